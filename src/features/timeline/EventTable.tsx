import { useState } from 'react';
import { printDate } from '../../corpus/dateWords.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { EventGlyph } from '../../ui/EventGlyph.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { EventDetail } from './EventDetail.tsx';
import { isConfirmed, quadWords } from './eventWords.ts';
import { COLUMNS, type Column, makeRows, nextSort, parseSort, type Sort, type TableRow } from './tableRows.ts';
import { useSelection } from './useSelection.ts';

const HEADS: Readonly<Record<Column, string>> = {
  date: 'Date',
  edtf: 'EDTF',
  from: 'From',
  to: 'To',
  type: 'Type',
  event: 'Event',
  by: 'Found by',
  article: 'Article',
};
/** How many rows are drawn at first, and added at a press. */
const ROWS_AT_ONCE = 500;

/** The events as a sortable table: the same ones as the marks of the chart. `isForPaper` shows it in print only. */
export function EventTable({
  events,
  isForPaper = false,
}: {
  readonly events: readonly AnyEvent[];
  readonly isForPaper?: boolean;
}) {
  const { address } = useAddress();
  const lookup = useLookup();
  const sort = parseSort(address.sort);
  const rows = makeRows(events, lookup, sort);
  // A link may lead to a row far down.
  const [shown, setShown] = useState(() =>
    Math.max(ROWS_AT_ONCE, rows.findIndex(({ id }) => id === address.event) + 1),
  );
  // Where all are of one kind, the sentence over the view says which.
  const isMixed = events.some(isProposed) && !events.every(isProposed);
  const columns = COLUMNS.filter((column) => column !== 'by' || isMixed);
  return (
    <div className={isForPaper ? 'hidden print:block' : 'timeline-rows'}>
      <table className="timeline-table">
        <caption className="sr-only">Events, sortable by each column</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.id} row={row} columns={columns} isForPaper={isForPaper} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" className="link mt-4" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          Show {Math.min(ROWS_AT_ONCE, rows.length - shown)} more of {rows.length}
        </button>
      )}
    </div>
  );
}

function Head({ column, sort }: { readonly column: Column; readonly sort: Sort }) {
  const { go } = useAddress();
  const isSorted = sort.column === column;
  const order = !isSorted ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => go({ sort: nextSort(sort, column) }, 'replace')}>
        {HEADS[column]}
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" visibility={isSorted ? undefined : 'hidden'}>
          <path d={sort.descending ? 'M1 2.5h6L4 6.5z' : 'M1 5.5h6L4 1.5z'} fill="currentColor" />
        </svg>
      </button>
    </th>
  );
}

function Row({
  row,
  columns,
  isForPaper,
}: {
  readonly row: TableRow;
  readonly columns: readonly Column[];
  readonly isForPaper: boolean;
}) {
  const lookup = useLookup();
  const { selected, select } = useSelection();
  const isSelected = !isForPaper && selected?.id === row.id;
  return (
    <>
      <tr style={sideStyle(lookup.colorOf(row.side))} data-selected={isSelected || undefined}>
        <td className="md:whitespace-nowrap">{row.date}</td>
        <td className="text-ink-3">{row.edtf}</td>
        <td className="font-semibold text-(--side)">{row.from}</td>
        <td>{row.to}</td>
        <td className="whitespace-nowrap">
          <EventGlyph quad={row.record.quad} isProposed={isProposed(row.record)} className="text-(--side)" />
          {row.type}
          <span className="sr-only">, {quadWords(row.record.quad)}</span>
        </td>
        <th scope="row" className={isConfirmed(row.record) ? '' : 'text-ink-2'}>
          <button
            type="button"
            aria-expanded={isSelected}
            data-stop={row.id}
            onClick={() => select(isSelected ? null : row.id)}
          >
            {row.event}
          </button>
        </th>
        {columns.includes('by') && <td className="text-ink-2">{row.by}</td>}
        <td>
          <Sources row={row} />
        </td>
      </tr>
      {isSelected && (
        <tr className="timeline-opened">
          <td colSpan={columns.length}>
            <EventDetail event={row.record} />
          </td>
        </tr>
      )}
    </>
  );
}

function Sources({ row }: { readonly row: TableRow }) {
  const lookup = useLookup();
  return row.articles.map((id) => {
    const article = lookup.articles.get(id);
    if (article === undefined) return null;
    return (
      <Link key={id} to={{ article: id, event: row.id, quote: null }} className="link block md:whitespace-nowrap">
        {lookup.name(article.publisher)}, {printDate(article.published)}
      </Link>
    );
  });
}
