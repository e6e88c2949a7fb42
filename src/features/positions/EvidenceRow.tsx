import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CROWD, type Position } from '../../corpus/position.ts';
import { STANCE_WORDS } from '../../corpus/stanceWords.ts';
import type { Utterance } from '../../corpus/utterances.ts';
import { useAddress } from '../../state/useAddress.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StanceGlyph } from '../../ui/StanceGlyph.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { useNear } from '../../ui/useNear.ts';
import { Crowd } from './Crowd.tsx';
import { countNoun, printCount } from './counts.ts';
import type { Evidence, Note } from './evidence.ts';
import { FarCells, guessHeight, isAlone } from './FarCells.tsx';
import { Silence } from './PositionCell.tsx';
import { Quote, QuoteWords } from './Quote.tsx';
import type { Row } from './rows.ts';
import { FEW, usePositionsModel } from './usePositions.ts';

/** How high a row of a large table is as a rule, in pixels, where it shows the first of many quotes. */
const BOUNDED_HEIGHT = 480;

/**
 * What the sides said on one issue in one period: read down a column, the rows are a side's shift over time.
 *
 * Where many issues are open it is drawn whole near the window, on paper, and where a link leads to one of its quotes; elsewhere with its bare words.
 */
export function EvidenceRow({ row, evidence }: EvidenceRowProps) {
  const { isBounded, open } = usePositionsModel();
  const { address } = useAddress();
  const place = useRef<HTMLTableRowElement>(null);
  const { isNear, height } = useNear(place, isBounded ? BOUNDED_HEIGHT : guessHeight(evidence));
  const [reached, setReached] = useState<string | null>(null);
  const isAimed = [address.utterance, address.quote].some(
    (id) => id !== null && evidence.cells.some((cell) => findUtterance(cell, id) >= 0),
  );
  const isDrawn = isNear || isAimed || reached !== null || isAlone({ isBounded, open });
  // The bare link that the Tab key came to goes with the drawing: the whole one takes its place.
  useLayoutEffect(() => {
    if (reached !== null) document.getElementById(reached)?.focus();
  }, [reached]);
  useEffect(() => {
    if (isNear) setReached(null);
  }, [isNear]);
  return (
    <tr
      ref={place}
      className="evidence"
      style={isDrawn ? undefined : { minHeight: height }}
      onFocus={({ target }) => isDrawn || setReached(target.id)}
    >
      {isDrawn ? <EvidenceCells row={row} evidence={evidence} /> : <FarCells evidence={evidence} />}
    </tr>
  );
}

type EvidenceRowProps = { readonly row: Row; readonly evidence: Evidence };

function EvidenceCells({ row, evidence }: EvidenceRowProps) {
  const { sides } = usePositionsModel();
  return (
    <>
      <th scope="row">
        <div className="period">
          <p className="period-name">{evidence.label}</p>
          <p>{countNoun(evidence.articles, 'article')}</p>
        </div>
        {evidence.notes.length > 0 && <Notes notes={evidence.notes} />}
      </th>
      {sides.map((side, index) => (
        <EvidenceCell
          key={side}
          side={side}
          position={row.positions[index] ?? null}
          utterances={evidence.cells[index] ?? []}
          notes={evidence.notes}
          label={`${row.issue.title}, ${evidence.label}`}
        />
      ))}
    </>
  );
}

