import { isProposed } from '../../corpus/proposed.ts';
import { useAddress } from '../../state/useAddress.ts';
import { type ChartModel, isInView, viewOf, zoomOf } from './chartModel.ts';
import { EventDetail } from './EventDetail.tsx';
import { Legend } from './Legend.tsx';
import { showsCounts } from './layout.ts';
import { focusEvent, useSelection } from './useSelection.ts';

/** Detail and legend. With an event selected they stay at the foot of the screen, however tall the chart is. */
export function Below({ model }: { readonly model: ChartModel }) {
  const { selected, leave } = useSelection();
  const { address } = useAddress();
  const isCounted = showsCounts(model, viewOf(model, zoomOf(model, address.zoom)));
  return (
    <div className="timeline-below" data-held={selected !== null || undefined}>
      {selected === null ? (
        <p className="text-ink-3 print:hidden">
          {isCounted
            ? 'The bars count events. Press one to come closer, and again to read them in the table.'
            : 'Select an event to read who acted, the words it rests on and how its date is known.'}
        </p>
      ) : (
        <div>
          <button type="button" className="link float-right print:hidden" onClick={leave}>
            Close
          </button>
          <EventDetail event={selected}>
            <Missing model={model} id={selected.id} />
          </EventDetail>
        </div>
      )}
      <Legend hasProposed={model.lanes.some((lane) => lane.events.some(isProposed))} />
    </div>
  );
}

/** Why a selected event has no mark, where it has none. */
function Missing({ model, id }: { readonly model: ChartModel; readonly id: string }) {
  const { address, go } = useAddress();
  const placement = model.placements.get(id);
  function showAll() {
    go({ zoom: null });
    // This sentence goes, and the mark comes with the next drawing.
    requestAnimationFrame(() => setTimeout(() => focusEvent(id)));
  }
  if (placement === undefined) return <p className="mb-2 text-ink-2">The filters leave this event out of the chart.</p>;
  if (isInView(placement, viewOf(model, zoomOf(model, address.zoom)))) return null;
  return (
    <p className="mb-2 text-ink-2">
      The chart shows other months.{' '}
      <button type="button" className="link" onClick={showAll}>
        Show all years
      </button>
    </p>
  );
}
