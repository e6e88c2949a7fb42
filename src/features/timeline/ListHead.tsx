import { useAddress } from '../../state/useAddress.ts';
import { type ChartModel, zoomOf } from './chartModel.ts';
import { zoomWords } from './zoom.ts';

/** Which part of very many events a table or a list shows, and the way back to all of them. `other` is another way to list them. */
export function ListHead({
  model,
  other,
}: {
  readonly model: ChartModel;
  readonly other?: { readonly words: string; readonly go: () => void } | undefined;
}) {
  const { address, go } = useAddress();
  const zoom = zoomOf(model, address.zoom);
  if (zoom === null && other === undefined) return null;
  return (
    <p className="mb-2 flex flex-wrap gap-4 print:hidden">
      {zoom !== null && (
        <>
          <span>{zoomWords(zoom)}</span>
          <button type="button" className="link" onClick={() => go({ zoom: null, event: null })}>
            Show all years
          </button>
        </>
      )}
      {other !== undefined && (
        <button type="button" className="link" onClick={other.go}>
          {other.words}
        </button>
      )}
    </p>
  );
}
