import type { ArticleText } from '../../articleText.ts';
import { readTestText } from '../../testing/readTestText.ts';

/** Reads a text as an English article. */
export function textOf(text: string, id = 'a'): ArticleText {
  return { ...readTestText(id, text), language: 'en' };
}
