import { useState } from 'react';
import type { Statement } from '../../corpus/statement.ts';
import { Link } from '../../state/Link.tsx';
import { Clamp } from '../../ui/Clamp.tsx';
import { readWording } from './cell.ts';
import { countWords, cutPassage, markFar, printFold, type Segment } from './segments.ts';
import { usePositionsModel } from './usePositions.ts';
import { WORDING_LABEL } from './words.ts';

/**
 * The sentence that attributes a statement, as a link to its place in the article.
 *
 * A long one is cut: around the coded words where they are a part of it, else after five lines.
 */
export function Passage({ statement }: { readonly statement: Statement }) {
  const { lookup, hits } = usePositionsModel();
  const [isWhole, setWhole] = useState(false);
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return null;
  const segments = markFar(cutPassage(article, statement, hits?.get(article.id)));
  const isFolded = segments.some((segment) => segment.isFar);
  const label = WORDING_LABEL[readWording(statement)];

  function showAll() {
    setWhole(true);
    document.getElementById(`quote-${statement.id}`)?.focus();
  }
  const passage = (
    <Link
      to={{ quote: statement.id, article: statement.article }}
      className="passage"
      id={`quote-${statement.id}`}
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
