import { expect, test } from 'vitest';
import { printQuotedHeadline, printQuotedSource } from './quotationWords.ts';

test('the sentence over all quotations is computed from counts and holds under any filter', () => {
  const sides = [
    { name: 'the US', count: 1241 },
    { name: 'Russia', count: 30 },
    { name: 'NATO', count: 1 },
  ];
  expect(printQuotedHeadline(sides, 2000)).toBe('The US is quoted 1,241 times, Russia 30 and NATO once.');
  const few = sides.map((side, index) => ({ ...side, count: [2, 5, 2][index] ?? 0 }));
  expect(printQuotedHeadline(few, 9)).toBe('The US is quoted twice, Russia 5 times and NATO twice.');
  const silent = sides.map((side, index) => (index === 0 ? { ...side, count: 0 } : side));
  expect(printQuotedHeadline(silent, 31)).toBe('Russia is quoted 30 times and NATO once; the US is not.');
  expect(
    printQuotedHeadline(
      sides.map((side) => ({ ...side, count: 0 })),
      4,
    ),
  ).toBe('No side shown here is quoted.');
  expect(printQuotedHeadline([], 4)).toBe('No known side is quoted here.');
  expect(printQuotedHeadline([], 0)).toBe('Nobody is quoted here.');
});

test('the line under it says what stands in no column', () => {
  expect(printQuotedSource({ all: 101, articles: 5, elsewhere: 12, nobody: 31 })).toBe(
    '101 quotations in 5 articles, one act of speech counted once; 12 of other sides, 31 of people whose side is not known.',
  );
  expect(printQuotedSource({ all: 1, articles: 1, elsewhere: 0, nobody: 0 })).toBe(
    '1 quotation in 1 article, one act of speech counted once.',
  );
});
