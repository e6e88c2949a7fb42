import type { ReactNode } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Span } from '../../corpus/span.ts';
import { Link } from '../../state/Link.tsx';
import { describeFound, describeStatement, underline } from './describe.ts';
import { printFoundNote } from './foundWords.ts';
import { cutPassages, type Passage, type Piece } from './passages.ts';
import { keyOfEvent, type Reading } from './reading.ts';

/** The words of one block, exactly as in the article, with coded quotes, an event's evidence and search hits marked. */
export function Passages({
  lookup,
  reading,
  range,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly range: Span;
}) {
  return cutPassages(reading.article.text, range, reading).map((passage) =>
    passage.keys.length === 0 ? (
      passage.pieces.map((piece) => <Words key={piece.start} piece={piece} />)
    ) : (
      <Mark key={passage.start} lookup={lookup} reading={reading} passage={passage} />
    ),
  );
}

function Words({ piece }: { readonly piece: Piece }) {
  const words = piece.isHit ? <mark className="hit">{piece.text}</mark> : piece.text;
  return piece.isSource ? <span className="found-source">{words}</span> : words;
}

function Mark({
  lookup,
  reading,
  passage,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly passage: Passage;
}) {
  const starts = new Set(passage.pieces.flatMap((piece) => piece.starts));
  const said = passage.keys.map((key) => describe(lookup, reading, key)).join('; ');
  const isFound = passage.keys.every((key) => isOnlyFound(reading, key));
  const words = passage.pieces.map((piece) => (
    <Underlined key={piece.start} lookup={lookup} reading={reading} piece={piece} />
  ));
  // What is said to screen readers stands in generated content, so that copied and searched text is the article's own.
  return (
    <mark
      className="quote"
      tabIndex={-1}
      data-starts={[...starts].join(' ')}
      data-before={` [${isFound ? '' : 'coded, '}${said}: `}
      data-after=" end] "
    >
      {isFound ? (
        <FoundLink lookup={lookup} reading={reading} passage={passage}>
          {words}
        </FoundLink>
      ) : (
        words
      )}
    </mark>
  );
}

/** A press on what the machine found makes it the quotation one is at, with its note beside it. */
function FoundLink({
  lookup,
  reading,
  passage,
  children,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly passage: Passage;
  readonly children: ReactNode;
}) {
  const { article, found } = reading;
  const first = found.find(({ id }) => passage.keys.includes(id));
  if (first === undefined) return children;
  return (
    <Link
      to={{ article: article.id, quote: first.id, event: null }}
      how="replace"
      title={`Found by machine: ${printFoundNote(lookup, article, first)}`}
    >
      {children}
    </Link>
  );
}

function Underlined({
  lookup,
  reading,
  piece,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly piece: Piece;
}) {
  const isCurrent = piece.keys.some((key) => isEvidence(reading, key) || reading.current.includes(key));
  if (piece.keys.every((key) => isOnlyFound(reading, key))) {
    return (
      <span className={isCurrent ? 'words found on' : 'words found'}>
        <Words piece={piece} />
      </span>
    );
  }
  const sides = piece.keys.flatMap((key) => lookup.statements.get(key)?.side ?? []);
  const shadow = underline(sides.map((side) => lookup.colorOf(side)));
  return (
    <span className={isCurrent ? 'words on' : 'words'} style={isCurrent ? undefined : { boxShadow: shadow }}>
      <Words piece={piece} />
    </span>
  );
}

function describe(lookup: Lookup, reading: Reading, key: string): string {
  if (isEvidence(reading, key)) return `event, ${reading.event?.summary ?? ''}`;
  const found = reading.found.find(({ id }) => id === key);
  if (found !== undefined) return describeFound(lookup, reading.article, found);
  const statement = lookup.statements.get(key);
  return statement === undefined ? key : describeStatement(lookup, statement);
}

function isOnlyFound({ found }: Reading, key: string): boolean {
  return found.some(({ id }) => id === key);
}

function isEvidence({ event }: Reading, key: string): boolean {
  return event !== undefined && key === keyOfEvent(event.id);
}
