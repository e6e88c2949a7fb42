import type { Article, Block } from '../../corpus/article.ts';

/** A stretch of the reader: one block of the article, a run of page furniture folded into one line, or a place where words are held back. */
export type Section =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'furniture'; readonly blocks: readonly Block[]; readonly lines: number }
  | { readonly kind: 'gap'; readonly start: number };

/** Finds the block the headline is printed from; undefined where the headline is not the text's own. */
export function findHeadline(article: Article): Block | undefined {
  return article.blocks.find(
    ({ kind, start, end }) => kind === 'title' && article.text.slice(start, end) === article.title,
  );
}

/** Divides an article into sections, in text order. The headline's block is left out: it stands above. */
export function findSections(article: Article): readonly Section[] {
  const headline = findHeadline(article);
  const gaps = new Set(article.excerpts?.passages.slice(1).map(({ start }) => start));
  const sections: Section[] = [];
  for (const block of article.blocks) {
    if (block === headline) continue;
    // Under the headline nobody misses what stood between them.
    if (gaps.has(block.start) && sections.length > 0) sections.push({ kind: 'gap', start: block.start });
    const last = sections.at(-1);
    if (block.kind !== 'furniture') sections.push({ kind: 'block', block });
    else if (last?.kind === 'furniture') sections[sections.length - 1] = fold(article.text, [...last.blocks, block]);
    else sections.push(fold(article.text, [block]));
  }
  return sections;
}

function fold(text: string, blocks: readonly Block[]): Section {
  const lines = blocks.reduce((sum, { start, end }) => sum + text.slice(start, end).split('\n').length, 0);
  return { kind: 'furniture', blocks, lines };
}
