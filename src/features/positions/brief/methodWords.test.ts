import { expect, test } from 'vitest';
import { makeLookup } from '../../../corpus/lookup.ts';
import { periodsOf } from '../../../corpus/periods.ts';
import type { Statement } from '../../../corpus/statement.ts';
import {
  sampleArticle,
  sampleCorpus,
  sampleDate,
  sampleIssue,
  sampleStatement,
} from '../../../corpus/testing/samples.ts';
import { makeRows } from '../rows.ts';
import { type MethodSource, writeMethod } from './methodWords.ts';

const ONE = sampleArticle('They met on Sunday.', { published: sampleDate('2015-09-28') });
const TWO = sampleArticle('They met again.', { id: 'two', publisher: 'reuters', published: sampleDate('2016-04') });

function write(statements: readonly Statement[], parts: Partial<MethodSource> = {}) {
  const articles = [ONE, TWO];
  const lookup = makeLookup(
    sampleCorpus({ articles, statements: [...statements], issues: [sampleIssue('back-assad')] }),
  );
  const periods = periodsOf(statements.map(({ said }) => said));
  const rows = makeRows({ lookup, statements, sides: ['united-states', 'nato'], pinned: null, issues: [], periods });
  const slice = { articles, statements };
  const points = writeMethod({ lookup, slice, rows, filters: [], onlyDiffering: false, ...parts });
  return Object.fromEntries(points.map(({ term, words }) => [term, words]));
}

test('the method names who coded, from how many articles, and that nothing is filtered', () => {
  const words = write([sampleStatement({ id: 'a', coder: 'ada' }), sampleStatement({ id: 'b', coder: 'ben' })]);
  expect(words.Coding).toContain('by people (ada and ben), not by a machine');
  expect(words.Articles).toBe('2 articles by 2 publishers, 28 Sep 2015 – Apr 2016.');
  expect(words.Filters).toBe('None: everything that was coded is compared.');
});

test('the filters are named, and so is the choice of issues on which the sides differ', () => {
  const words = write([sampleStatement({ id: 'a' })], {
    slice: { articles: [ONE], statements: [] },
    filters: ['Country: Ukraine', 'Dates: Sep 2015'],
    onlyDiffering: true,
  });
  expect(words.Articles).toBe('1 of 2 articles by 1 publisher, 28 Sep 2015.');
  expect(words.Filters).toBe(
    'Country: Ukraine; Dates: Sep 2015. Only issues on which the sides differ, wholly or in part, are shown.',
  );
});

test('what is uncertain is counted: words, dates, and sides that spoke at different times', () => {
  const words = write([
    sampleStatement({ id: 'a', reporting: 'indirect', said: sampleDate('2015-09-28?', '2015-09-28') }),
    sampleStatement({ id: 'b', side: 'nato', speaker: 'stoltenberg', said: '2016-04-18' }),
  ]);
  expect(words.Uncertain).toBe(
    'Of 2 acts of speech 1 is reported and not quoted and 1 is not dated to one certain day. Of 2 articles 1 is not dated to one certain day. On 1 of 1 issue compared the sides spoke at different times.',
  );
});

test('where nothing is uncertain it says so', () => {
  const words = write([sampleStatement({ id: 'a' })], { slice: { articles: [ONE], statements: [] } });
  expect(words.Uncertain).toBe('All that is here is quoted, and dated to one certain day.');
});
