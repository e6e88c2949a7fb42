import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { sampleArticle, sampleCorpus, sampleStatement } from '../../corpus/testing/samples.ts';
import { findOpen, toggleOpen } from './openRows.ts';
import { countIssues, listSides, moveSide, orderSides, replaceSide } from './sides.ts';
import { findSilence, printSilence } from './silence.ts';

const SIDES = ['united-states', 'russia', 'nato'];
const ISSUES = ['back-assad', 'minsk', 'geneva-talks'];

test('sides without a statement are listed last, the others as in the codebook', () => {
  const statements = [
    sampleStatement({ id: 'a', side: 'nato', issue: 'minsk' }),
    sampleStatement({ id: 'b', side: 'nato', issue: 'back-assad' }),
    sampleStatement({ id: 'c', side: 'ukraine', issue: 'minsk' }),
  ];
  const lookup = makeLookup(sampleCorpus({ statements }));
  expect(listSides(lookup, (side) => countIssues(statements, side)).map(({ side, count }) => [side.id, count])).toEqual(
    [
      ['nato', 2],
      ['ukraine', 1],
      ['united-states', 0],
      ['russia', 0],
      ['syrian-opposition', 0],
    ],
  );
});

test('a pinned side comes first, one that is not shown changes nothing', () => {
  expect(orderSides(SIDES, 'nato')).toEqual(['nato', 'united-states', 'russia']);
  expect(orderSides(SIDES, 'ukraine')).toEqual(SIDES);
  expect(orderSides(SIDES, null)).toEqual(SIDES);
});

test('a column moves by one place and no further than the end', () => {
  expect(moveSide(SIDES, 'russia', 1)).toEqual(['united-states', 'nato', 'russia']);
  expect(moveSide(SIDES, 'russia', -1)).toEqual(['russia', 'united-states', 'nato']);
  expect(moveSide(SIDES, 'nato', 1)).toEqual(SIDES);
  expect(replaceSide(SIDES, 'russia', 'ukraine')).toEqual(['united-states', 'ukraine', 'nato']);
});

test('two sides start with all rows open, more with none', () => {
  expect(findOpen(null, ISSUES, 2).size).toBe(3);
  expect(findOpen(null, ISSUES, 3).size).toBe(0);
  expect(findOpen('all', ISSUES, 4).size).toBe(3);
  expect(findOpen('none', ISSUES, 2).size).toBe(0);
  expect([...findOpen(['minsk'], ISSUES, 3)]).toEqual(['minsk']);
});

test('a row opens and closes, and the ends have names of their own', () => {
  expect(toggleOpen(new Set(), 'minsk', ISSUES)).toEqual(['minsk']);
  expect(toggleOpen(new Set(['geneva-talks']), 'back-assad', ISSUES)).toEqual(['back-assad', 'geneva-talks']);
  expect(toggleOpen(new Set(ISSUES), 'minsk', ISSUES)).toEqual(['back-assad', 'geneva-talks']);
  expect(toggleOpen(new Set(['minsk']), 'minsk', ISSUES)).toBe('none');
  expect(toggleOpen(new Set(['back-assad', 'minsk']), 'geneva-talks', ISSUES)).toBe('all');
});

test('a silent side is found where it is named or addressed', () => {
  const articles = [
    sampleArticle('Putin spoke of Ukraine. Kerry did not.', { mentions: [{ actor: 'ukraine', start: 15, end: 22 }] }),
    sampleArticle('Nothing here.', { id: 'two' }),
  ];
  const statements = [
    sampleStatement({ id: 'a', sentence: { start: 0, end: 23 }, issue: 'minsk' }),
    sampleStatement({ id: 'b', sentence: { start: 24, end: 38 }, issue: 'back-assad' }),
    sampleStatement({ id: 'c', sentence: { start: 24, end: 38 }, issue: 'separatists', addressee: ['ukraine'] }),
  ];
  const lookup = makeLookup(sampleCorpus({ articles, statements }));
  expect(findSilence(lookup, articles, statements, 'ukraine')).toEqual({ articles: 2, naming: 1, issues: 2, left: 0 });
});

test.each([
  [5, 5, 3, 'Named in all 5 articles, no statement of its own. Other sides speak about it on 3 issues.'],
  [5, 2, 1, 'Named in 2 of 5 articles, no statement of its own. Other sides speak about it on 1 issue.'],
  [2, 2, 1, 'Named in both articles, no statement of its own. Other sides speak about it on 1 issue.'],
  [1, 1, 0, 'Named in the article, no statement of its own. No other side speaks about it.'],
  [5, 0, 0, 'Not named in these articles, and no statement of its own. No other side speaks about it.'],
])('of %i articles %i name it, others speak on %i issues', (articles, naming, issues, sentence) => {
  expect(printSilence({ articles, naming, issues, left: 0 })).toBe(sentence);
});

test('a side that only the filters silence is told of as such', () => {
  const lookup = makeLookup(sampleCorpus({ statements: [sampleStatement({ id: 'a', side: 'nato' })] }));
  const silence = findSilence(lookup, [], [], 'nato');
  expect(printSilence(silence)).toBe('The filters leave out the one statement it made.');
  expect(printSilence({ ...silence, left: 18 })).toBe('The filters leave out the 18 statements it made.');
});
