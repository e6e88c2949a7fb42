import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { findFirstFrom } from '../copies/findFirstFrom.ts';
import type { IssueModel } from './issueModel.ts';
import type { KnownTerm } from './issueTerms.ts';

/** The known terms in a passage and around it, each once, where it stands nearest; the nearness of each at its place in the other list. */
export type Heard = {
  readonly terms: readonly KnownTerm[];
  readonly nearness: readonly number[];
  /** What the terms of this passage, and until the next is heard no others, are marked with. */
  readonly mark: number;
};

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
    const heard: OpenHeard = { marks, mark: marks.next(), terms: [], nearness: [] };
    const first = passage[0]?.start ?? 0;
    const place = findBlock(blocks, first);
    const before = blocks[place - 1];
    for (const { start, end } of passage)
      addTerms(heard, inBlocks[findBlock(blocks, start)], { start, end, nearness: NEARNESS.passage });
    const last = passage.at(-1)?.end ?? first;
    addTerms(heard, inBlocks[place], { start: first - REACH, end: last + REACH, nearness: NEARNESS.paragraph });
    if (before?.kind === 'paragraph') {
      const { end } = before;
      addTerms(heard, inBlocks[place - 1], { start: end - REACH, end, nearness: NEARNESS.before });
    }
    addTerms(heard, inBlocks[title], { start: 0, end: Infinity, nearness: NEARNESS.title });
    return heard;
  };
  return { hear, holds: (term) => held.has(term) };
}

/** What is being heard in a passage: `mark` says of a term that it has been. */
type OpenHeard = {
  readonly marks: IssueModel['marks'];
  readonly mark: number;
  readonly terms: KnownTerm[];
  readonly nearness: number[];
};

function addTerms(
  { marks, mark, terms, nearness }: OpenHeard,
  inBlock: readonly KnownTerm[] | undefined,
  stretch: Span & { readonly nearness: number },
): void {
  if (inBlock === undefined) return;
  for (let at = findFirstFrom(inBlock, stretch.start); at < inBlock.length; at += 1) {
    const known = inBlock[at];
    if (known === undefined || known.start >= stretch.end) break;
    if (marks.of[known.term] === mark) continue;
    marks.of[known.term] = mark;
    marks.nearness[known.term] = stretch.nearness;
    terms.push(known);
    nearness.push(stretch.nearness);
  }
}

/** Names come after words; of a paragraph without known names nothing need be sorted. */
function inTextOrder(terms: readonly KnownTerm[]): readonly KnownTerm[] {
  for (let at = 1; at < terms.length; at += 1)
    if ((terms[at]?.start ?? 0) < (terms[at - 1]?.start ?? 0)) return terms.toSorted((a, b) => a.start - b.start);
  return terms;
}

/** The place of the block that holds an offset. */
function findBlock(blocks: readonly Span[], offset: number): number {
  const next = findFirstFrom(blocks, offset + 1);
  return Math.max(0, next - 1);
}
