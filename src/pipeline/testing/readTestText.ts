import { type ArticleText, readArticleText } from '../articleText.ts';

/** Reads a text that is no file. Throws where it is no article. */
export function readTestText(id: string, text: string): ArticleText {
  const source = { file: `${id}.txt`, text, firstLine: 1 };
  const read = readArticleText(id, { read: () => ({ source, form: 'plain' }) }, { report: () => undefined });
  if (read === undefined) throw new Error(`${id} is no article.`);
  return read;
}
