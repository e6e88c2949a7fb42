import { useMemo, useRef, useState } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { useNear } from '../../ui/useNear.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { countNoun, printCount } from './counts.ts';
import { FoundQuotes } from './FoundQuotes.tsx';
import { toggleOpen } from './openRows.ts';
import { printVoices, type QuotationRow } from './quotationRows.ts';
import { UNCHECKED } from './quotationWords.ts';
import { DRAWN, type RowPlace } from './rowPlace.ts';
import type { Speeches, VoiceCount } from './speeches.ts';
import { FEW, usePositionsModel } from './usePositions.ts';

/** The table of all quotations: one column a side, one row a stretch of time, each opening to the words. */
export function Quotations() {
  const { sides, times, keys, open, isBounded, spoken } = usePositionsModel();
  const RowOf = isBounded ? NearRow : TimeRow;
  const most = isBounded ? Math.max(...times.flatMap(({ cells }) => cells.map(({ count }) => count))) : 0;
  const { go } = useAddress();
  if (spoken === null) return null;
  if (times.length === 0) return <NothingFound />;
  return (
    <>
      <table className="matrix">
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

type TimeRowProps = {
  readonly row: QuotationRow;
  /** What the fullest cell of the table holds, for bars that compare; 0 where they are few enough to be read. */
  readonly most: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** How high a closed row is as a rule, in pixels. */
const ROW_HEIGHT = 76;

/** A row of a large table: drawn only near the window, and where its quotation is read or a link leads to it. */
function NearRow(props: TimeRowProps) {
  const { row } = props;
  const { utterance, quote } = useAddress().address;
  const place = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNear(place, ROW_HEIGHT);
  const isAimed = [utterance, quote].some(
    (id) => id !== null && [...row.cells, row.nobody].some((cell) => cell.find(id) >= 0),
  );
  return <TimeRow {...props} place={{ body: place, isNear: isNear || isAimed, height }} />;
}

function TimeRow({
  row,
  most,
  isOpen,
  onToggle,
  place: { body, isNear, height } = DRAWN,
}: TimeRowProps & { readonly place?: RowPlace }) {
  const { lookup, sides } = usePositionsModel();
  // Only what the reader opens unfolds; a row that was open on arrival stands still.
  const [isUnfolding, setUnfolding] = useState(false);
  function toggle() {
    setUnfolding(!isOpen);
    onToggle();
  }
  return (
    <tbody
      ref={body}
      className="issue"
      data-issue={row.key}
      data-open={isOpen || undefined}
      data-unfolding={isUnfolding || undefined}
      style={isNear ? undefined : { minHeight: height }}
    >
      <tr>
        <th scope="row">
          <button type="button" className="issue-button" aria-expanded={isOpen} onClick={toggle}>
            {row.label}
          </button>
          {isNear && <p className="relation">{printRest(row)}</p>}
        </th>
        {sides.map((side, index) => (
          <td key={side} style={sideStyle(lookup.colorOf(side))}>
            {isNear && <Count speeches={row.cells[index]} most={most} isOpen={isOpen} />}
          </td>
        ))}
      </tr>
      {isOpen && isNear && <Words row={row} />}
    </tbody>
  );
}

type CountProps = { readonly speeches: Speeches | undefined; readonly most: number; readonly isOpen: boolean };

function Count({ speeches, most, isOpen }: CountProps) {
  const { lookup } = usePositionsModel();
  const voices = useMemo(() => speeches?.voices() ?? [], [speeches]);
  const nameOf = (id: string) => (id === '' ? 'unnamed' : lookup.shortName(id));
  if (speeches === undefined || speeches.count === 0) {
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
        <b className="tally">{printCount(speeches.count)}</b>
        <span> {speeches.count === 1 ? 'quotation' : 'quotations'}</span>
        {most > 0 && !isOpen && <span className="share-bar" style={{ '--part': speeches.count / most }} />}
      </div>
      {!isOpen && <div className="key">{printVoices(voices, nameOf)}</div>}
      {isOpen && most > 0 && voices.length > FEW && <Voices voices={voices} nameOf={nameOf} />}
    </>
  );
}

/** Who speaks most of very many, as bars with their counts. */
function Voices({
  voices,
  nameOf,
}: {
  readonly voices: readonly VoiceCount[];
  readonly nameOf: (id: string) => string;
}) {
  const first = voices.slice(0, VOICES);
  const rest = voices.slice(VOICES);
  return (
    <dl className="shares">
      {first.map(({ speaker, count }) => (
        <div key={speaker}>
          <dt>{nameOf(speaker)}</dt>
          <dd>
            <span className="share-bar" style={{ '--part': count / (first[0]?.count ?? 1) }} />
            {printCount(count)}
          </dd>
        </div>
      ))}
      {rest.length > 0 && (
        <div>
          <dt>{countNoun(rest.length, 'other')}</dt>
          <dd>{printCount(rest.reduce((sum, { count }) => sum + count, 0))}</dd>
        </div>
      )}
    </dl>
  );
}

const VOICES = 4;

/** The words of an opened row: each side's in its column, then those of people whose side is not known. */
function Words({ row }: { readonly row: QuotationRow }) {
  const { lookup, sides } = usePositionsModel();
  return (
    <>
      {row.cells.some((cell) => cell.count > 0) && (
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
              <CellWords speeches={row.cells[index]} label={`${lookup.name(side)}, ${row.label}`} />
            </td>
          ))}
        </tr>
      )}
      {row.nobody.count > 0 && (
        <tr className="evidence nobody">
          <td colSpan={sides.length + 1}>
            <Nobody row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

function CellWords({ speeches, label }: { readonly speeches: Speeches | undefined; readonly label: string }) {
  return speeches === undefined ? null : <FoundQuotes speeches={speeches} label={label} />;
}

/** Of very many nothing is drawn before one asks. */
function Nobody({ row: { nobody, label } }: { readonly row: QuotationRow }) {
  const { isWhole, isBounded } = usePositionsModel();
  const [wasAsked, setAsked] = useState(false);
  return (
    <Disclosure
      {...(isWhole && { open: true })}
      summary={<span className="link">{printNobody(nobody.count)}</span>}
      onToggle={(isOpen) => setAsked(wasAsked || isOpen)}
    >
      {(!isBounded || wasAsked || isWhole) && <FoundQuotes speeches={nobody} label={`Side not known, ${label}`} />}
    </Disclosure>
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
    nobody.count > 0 ? `${printCount(nobody.count)} of no known side` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