/** Coder's notes, numbered where there are several; the quote a note is about carries its number. Of very many the first are told. */
function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const [only] = notes;
  if (notes.length === 1) return <p className="notes">Coder’s note: {only?.note}</p>;
  return (
    <div className="notes">
      Coder’s notes
      <ol>
        {notes.slice(0, MOST_NOTES).map(({ note }) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
      {notes.length > MOST_NOTES && <p>and {printCount(notes.length - MOST_NOTES)} more in the exports</p>}
    </div>
  );
}

const MOST_NOTES = 12;

type EvidenceCellProps = {
  readonly side: string;
  readonly position: Position | null;
  readonly utterances: readonly Utterance[];
  readonly notes: readonly Note[];
  /** Of which issue and period. */
  readonly label: string;
};

function EvidenceCell({ side, position, utterances, notes, label }: EvidenceCellProps) {
  const { lookup } = usePositionsModel();
  const stances = new Set(position?.utterances.map((one) => one.statement.stance));
  const isSteady = position !== null && utterances.length > 0 && stances.size === 1;
  return (
    <td style={sideStyle(lookup.colorOf(side))}>
      {/* Where the columns are too narrow for words, the sides stand under one another and say who they are. */}
      <div className="stacked-side">
        <p className="stacked-name">{lookup.name(side)}</p>
        {isSteady && (
          <p className="stance">
            <StanceGlyph stance={position.stance} size={17} />
            <span>{STANCE_WORDS[position.stance]}</span>
          </p>
        )}
      </div>
      {utterances.length === 0 ? (
        <Silence />
      ) : (
        <Quotes
          utterances={utterances}
          notes={notes}
          hasStances={stances.size > 1}
          label={`${lookup.name(side)}: ${label}`}
        />
      )}
    </td>
  );
}

type QuotesProps = {
  readonly utterances: readonly Utterance[];
  readonly notes: readonly Note[];
  readonly hasStances: boolean;
  readonly label: string;
};

/** The quotes of one cell; beyond the number that makes a crowd they wait behind one press. */
function Quotes(props: QuotesProps) {
  const { utterances } = props;
  const { isBounded } = usePositionsModel();
  if (isBounded && utterances.length > FEW) return <CrowdedQuotes {...props} />;
  const [first, more] = [utterances.slice(0, CROWD), utterances.slice(CROWD)];
  return (
    <>
      <ul>{first.map((one) => drawQuote(one, props))}</ul>
      {more.length > 0 && (
        <Disclosure summary={<span className="link">{countNoun(more.length, 'more statement')}</span>}>
          <ul>{more.map((one) => drawQuote(one, props))}</ul>
        </Disclosure>
      )}
    </>
  );
}

function CrowdedQuotes(props: QuotesProps) {
  const { utterances, hasStances, label } = props;
  const { isWhole } = usePositionsModel();
  const { address } = useAddress();
  const aimed = address.utterance === null ? -1 : findUtterance(utterances, address.utterance);
  const few = isWhole ? CROWD : FEW;
  const drawWords = (place: number): ReactNode => {
    const utterance = utterances[place];
    if (utterance === undefined) return null;
    return <QuoteWords utterance={utterance} hasStance={hasStances} notes={findNumbers(utterance, props.notes)} />;
  };
  return (
    <Crowd
      label={label}
      noun="statement"
      count={utterances.length}
      few={few}
      from={aimed < few ? 0 : aimed}
      entry="quote"
      drawFew={(from, to) => utterances.slice(from, to).map((one) => drawQuote(one, props))}
      draw={drawWords}
    />
  );
}

/** The article's words may be on their way: the others do not wait for them. */
function drawQuote(utterance: Utterance, { notes, hasStances }: QuotesProps) {
  return (
    <Suspense key={utterance.statement.id} fallback={<li className="quote" />}>
      <Quote utterance={utterance} hasStance={hasStances} notes={findNumbers(utterance, notes)} />
    </Suspense>
  );
}

/** The numbers of the notes about an utterance; none where a lone note has no number. */
function findNumbers({ statement, others }: Utterance, notes: readonly Note[]): readonly number[] {
  if (notes.length < 2) return [];
  const ids = [statement, ...others].map(({ id }) => id);
  const about = (note: Note) => note.statements.some(({ id }) => ids.includes(id));
  return notes.flatMap((note, index) => (about(note) ? [index + 1] : []));
}

function findUtterance(utterances: readonly Utterance[], id: string): number {
  return utterances.findIndex(({ statement, others }) => [statement, ...others].some((one) => one.id === id));
}
