import { useRef, useState } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { useNear } from '../../ui/useNear.ts';
import { countNoun, printCount } from './counts.ts';
import { FoundCount } from './FoundCount.tsx';
import { FoundQuotes } from './FoundQuotes.tsx';
import type { QuotationRow } from './quotationRows.ts';
import { UNCHECKED } from './quotationWords.ts';
import { DRAWN, type RowPlace } from './rowPlace.ts';
import type { Speeches } from './speeches.ts';
import { usePositionsModel } from './usePositions.ts';

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
export function NearTimeRow(props: TimeRowProps) {
  const { row } = props;
  const { utterance, quote } = useAddress().address;
  const place = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNear(place, ROW_HEIGHT);
  const isAimed = [utterance, quote].some(
    (id) => id !== null && [...row.cells, row.nobody].some((cell) => cell.find(id) >= 0),
  );
  return <TimeRow {...props} place={{ body: place, isNear: isNear || isAimed, height }} />;
}

/** One stretch of time: how often each side is quoted in it, and under that, when open, the words. */
export function TimeRow({
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
          <button type="button" className="issue-button min-h-6" aria-expanded={isOpen} onClick={toggle}>
            {row.label}
          </button>
          {isNear && <p className="relation">{printRest(row)}</p>}
        </th>
        {sides.map((side, index) => (
          <td key={side} style={sideStyle(lookup.colorOf(side))}>
            {isNear && <FoundCount speeches={row.cells[index]} most={most} isOpen={isOpen} />}
          </td>
        ))}
      </tr>
      {isOpen && isNear && <Words row={row} />}
    </tbody>
  );
}

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
