import type { Article, Block } from '../../corpus/article.ts';

/** A stretch of the reader: one block of the article, or a run of page furniture folded into one line. */
export type Section =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'furniture'; readonly blocks: readonly Block[]; readonly lines: number };

/** Finds the block the headline is printed from; undefined where the headline is not the text's own. */
export function findHeadline(article: Article): Block | undefined {
  return article.blocks.find(
    ({ kind, start, end }) => kind === 'title' && article.text.slice(start, end) === article.title,
  );
}

/** Divides an article into sections, in text order. The headline's block is left out: it stands above. */
export function findSections(article: Article): readonly Section[] {
  const headline = findHeadline(article);
  const sections: Section[] = [];
  for (const block of article.blocks) {
    if (block === headline) continue;
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
