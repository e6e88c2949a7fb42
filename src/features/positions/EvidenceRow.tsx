import { CROWD, type Position } from '../../corpus/position.ts';
import { STANCE_WORDS } from '../../corpus/stanceWords.ts';
import type { Utterance } from '../../corpus/utterances.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StanceGlyph } from '../../ui/StanceGlyph.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { countNoun } from './counts.ts';
import type { Evidence, Note } from './evidence.ts';
import { Silence } from './PositionCell.tsx';
import { Quote } from './Quote.tsx';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

/** What the sides said on one issue in one period: read down a column, the rows are a side's shift over time. */
export function EvidenceRow({ row, evidence }: { readonly row: Row; readonly evidence: Evidence }) {
  const { sides } = usePositionsModel();
  return (
    <tr className="evidence">
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
        />
      ))}
    </tr>
  );
}

/** Coder's notes, numbered where there are several; the quote a note is about carries its number. */
function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const [only] = notes;
  if (notes.length === 1) return <p className="notes">Coder’s note: {only?.note}</p>;
  return (
    <div className="notes">
      Coder’s notes
      <ol>
        {notes.map(({ note }) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
    </div>
  );
}

type EvidenceCellProps = {
  readonly side: string;
  readonly position: Position | null;
  readonly utterances: readonly Utterance[];
  readonly notes: readonly Note[];
};

function EvidenceCell({ side, position, utterances, notes }: EvidenceCellProps) {
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
        <Quotes utterances={utterances} notes={notes} hasStances={stances.size > 1} />
      )}
    </td>
  );
}

type QuotesProps = {
  readonly utterances: readonly Utterance[];
  readonly notes: readonly Note[];
  readonly hasStances: boolean;
};

/** The quotes of one cell; beyond the number that makes a crowd they wait behind one press. */
function Quotes({ utterances, ...rest }: QuotesProps) {
  const [first, more] = [utterances.slice(0, CROWD), utterances.slice(CROWD)];
  return (
    <>
      <QuoteList utterances={first} {...rest} />
      {more.length > 0 && (
        <Disclosure summary={<span className="link">{countNoun(more.length, 'more statement')}</span>}>
          <QuoteList utterances={more} {...rest} />
        </Disclosure>
      )}
    </>
  );
}

function QuoteList({ utterances, notes, hasStances }: QuotesProps) {
  const isNumbered = notes.length > 1;
  return (
    <ul>
      {utterances.map((utterance) => {
        const ids = [utterance.statement, ...utterance.others].map(({ id }) => id);
        const about = (note: Note) => note.statements.some(({ id }) => ids.includes(id));
        const numbers = isNumbered ? notes.flatMap((note, index) => (about(note) ? [index + 1] : [])) : [];
        return <Quote key={utterance.statement.id} utterance={utterance} hasStance={hasStances} notes={numbers} />;
      })}
    </ul>
  );
}
