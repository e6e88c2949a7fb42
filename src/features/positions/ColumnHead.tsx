import { useAddress } from '../../state/useAddress.ts';
import { Popover } from '../../ui/Popover.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { focusHead } from './focus.ts';
import { countNoun } from './names.ts';
import { SidePicker } from './SidePicker.tsx';
import { countIssues } from './sides.ts';
import { usePositionsModel } from './usePositions.ts';
import { printSideWindow } from './windows.ts';

/** The head of a column: the side, which opens its picker, how much it says, and the time in which it says it. */
export function ColumnHead({ side, index }: { readonly side: string; readonly index: number }) {
  const { lookup, slice, sides, rows } = usePositionsModel();
  const { address, go } = useAddress();
  const own = slice.statements.filter((statement) => statement.side === side);
  const time = printSideWindow(own);
  const isPinned = address.pin === side;

  // The column changes its place, and the focus goes with it: the same key twice pins and lets go.
  function pin() {
    go({ pin: isPinned ? null : side });
    focusHead(isPinned ? address.sides.indexOf(side) : 0, 'pin');
  }
  return (
    <th scope="col" abbr={lookup.name(side)} style={sideStyle(lookup.colorOf(side))}>
      <div className="head">
        <div className="head-line">
          {/* Browsers leave controls out of a head that repeats on paper. */}
          <span className="head-name hidden print:block">{lookup.name(side)}</span>
          <Popover
            label={`${lookup.name(side)}: change this column`}
            align={index === sides.length - 1 ? 'end' : 'start'}
            triggerClassName="head-name chevron"
            trigger={
              <>
                <span className="name-long">{lookup.name(side)}</span>
                <span className="name-short">{lookup.shortName(side)}</span>
              </>
            }
          >
            {(close) => <SidePicker side={side} onDone={close} />}
          </Popover>
          <span className="head-small head-count">
            on {countIssues(own, side)} of {countNoun(rows.length, 'issue')}
          </span>
          <button
            type="button"
            className="head-small head-pin"
            aria-pressed={isPinned}
            aria-label={`${isPinned ? 'Pinned' : 'Pin'}: ${lookup.name(side)}`}
            onClick={pin}
          >
            {isPinned ? 'Pinned' : 'Pin'}
          </button>
        </div>
        <div className="head-small head-time">{time ?? (own.length === 0 ? 'No statement' : 'No dated statement')}</div>
      </div>
    </th>
  );
}
