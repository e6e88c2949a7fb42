import { Popover } from '../../ui/Popover.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { Silence } from './PositionCell.tsx';
import { SidePicker } from './SidePicker.tsx';
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
        {sides.map((id) => (
          <td key={id} style={sideStyle(lookup.colorOf(id))}>
            {isSilent(id) && <SilentSide id={id} />}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function SilentSide({ id }: { readonly id: string }) {
  const { lookup, slice } = usePositionsModel();
  const silence = findSilence(lookup, slice.articles, slice.statements, id);
  return (
    <>
      <p className="silent-name">{lookup.name(id)}</p>
      <Silence />
      <p>{printSilence(silence)}</p>
      <Popover label="Choose another side" trigger="Choose another side" triggerClassName="link min-h-6">
        {(close) => <SidePicker side={id} onDone={close} />}
      </Popover>
    </>
  );
}
