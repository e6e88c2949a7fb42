import { useState } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { countNoun, printCount } from './counts.ts';
import { FoundQuotes } from './FoundQuotes.tsx';
import { toggleOpen } from './openRows.ts';
import { printVoices, type QuotationRow } from './quotationRows.ts';
import { UNCHECKED } from './quotationWords.ts';
import type { Speech } from './speech.ts';
import { usePositionsModel } from './usePositions.ts';

/** More open rows than this take long to draw. */
const MANY = 6;

/** The table of all quotations: one column a side, one row a stretch of time, each opening to the words. */
export function Quotations() {
  const { sides, times, keys, open } = usePositionsModel();
  const { go } = useAddress();
  if (times.length === 0) return <NothingFound />;
  return (
    <>
      <table className="matrix" data-long={open.size > MANY || undefined}>
        <caption className="sr-only">Quotations by time and side. {UNCHECKED}.</caption>
        <colgroup>
          <col className="matrix-issues" />
          {sides.map((id) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <div className="head-small head-issues">{countNoun(times.length, 'period')}</div>
            </th>
            {sides.map((id, index) => (
              // A column keeps its place while its side is changed, so that the open picker keeps the focus.
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity here.
              <ColumnHead key={index} side={id} index={index} />
            ))}
          </tr>
        </thead>
        {times.map((row) => (
          <TimeRow
            key={row.key}
            row={row}
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

function TimeRow({
  row,
  isOpen,
  onToggle,
}: {
  readonly row: QuotationRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { lookup, sides } = usePositionsModel();
  // Only what the reader opens unfolds; a row that was open on arrival stands still.
  const [isUnfolding, setUnfolding] = useState(false);
  function toggle() {
    setUnfolding(!isOpen);
    onToggle();
  }
  return (
    <tbody
      className="issue"
      data-issue={row.key}
      data-open={isOpen || undefined}
      data-unfolding={isUnfolding || undefined}
    >
      <tr>
        <th scope="row">
          <button type="button" className="issue-button" aria-expanded={isOpen} onClick={toggle}>
            {row.label}
          </button>
          <p className="relation">{printRest(row)}</p>
        </th>
        {sides.map((side, index) => (
          <td key={side} style={sideStyle(lookup.colorOf(side))}>
            <Count speeches={row.cells[index] ?? []} hasVoices={!isOpen} />
          </td>
        ))}
      </tr>
      {isOpen && <Words row={row} />}
    </tbody>
  );
}

function Count({ speeches, hasVoices }: { readonly speeches: readonly Speech[]; readonly hasVoices: boolean }) {
  const { lookup } = usePositionsModel();
  const nameOf = (id: string) => (id === '' ? 'unnamed' : lookup.shortName(id));
  if (speeches.length === 0) {
    return (
      <div className="stance stance-silent">
        <b className="tally" aria-hidden="true">
          –
        </b>
        <span>No quotation</span>
      </div>
    );
  }
  return (
    <>
      <div className="stance found-count">
        <b className="tally">{printCount(speeches.length)}</b>
        <span> {speeches.length === 1 ? 'quotation' : 'quotations'}</span>
      </div>
      {hasVoices && <div className="key">{printVoices(speeches, nameOf)}</div>}
    </>
  );
}

/** The words of an opened row: each side's in its column, then those of people whose side is not known. */
function Words({ row }: { readonly row: QuotationRow }) {
  const { lookup, sides, isWhole } = usePositionsModel();
  return (
    <>
      {row.cells.some((cell) => cell.length > 0) && (
        <tr className="evidence">
          <th scope="row">
            <span className="sr-only">{row.label}. </span>
            <span className="found-sign">{UNCHECKED}</span>
          </th>
          {sides.map((side, index) => (
            <td key={side} style={sideStyle(lookup.colorOf(side))}>
              <div className="stacked-side">
                <p className="stacked-name">{lookup.name(side)}</p>
              </div>
              <FoundQuotes speeches={row.cells[index] ?? []} />
            </td>
          ))}
        </tr>
      )}
      {row.nobody.length > 0 && (
        <tr className="evidence nobody">
          <td colSpan={sides.length + 1}>
            <Disclosure
              {...(isWhole && { open: true })}
              summary={<span className="link">{printNobody(row.nobody.length)}</span>}
            >
              <FoundQuotes speeches={row.nobody} />
            </Disclosure>
          </td>
        </tr>
      )}
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

function printNobody(count: number): string {
  return `${countNoun(count, 'quotation')} of people whose side is not known`;
}

function printRest({ articles, nobody, elsewhere }: QuotationRow): string {
  const parts = [
    countNoun(articles, 'article'),
    elsewhere > 0 ? `${printCount(elsewhere)} of other sides` : '',
    nobody.length > 0 ? `${printCount(nobody.length)} of no known side` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
