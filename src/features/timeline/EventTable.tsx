import { useMemo } from 'react';
import { printDate } from '../../corpus/dateWords.ts';
import { isProposed } from '../../corpus/proposed.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { EventGlyph } from '../../ui/EventGlyph.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { EventDetail } from './EventDetail.tsx';
import { countCoded, type Kept } from './eventColumns.ts';
import { isConfirmed, quadWords } from './eventWords.ts';
import { COLUMNS, type Column, makeRow, nextSort, parseSort, type Sort, sortRows, type TableRow } from './tableRows.ts';
import { PAGE_ROWS, usePage } from './usePage.ts';
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

/**
 * The events as a sortable table: the same ones as the marks and bars of the chart, so many on a page that none is slow.
 *
 * `isForPaper` shows it in print only, and whole. `isUsual`: without a sort in the address this table is shown, and no other.
 */
export function EventTable({
  kept,
  isForPaper = false,
  isUsual = true,
}: {
  readonly kept: Kept;
  readonly isForPaper?: boolean;
  readonly isUsual?: boolean;
}) {
  const { address } = useAddress();
  const lookup = useLookup();
  const sort = parseSort(address.sort);
  const { columns: events } = kept;
  const rows = useMemo(() => sortRows(kept, lookup, parseSort(address.sort)), [kept, lookup, address.sort]);
  // A link may lead to a row far down.
  const selected = address.event === null ? -1 : rows.findIndex((row) => events.eventAt(row).id === address.event);
  const page = usePage({ count: rows.length, place: selected, of: rows });
  const { first, last } = isForPaper ? { first: 0, last: rows.length } : page;
  // Where all are of one kind, the sentence over the view says which.
  const coded = countCoded(kept);
  const isMixed = coded > 0 && coded < rows.length;
  const columns = COLUMNS.filter((column) => column !== 'by' || isMixed);
  return (
    <div className={isForPaper ? 'hidden print:block' : 'timeline-rows'}>
      <table className="timeline-table" aria-rowcount={rows.length + 1}>
        <caption className="sr-only">Events, sortable by each column</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} column={column} sort={sort} isUsual={isUsual} />
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(rows.subarray(first, last), (row) => makeRow(events.eventAt(row), lookup)).map((row) => (
            <Row key={row.id} row={row} columns={columns} isForPaper={isForPaper} />
          ))}
        </tbody>
      </table>
      {!isForPaper && (
        <Pager label="Pages" noun="Events" count={rows.length} size={PAGE_ROWS} page={page.number} onPage={page.turn} />
      )}
    </div>
  );
}

function Head({ column, sort, isUsual }: { readonly column: Column; readonly sort: Sort; readonly isUsual: boolean }) {
  const { go } = useAddress();
  const isSorted = sort.column === column;
  const order = !isSorted ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        onClick={() => go({ sort: nextSort(sort, column) ?? (isUsual ? null : 'date') }, 'replace')}
      >
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
