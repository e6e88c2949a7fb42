import { useState } from 'react';
import type { Article } from '../../corpus/article.ts';
import {
  type Citable,
  countWords,
  cutPassage,
  markElision,
  markFar,
  printFold,
  type Segment,
} from '../../corpus/segments.ts';
import { Link } from '../../state/Link.tsx';
import { asWritten } from '../../ui/asWritten.ts';
import { Clamp } from '../../ui/Clamp.tsx';
import { usePositionsModel } from './usePositions.ts';

/**
 * A sentence of an article as a link to its place there. `id` is what the address calls the quote.
 *
 * A long one is cut: around the words that count where they are a part of it, else after five lines.
 */
export function Excerpt({
  id,
  article,
  words,
  label,
}: {
  readonly id: string;
  readonly article: Article;
  readonly words: Citable;
  readonly label: string | null;
}) {
  const { hits } = usePositionsModel();
  const [isWhole, setWhole] = useState(false);
  const segments = markFar(markElision(cutPassage(article, words, hits?.get(article.id)), article, words.sentence));
  const isFolded = segments.some((segment) => segment.isFar);

  function showAll() {
    setWhole(true);
    document.getElementById(`quote-${id}`)?.focus();
  }
  const passage = (
    <Link
      to={{ quote: id, article: article.id }}
      className="passage min-h-6"
      {...asWritten(article.language, segments.map(({ text }) => text).join(''))}
      id={`quote-${id}`}
      data-whole={isWhole || undefined}
    >
      {segments.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage is cut once and never reordered.
        <Stretch key={index} segment={segment} fold={printFold(segments, index)} />
      ))}
    </Link>
  );
  return (
    <div className="excerpt">
      {label !== null && <p className="wording">{label}</p>}
      {isFolded ? passage : <Clamp words={countWords(segments)}>{passage}</Clamp>}
      {isFolded && !isWhole && (
        <button type="button" className="link" onClick={showAll}>
          Show all {countWords(segments)} words
        </button>
      )}
    </div>
  );
}

function Stretch({ segment, fold }: { readonly segment: Segment; readonly fold: string | null }) {
  const { text, voice, isCoded, isHit, isFar } = segment;
  const className = `voice-${voice} ${isCoded ? 'coded' : ''} ${isFar ? 'far' : ''}`;
  return (
    <>
      <span className={className}>{isHit ? <mark className="hit">{text}</mark> : text}</span>
      {fold !== null && <span className="fold">{fold}</span>}
    </>
  );
}
