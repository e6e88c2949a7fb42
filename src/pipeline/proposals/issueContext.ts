import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { findFirstFrom } from '../copies/findFirstFrom.ts';
import type { IssueModel } from './issueModel.ts';
import type { KnownTerm } from './issueTerms.ts';

/** The known terms in a passage and around it, each once, where it stands nearest; the nearness of each at its place in the other list. */
export type Heard = { readonly terms: readonly KnownTerm[]; readonly nearness: readonly number[] };

/** An article's known terms: those of a passage and what stands around it, and whether a term stands anywhere. */
export type Listener = {
  readonly hear: (passage: readonly Span[]) => Heard;
  readonly holds: (term: number) => boolean;
};

/** How much a word counts where it stands: in the passage, beside it in its paragraph, in the paragraph before, in the title. */
const NEARNESS = { passage: 1, paragraph: 0.3, before: 0.1, title: 0.1 };
/** No more of a paragraph is read than this many characters on each side: one without a break may be as long as a book. */
const REACH = 300;

/** Makes the listener of an article. Each block is read once, however many passages it has. */
export function makeListener(article: Article, { read, marks }: Pick<IssueModel, 'read' | 'marks'>): Listener {
  const { blocks } = article;
  const inBlocks = blocks.map((block) => (block.kind === 'furniture' ? [] : inTextOrder(read(article, block))));
  const held = new Set<number>();
  for (const terms of inBlocks) for (const { term } of terms) held.add(term);
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const hear = (passage: readonly Span[]): Heard => {
    const mark = marks.next();
    const heard: { terms: KnownTerm[]; nearness: number[] } = { terms: [], nearness: [] };
    const add = (place: number, { start, end }: Span, nearness: number) => {
      const terms = inBlocks[place] ?? [];
      for (let at = findFirstFrom(terms, start); at < terms.length; at += 1) {
        const known = terms[at];
        if (known === undefined || known.start >= end) break;
        if (marks.of[known.term] === mark) continue;
        marks.of[known.term] = mark;
        heard.terms.push(known);
        heard.nearness.push(nearness);
      }
    };
    const first = passage[0]?.start ?? 0;
    const place = findBlock(blocks, first);
    const end = blocks[place - 1]?.end ?? 0;
    for (const span of passage) add(findBlock(blocks, span.start), span, NEARNESS.passage);
    add(place, { start: first - REACH, end: (passage.at(-1)?.end ?? first) + REACH }, NEARNESS.paragraph);
    if (blocks[place - 1]?.kind === 'paragraph') add(place - 1, { start: end - REACH, end }, NEARNESS.before);
    add(title, { start: 0, end: Infinity }, NEARNESS.title);
    return heard;
  };
  return { hear, holds: (term) => held.has(term) };
}

/** Names come after words; of a paragraph without known names nothing need be sorted. */
function inTextOrder(terms: readonly KnownTerm[]): readonly KnownTerm[] {
  const isSorted = terms.every(({ start }, at) => start >= (terms[at - 1]?.start ?? 0));
  return isSorted ? terms : terms.toSorted((a, b) => a.start - b.start);
}

/** The place of the block that holds an offset. */
function findBlock(blocks: readonly Span[], offset: number): number {
  const next = findFirstFrom(blocks, offset + 1);
  return Math.max(0, next - 1);
}
