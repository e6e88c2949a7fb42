import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_DAY } from '../../corpus/columns.ts';
import { toDayNumber } from '../../corpus/days.ts';
import { makeLookup } from '../../corpus/lookup.ts';
import { makeColumns } from '../makeColumns.ts';
import { anyCorpus } from '../testing/anyCorpus.ts';
import { makeEngine } from './engine.ts';
import { readNouns } from './nouns.ts';
import { findDays } from './published.ts';

/** Days as columns hold them: null where that end is open. */
function column(days: readonly (string | null)[]): Int32Array {
  return Int32Array.from(days, (day) => (day === null ? NO_DAY : (toDayNumber(day) ?? NO_DAY)));
}

test('articles of the same days are one entry with the date of the first, in the order in which the days come', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const lookup = makeLookup(corpus);
      const columns = makeColumns(lookup);
      const published = corpus.articles.map((article) => article.published);
      const daysOf = ({ earliest, latest }: { earliest: string | null; latest: string | null }) =>
        `${earliest} to ${latest}`;
      const all = published.map(daysOf);
      const firsts = published.filter((date, row) => all.indexOf(daysOf(date)) === row);
      expect(makeEngine(columns, readNouns(lookup)).listPublished()).toEqual(
        firsts.map((date) => ({ date, count: all.filter((days) => days === daysOf(date)).length })),
      );
    }),
  );
});

test('days that come back after others are still one entry', () => {
  const [one, other] = ['2015-09-01', '2015-09-30'].map((day) => ({
    edtf: day,
    earliest: day,
    latest: day,
    basis: 'b',
  }));
  const [corpus] = fc.sample(
    anyCorpus.filter(({ articles }) => articles.length > 2),
    { numRuns: 1, seed: 1 },
  );
  if (corpus === undefined || one === undefined || other === undefined) throw new Error('no corpus');
  const dates = [one, other, one];
  const articles = corpus.articles.slice(0, 3).map((article, row) => ({ ...article, published: dates[row] ?? one }));
  const lookup = makeLookup({ ...corpus, articles, statements: [], events: [] });
  expect(makeEngine(makeColumns(lookup), readNouns(lookup)).listPublished()).toEqual([
    { date: one, count: 2 },
    { date: other, count: 1 },
  ]);
});

test('the first and the last day are found among all that begins or ends, whatever is open', () => {
  const articles = { earliest: column(['2015-09-10', null]), latest: column([null, '2016-04-18']) };
  const passages = { earliest: column([null, '2015-08-31']), latest: column(['2016-01-01', null]) };
  expect(findDays([articles, passages])).toEqual(['2015-08-31', '2016-04-18']);
  expect(findDays([articles])).toEqual(['2015-09-10', '2016-04-18']);
  expect(findDays([passages])).toEqual(['2015-08-31', '2016-01-01']);
  // One day alone is the first and the last.
  expect(findDays([{ earliest: column([null]), latest: column(['2015-09-10']) }])).toEqual([
    '2015-09-10',
    '2015-09-10',
  ]);
});

test('where nothing has a date there is no day', () => {
  expect(findDays([{ earliest: column([null, null]), latest: column([null, null]) }])).toEqual([]);
  expect(findDays([{ earliest: column([]), latest: column([]) }])).toEqual([]);
  expect(findDays([])).toEqual([]);
});

test('an engine knows the days of all and those of its articles', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const lookup = makeLookup(corpus);
      const columns = makeColumns(lookup);
      const engine = makeEngine(columns, readNouns(lookup));
      const ends = corpus.articles
        .flatMap(({ published: { earliest, latest } }) => [earliest, latest])
        .filter((day) => day !== null)
        .toSorted();
      expect(engine.findPublishedDays()).toEqual(ends.length === 0 ? [] : [ends.at(0), ends.at(-1)]);
      expect(engine.findDays()).toEqual(findDays([columns.articles, columns.passages]));
    }),
  );
});
