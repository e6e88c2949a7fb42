import type { Article } from '../../corpus/article.ts';
import { compareText } from '../../corpus/compareText.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import { findExtent } from '../../corpus/printedAttribution.ts';
import type { Statement } from '../../corpus/statement.ts';
import { makeNumbers } from '../makeNumbers.ts';
import { listTerms, splitWords } from '../words.ts';
import type { FullTextIndex, Scope } from './fullTextIndex.ts';

/** Makes the index of a corpus: every term of its titles and texts, or of titles, speakers and quotes. */
export function makeIndex(corpus: Corpus, scope: Scope): FullTextIndex {
  const collected = collectTerms(corpus.articles, scope === 'text' ? readText : makeReadQuotes(corpus));
  const terms = [...collected.numbers.keys()].sort(compareText);
  const articles = corpus.articles.length;
  return { scope, articles, terms, postings: sortPostings(terms, collected, articles) };
}

type ReadWords = (article: Article) => readonly string[];

const readText: ReadWords = ({ title, text }) => [title, text];

/** The headline, who speaks with whatever name, and the words of the sentence that belong to the quotation. */
function makeReadQuotes({ statements, actors }: Corpus): ReadWords {
  const said = groupBy(statements, ({ article }) => article);
  const names = new Map(actors.map(({ id, name, short = '' }) => [id, `${name} ${short}`]));
  const readStatement = (text: string) => (statement: Statement) => [
    names.get(statement.speaker) ?? '',
    text.slice(statement.sentence.start, statement.sentence.end),
  ];
  return ({ id, title, text, attributions }) => [
    title,
    ...attributions.flatMap((attribution) => {
      const { start, end } = findExtent(attribution);
      return [names.get(attribution.speaker ?? '') ?? '', text.slice(start, end)];
    }),
    ...(said.get(id) ?? []).flatMap(readStatement(text)),
  ];
}

/** The terms by number, in the order in which they came up; how many articles hold each; and article after article the numbers it holds, once each. */
type Collected = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
  readonly held: readonly (readonly number[])[];
};

function collectTerms(articles: readonly Article[], read: ReadWords): Collected {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const lastIn: number[] = [];
  // A word comes up many times and is folded once.
  const known = new Map<string, readonly number[]>();
  const numberOf = (term: string) => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) numbers.set(term, number);
    return number;
  };
  const held = articles.map((article, place) => {
    const here: number[] = [];
    for (const word of read(article).flatMap(splitWords)) {
      const found = known.get(word) ?? listTerms(word).map(numberOf);
      known.set(word, found);
      for (const number of found) {
        if (lastIn[number] === place) continue;
        lastIn[number] = place;
        counts[number] = (counts[number] ?? 0) + 1;
        here.push(number);
      }
    }
    return here;
  });
  return { numbers, counts, held };
}

/** Articles are visited in order, so that each list comes out ascending. */
function sortPostings(terms: readonly string[], { numbers, counts, held }: Collected, articles: number) {
  const offsets = new Uint32Array(terms.length + 1);
  const rowOf = new Uint32Array(terms.length);
  for (const [row, term] of terms.entries()) {
    const number = numbers.get(term) ?? 0;
    rowOf[number] = row;
    offsets[row + 1] = (offsets[row] ?? 0) + (counts[number] ?? 0);
  }
  const values = makeNumbers(offsets[terms.length] ?? 0, articles);
  const next = offsets.slice();
  for (const [place, here] of held.entries()) {
    for (const number of here) {
      const row = rowOf[number] ?? 0;
      const at = next[row] ?? 0;
      values[at] = place;
      next[row] = at + 1;
    }
  }
  return { offsets, values };
}
