import type { Article } from '../../corpus/article.ts';
import { nameTerm } from './issueTerms.ts';
import { scanWords } from './issueWords.ts';

/** Lists the actors that a text of the codebook names, as terms. */
export type ListNames = (text: string) => string[];

const MOST_WORDS = 5;

/** Learns from the articles' mentions which words name which actor, so that the codebook's "Islamic State" is the articles' "ISIL". */
export function makeListNames(articles: readonly Pick<Article, 'text' | 'mentions'>[]): ListNames {
  const actors = new Map<string, string>();
  for (const { text, mentions } of articles) {
    for (const { start, end, actor } of mentions) {
      const printed = text.slice(start, end);
      if (!actors.has(printed)) actors.set(printed, actor);
    }
  }
  return (text) => {
    const words: { start: number; ends: number[] }[] = [];
    scanWords(text, { start: 0, end: text.length }, (start, end) => {
      const bare = text.slice(start, end).replace(/['’]s?$/, '');
      words.push({ start, ends: [] });
      for (const word of words.slice(-MOST_WORDS)) word.ends.push(start + bare.length);
    });
    return words.flatMap(({ start, ends }) => {
      const actor = ends
        .toReversed()
        .map((end) => actors.get(text.slice(start, end)))
        .find((one) => one !== undefined);
      return actor === undefined ? [] : [nameTerm(actor)];
    });
  };
}
