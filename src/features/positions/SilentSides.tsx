import { useAddress } from '../../state/useAddress.ts';
import { sideStyle } from '../../ui/sideStyle.ts';
import { openPicker } from './focus.ts';
import { Silence } from './PositionCell.tsx';
import { countIssues } from './sides.ts';
import { findSilence, printSilence } from './silence.ts';
import { usePositionsModel } from './usePositions.ts';

/** One row under the heads that says, in the column of each side without a statement, where it is spoken of. */
export function SilentSides() {
  const { lookup, slice, sides } = usePositionsModel();
  const isSilent = (id: string) => countIssues(slice.statements, id) === 0;
  if (!sides.some(isSilent)) return null;
  return (
    <tbody className="silent-sides">
      <tr>
        <td />
        {sides.map((id, index) => (
          <td key={id} style={sideStyle(lookup.colorOf(id))}>
            {isSilent(id) && <SilentSide id={id} index={index} />}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function SilentSide({ id, index }: { readonly id: string; readonly index: number }) {
  const { lookup, slice } = usePositionsModel();
  const { isEmbed } = useAddress();
  const silence = findSilence(lookup, slice.articles, slice.statements, id);
  return (
    <>
      <p className="silent-name">{lookup.name(id)}</p>
      <Silence />
      <p>{printSilence(silence)}</p>
      {/* The picker of the head: one that stood here would vanish with the side it changes. */}
      {!isEmbed && (
        <button type="button" className="link min-h-6" aria-haspopup="dialog" onClick={() => openPicker(index)}>
          Choose another side
        </button>
      )}
    </>
  );
}
