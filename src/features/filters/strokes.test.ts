import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { sampleArticle, sampleCorpus, sampleDate } from '../../corpus/testing/samples.ts';
import { startEngine } from '../../facets/engine/startEngine.ts';
import { makeColumns } from '../../facets/makeColumns.ts';
import { findCodedMonths, findPublishedMonths } from './months.ts';
import { findStrokes, printRibbon } from './strokes.ts';

function publish(...days: readonly (readonly [string | null, string | null])[]) {
  const articles = days.map(([earliest, latest], index) =>
    sampleArticle('', { id: `a${index}`, published: sampleDate(earliest ?? 'XXXX', earliest, latest) }),
  );
  return makeLookup(sampleCorpus({ articles }));
}

test('articles stand on a true line of whole months, close ones share a taller stroke', () => {
  const lookup = publish(['2015-09-28', '2015-09-28'], ['2015-09-28', '2015-09-28'], ['2016-04-01', '2016-04-30']);
  const range = findPublishedMonths(lookup);
  const strokes = range === undefined ? [] : findStrokes(lookup, range);
  expect(strokes).toHaveLength(2);
  expect(strokes[0]?.height).toBe(1);
  expect(strokes[0]?.place).toBeCloseTo(27.5 / 243, 1);
  expect(strokes[1]?.height).toBeLessThan(1);
});

test('the line has its words, the undated included', () => {
  const lookup = publish(['2015-09-28', '2015-09-28'], ['2016-04-01', '2016-04-30'], [null, null]);
  expect(printRibbon(lookup)).toBe('3 articles by date: 1 in September 2015, 1 in April 2016, 1 undated');
});

test('a corpus without dates has no line', () => {
  expect(findPublishedMonths(publish([null, null]))).toBeUndefined();
});

test('a large corpus, counted by days, has the same line and the same words', () => {
  const days = ['2014-01-05', '2014-01-05', '2014-07-09', '2015-09-28', '2015-09-28', '2015-09-28'];
  const lookups = [0, 1].map(() =>
    publish(...days.map((day) => [day, day] as const), [null, '2016-04-30'], [null, null]),
  );
  const [plain, packed] = lookups;
  if (plain === undefined || packed === undefined) throw new Error('no corpus');
  startEngine(packed, makeColumns(plain));
  const range = findPublishedMonths(packed);
  expect(range).toEqual(findPublishedMonths(plain));
  expect(findCodedMonths(packed)).toEqual(findCodedMonths(plain));
  expect(printRibbon(packed)).toBe(printRibbon(plain));
  expect(range === undefined ? [] : findStrokes(packed, range)).toEqual(
    range === undefined ? [] : findStrokes(plain, range),
  );
});
