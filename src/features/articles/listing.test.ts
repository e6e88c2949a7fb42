import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { sampleArticle, sampleStatement } from '../../corpus/testing/samples.ts';
import { countPassages, cutTitle, findRead, order, printCount, printDateLines } from './listing.ts';

function date(edtf: string): EdtfDate {
  const day = edtf.startsWith('X') ? null : edtf;
  return { edtf, earliest: day, latest: day, basis: 'a test' };
}

function makeArticle(id: string, before = ''): Article {
  const title = 'NATO chief urges Russia to be constructive in Syria';
  const text = `${before}${title}\n\nNATO Secretary-General Jens Stoltenberg said on Tuesday`;
  const blocks = [{ kind: 'title' as const, start: before.length, end: before.length + title.length }];
  return sampleArticle(text, { id, title, blocks });
}

function statement(side: string, quote: Span[], article = 'a'): Statement {
  return sampleStatement({ id: `${article}.${side}`, article, speaker: side, side, quote });
}

test('a date stands on two lines, the year or the alternative below', () => {
  expect(printDateLines(date('2015-09-28'))).toEqual(['28 Sep', '2015']);
  expect(printDateLines(date('[2015-09-24,2015-10-01]'))).toEqual(['24 Sep?', 'or 1 Oct 2015']);
  expect(printDateLines(date('[2015-09-28,2015-09-29]'))).toEqual(['28 Sep?', 'or 29 Sep 2015']);
  expect(printDateLines(date('2016-04~'))).toEqual(['about Apr', '2016']);
  expect(printDateLines(date('2015-09-24?'))).toEqual(['24 Sep?', '2015']);
  expect(printDateLines(date('2015-09-29/2015-09-30'))).toEqual(['29–30 Sep', '2015']);
  expect(printDateLines(date('2016'))).toEqual(['2016', '']);
  expect(printDateLines(date('XXXX'))).toEqual(['undated', '']);
});

test('the list is oldest first, and newest first on request; the undated stay last', () => {
  const undated = { ...makeArticle('undated'), published: date('XXXX') };
  const articles = [makeArticle('old'), makeArticle('new'), undated];
  expect(order(articles, null).map(({ id }) => id)).toEqual(['old', 'new', 'undated']);
  expect(order(articles, '-date').map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
});

test('passages are counted by side; words coded twice and words split in two count once', () => {
  const split = [
    { start: 1, end: 5 },
    { start: 8, end: 12 },
  ];
  const statements = [
    statement('nato', split),
    statement('nato', split),
    statement('nato', [{ start: 20, end: 30 }]),
    statement('russia', [{ start: 40, end: 50 }]),
    statement('russia', [{ start: 1, end: 5 }], 'another'),
  ];
  expect(countPassages(statements, ['united-states', 'russia', 'nato'])('a')).toEqual([
    { side: 'russia', count: 1 },
    { side: 'nato', count: 2 },
  ]);
});

test('what a search found is marked in the title, and only there', () => {
  const article = makeArticle('a', '\n\n');
  const hits = [
    { start: 19, end: 25 },
    { start: 60, end: 64 },
  ];
  expect(cutTitle(article, hits).map(({ text, isHit }) => (isHit ? `[${text}]` : text))).toEqual([
    'NATO chief urges ',
    '[Russia]',
    ' to be constructive in Syria',
  ]);
});

test('a title the coder gave is shown whole, whatever was found in the text', () => {
  expect(cutTitle({ ...makeArticle('a'), title: 'Another' }, [{ start: 0, end: 4 }])).toEqual([
    { start: 0, text: 'Another', isHit: false },
  ]);
});

test('whatever was found, the pieces join to the title', () => {
  const article = makeArticle('a', '  ');
  const hit = fc.tuple(fc.integer({ min: 2, max: 80 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(hit), (spans) => {
      const hits = spans
        .map(([start, length]) => ({ start, end: start + length }))
        .toSorted((a, b) => a.start - b.start);
      expect(
        cutTitle(article, hits)
          .map(({ text }) => text)
          .join(''),
      ).toBe(article.title);
    }),
  );
});

test('the count says how many of all are listed', () => {
  expect(printCount(5, 5)).toBe('5 articles');
  expect(printCount(1, 5)).toBe('1 of 5 articles');
  expect(printCount(1, 1)).toBe('1 article');
  expect(printCount(10214, 10214)).toBe('10,214 articles');
});

test('the article that is read is the one named, else that of the quote, else that of the event', () => {
  const lookup = {
    articleOf: (id: string | null) => (id === 'q' ? 'of-quote' : undefined),
    findEvent: (id: string | null) =>
      id === 'e' ? { evidence: [{ article: 'of-event', start: 0, end: 1 }] } : undefined,
  };
  const none = { article: null, quote: null, event: null };
  expect(findRead(lookup, { article: 'a', quote: 'q', event: 'e' })).toBe('a');
  expect(findRead(lookup, { ...none, quote: 'q', event: 'e' })).toBe('of-quote');
  expect(findRead(lookup, { ...none, event: 'e' })).toBe('of-event');
  expect(findRead(lookup, { ...none, quote: 'gone' })).toBeUndefined();
});
