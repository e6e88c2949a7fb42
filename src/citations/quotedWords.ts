import type { Article } from '../corpus/article.ts';
import { type Citable, cutPassage, type Segment } from '../corpus/segments.ts';

/**
 * Prints the words that carry a stance as they can stand alone: what was spoken in quotation marks that open and close, also where the passage was cut
 * within a quotation, and dots where words between were left out.
 */
export function printQuotedWords(article: Article, statement: Citable): string {
  return listStretches(cutPassage(article, statement)).map(printStretch).join(' … ');
}

/** The coded segments that follow one another, stretch by stretch. */
function listStretches(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const stretches: Segment[][] = [];
  for (const [index, segment] of segments.entries()) {
    if (!segment.isCoded) continue;
    if (segments[index - 1]?.isCoded) stretches.at(-1)?.push(segment);
    else stretches.push([segment]);
  }
  return stretches;
}

function printStretch(stretch: readonly Segment[]): string {
  const words = stretch
    .map(({ text }) => text)
    .join('')
    .trim();
  // An editor's insertion at the edge stands in the same quotation as the words beside it.
  const spoken = stretch.filter(({ voice }) => voice !== 'insertion').map(({ voice }) => voice === 'spoken');
  const isOpen = spoken.at(0) === true && !words.startsWith('“');
  const isUnclosed = spoken.at(-1) === true && !words.endsWith('”');
  return `${isOpen ? '“' : ''}${words}${isUnclosed ? '”' : ''}`;
}
