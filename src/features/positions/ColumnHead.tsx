import { useAddress } from '../../state/useAddress.ts';
import { Popover } from '../../ui/Popover.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { focusHead } from './focus.ts';
import { SidePicker } from './SidePicker.tsx';
import { usePositionsModel } from './usePositions.ts';

/** The head of a column: the side, which opens its picker, how much it says, and the time in which it says it. */
export function ColumnHead({ side, index }: { readonly side: string; readonly index: number }) {
  const { lookup, measure, sides } = usePositionsModel();
  const { address, go, isEmbed } = useAddress();
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
          {!isEmbed && <span className="head-name hidden print:block">{lookup.name(side)}</span>}
          {isEmbed ? (
            <span className="head-name">
              <Names side={side} />
            </span>
          ) : (
            <Popover
              label={`${lookup.name(side)}: change this column`}
              align={index === sides.length - 1 ? 'end' : 'start'}
              triggerClassName="head-name chevron"
              trigger={<Names side={side} />}
            >
              {(close) => <SidePicker side={side} onDone={close} />}
            </Popover>
          )}
          <span className="head-small head-count">{measure.head(side)}</span>
          {!isEmbed && (
            <button
              type="button"
              className="head-small head-pin"
              aria-pressed={isPinned}
              aria-label={`${isPinned ? 'Pinned' : 'Pin'}: ${lookup.name(side)}`}
              onClick={pin}
            >
              {isPinned ? 'Pinned' : 'Pin'}
            </button>
          )}
        </div>
        <div className="head-small head-time">{measure.time(side)}</div>
      </div>
    </th>
  );
}

function Names({ side }: { readonly side: string }) {
  const { lookup } = usePositionsModel();
  return (
    <>
      <span className="name-long">{lookup.name(side)}</span>
      <span className="name-short">{lookup.shortName(side)}</span>
    </>
  );
}
