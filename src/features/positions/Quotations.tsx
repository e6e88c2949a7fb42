import { useAddress } from '../../state/useAddress.ts';
import { countNoun } from './counts.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { toggleOpen } from './openRows.ts';
import { UNCHECKED } from './quotationWords.ts';
import { NearTimeRow, TimeRow } from './TimeRow.tsx';
import { usePositionsModel } from './usePositions.ts';

/** The table of all quotations: one column a side, one row a stretch of time, each opening to the words. */
export function Quotations() {
  const { times, keys, open, isBounded, spoken } = usePositionsModel();
  const RowOf = isBounded ? NearTimeRow : TimeRow;
  const most = isBounded ? Math.max(...times.flatMap(({ cells }) => cells.map(({ count }) => count))) : 0;
  const { go } = useAddress();
  if (spoken === null) return null;
  if (times.length === 0) return <NothingFound />;
  return (
    <>
      <table className="matrix">
        <caption className="sr-only">Quotations by time and side. {UNCHECKED}.</caption>
        <MatrixHead counted={countNoun(times.length, 'period')} />
        {times.map((row) => (
          <RowOf
            key={row.key}
            row={row}
            most={most}
            isOpen={open.has(row.key)}
            onToggle={() => go({ open: toggleOpen(open, row.key, keys) })}
          />
        ))}
      </table>
      <div className="legend">
        <span className="found-sign">{UNCHECKED}</span>
        <span className="legend-voices">
          <span className="font-serif text-ink">“spoken”</span>
          <span className="font-serif text-ink-2">the reporter’s words</span>
        </span>
      </div>
    </>
  );
}

function NothingFound() {
  const { isFiltered } = usePositionsModel();
  return (
    <p className="no-rows">
      {isFiltered
        ? 'The machine found no quotation that passes these filters. Remove a filter to see more.'
        : 'The machine found no quotation in these articles. Only English is read by machine.'}
    </p>
  );
}
