import type { Article, Block } from './article.ts';

/** Counts the words of an article's body: its headline, by-line, date line and furniture are left out. What is held back counts too. */
export function countBodyWords(article: Article): number {
  return article.excerpts?.words ?? countShownWords(article);
}

/** Counts the words of an article's body that are in its text here. */
export function countShownWords({ text, blocks }: Pick<Article, 'text' | 'blocks'>): number {
  return blocks.filter(isBody).reduce((sum, { start, end }) => sum + splitWords(text.slice(start, end)).length, 0);
}

function isBody({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'subtitle' || kind === 'caption';
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
