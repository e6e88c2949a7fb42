import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import { nameAttributions } from '../../corpus/printedAttribution.ts';
import type { Span } from '../../corpus/span.ts';
import { findFirstFrom } from './findFirstFrom.ts';
import { readPlainWords } from './plainWords.ts';

/** Fewer quoted words than this are said by one person on many days ("a huge mistake"). */
const LEAST_QUOTED = 6;

/**
 * Names the utterance of each attribution, article by article: printings of one act of speech get one name, the id of the first printing.
 *
 * One act of speech are the same words of the same speaker in one article or its copies, and everywhere a quotation of six words or more by the same
 * known speaker. Articles come in time order. Takes time in proportion to the words.
 */
export function nameUtterances(articles: readonly Article[], copies: ReadonlyMap<string, string>): readonly string[][] {
  const printings = articles.flatMap((article) => {
    const names = nameAttributions(article);
    return article.attributions.map((attribution, index) => ({ article, attribution, name: names[index] ?? '' }));
  });
  const firsts = new Map<string, number>();
  const earlier: number[] = [];
  for (const { article, attribution } of printings) {
    joinPrinting(listKeys(attribution, article, copies.get(article.id) ?? article.id), firsts, earlier);
  }
  let printing = 0;
  return articles.map(({ attributions }) =>
    attributions.map(() => {
      const first = findFirst(printing, earlier);
      printing += 1;
      return printings[first]?.name ?? '';
    }),
  );
}

/** Joins the next printing with all that share a key with it: a whole quotation can join what its halves alone did not. */
function joinPrinting(keys: readonly string[], firsts: Map<string, number>, earlier: number[]): void {
  const own = earlier.length;
  const known = keys.map((key) => firsts.get(key)).filter((first) => first !== undefined);
  const roots = known.map((first) => findFirst(first, earlier));
  const earliest = Math.min(own, ...roots);
  earlier.push(earliest);
  for (const root of roots) earlier[root] = earliest;
  for (const key of keys) if (!firsts.has(key)) firsts.set(key, own);
}

/** Finds the first printing of an utterance; `earlier` leads from each printing to an earlier one, from the first to itself. */
function findFirst(printing: number, earlier: readonly number[]): number {
  let first = printing;
  for (let next = earlier[first]; next !== undefined && next !== first; next = earlier[first]) first = next;
  return first;
}

/** Lists what makes an attribution the same act of speech as another. */
function listKeys(attribution: Attribution, article: Article, group: string): string[] {
  const { speaker, source, content } = attribution;
  const words = readPlainWords(article.text, content);
  if (words.count === 0) return [];
  const by = speaker === undefined ? `?${readPlainWords(article.text, source).key}` : `!${speaker}`;
  const printed = `printed\n${group}\n${by}\n${words.key}`;
  if (speaker === undefined) return [printed];
  const isOne = attribution.kind === 'direct' && content.length === 1;
  // The most common kind: its words are read already.
  const parts = isOne ? [] : listQuoted(attribution, article.quotations);
  const quotations = parts
    .map((span) => readPlainWords(article.text, [span]))
    .concat(attribution.kind === 'direct' ? [words] : [])
    .filter(({ count }) => count >= LEAST_QUOTED);
  if (quotations.length === 0) return [printed];
  return [printed, ...new Set(quotations.map(({ key }) => `quoted\n${speaker}\n${key}`))];
}

/** The parts of an attribution's content that are printed as spoken. */
function listQuoted({ kind, content }: Attribution, quotations: readonly Span[]): readonly Span[] {
  if (kind === 'direct') return content;
  if (kind === 'indirect') return [];
  return content.flatMap((span) => {
    const within: Span[] = [];
    for (let at = findFirstFrom(quotations, span.start); at < quotations.length; at += 1) {
      const quotation = quotations[at];
      if (quotation === undefined || quotation.end > span.end) break;
      within.push(quotation);
    }
    return within;
  });
}
