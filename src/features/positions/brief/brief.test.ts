import { expect, test } from 'vitest';
import { makeLookup } from '../../../corpus/lookup.ts';
import type { Statement } from '../../../corpus/statement.ts';
import { sampleCorpus, sampleIssue, sampleStatement } from '../../../corpus/testing/samples.ts';
import { groupRows, makeRows } from '../rows.ts';
import { listNumbers, makeBrief } from './brief.ts';

function brief(statements: readonly Statement[]) {
  const issues = [sampleIssue('back-assad'), sampleIssue('geneva-talks')];
  const lookup = makeLookup(sampleCorpus({ statements: [...statements], issues }));
  const sides = ['united-states', 'nato'];
  return makeBrief(groupRows(makeRows({ lookup, statements, sides, pinned: null, issues: [], periods: [] }), false));
}

test('sources are numbered in the order in which the document names them, each article by the way its words came', () => {
  const { issues, sources } = brief([
    sampleStatement({ id: 'nato', side: 'nato', article: 'two' }),
    sampleStatement({ id: 'us', article: 'one' }),
    sampleStatement({ id: 'us-again', article: 'two', via: ['reuters'], said: '2016-04-18' }),
    sampleStatement({ id: 'us-talks', article: 'one', issue: 'geneva-talks' }),
  ]);
  const numbers = issues.map(({ voices }) => voices.map(({ utterances }) => listNumbers(sources, utterances)));
  expect(numbers).toEqual([[[1, 2], [3]], [[1]]]);
  expect(sources.listed.map(({ article, via }) => [article, ...via])).toEqual([['one'], ['two', 'reuters'], ['two']]);
});

test('of a crowd of quotes the latest are printed, and the others counted', () => {
  const { issues } = brief(
    Array.from({ length: 11 }, (_, day) => sampleStatement({ id: `s${day}`, said: `2015-09-${10 + day}` })),
  );
  const [voice] = issues[0]?.voices ?? [];
  expect(voice?.utterances.map(({ statement }) => statement.id)).toEqual([
    's3',
    's4',
    's5',
    's6',
    's7',
    's8',
    's9',
    's10',
  ]);
  expect(voice?.left).toBe(3);
});
