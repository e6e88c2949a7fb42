import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { periodsOf } from '../../corpus/periods.ts';
import type { Statement } from '../../corpus/statement.ts';
import { sampleCorpus, sampleIssue, sampleStatement } from '../../corpus/testing/samples.ts';
import { makeEvidence } from './evidence.ts';
import { groupRows, makeRows, type Row } from './rows.ts';

const SIDES = ['united-states', 'russia', 'nato'];
const STATEMENTS = [
  sampleStatement({ id: 'us-assad', stance: 'opposes' }),
  sampleStatement({ id: 'ru-assad', side: 'russia', speaker: 'putin', stance: 'supports', note: 'One speech.' }),
  sampleStatement({
    id: 'nato-assad',
    side: 'nato',
    speaker: 'stoltenberg',
    stance: 'opposes',
    said: '2015-09-27',
    article: 'two',
  }),
  sampleStatement({
    id: 'opp-geneva',
    side: 'syrian-opposition',
    speaker: 'hnc',
    issue: 'geneva-talks',
    said: '2016-04-18',
    article: 'three',
  }),
  sampleStatement({ id: 'nato-truce', side: 'nato', speaker: 'stoltenberg', issue: 'ukraine-ceasefire' }),
  sampleStatement({ id: 'us-truce', issue: 'ukraine-ceasefire', said: '2016-04-18', article: 'three' }),
];
const ISSUES = [
  sampleIssue('geneva-talks'),
  sampleIssue('back-assad'),
  sampleIssue('ukraine-ceasefire', 'Ukraine'),
  sampleIssue('minsk', 'Ukraine'),
];
const lookup = makeLookup(sampleCorpus({ statements: STATEMENTS, issues: ISSUES }));
const periods = periodsOf(STATEMENTS.map((statement) => statement.said));

function rows(
  parts: { sides?: readonly string[]; issues?: readonly string[]; statements?: readonly Statement[] } = {},
) {
  return makeRows({ lookup, statements: STATEMENTS, sides: SIDES, pinned: null, issues: [], periods, ...parts });
}

const listIds = (rows: readonly Row[]) => rows.map((row) => row.issue.id);

test('every issue has a row, in the codebook’s order, with a position for each side in column order', () => {
  expect(rows().map((row) => [row.issue.id, row.relation])).toEqual([
    ['geneva-talks', 'none'],
    ['back-assad', 'differ'],
    ['ukraine-ceasefire', 'agree'],
    ['minsk', 'none'],
  ]);
  expect(rows()[1]?.positions.map((position) => position?.stance)).toEqual(['opposes', 'supports', 'opposes']);
  expect(rows()[1]?.sentence).toBe('Russia differs from the US and NATO.');
});

test('issues no shown side speaks on stand last in their group, with the sides that do, then those nobody speaks on', () => {
  const groups = groupRows(rows(), false);
  expect(groups.map((group) => [group.title, ...[group.rows, group.lines, group.silent].map(listIds)])).toEqual([
    ['Syria', ['back-assad'], ['geneva-talks'], []],
    ['Ukraine', ['ukraine-ceasefire'], [], ['minsk']],
  ]);
  expect(groups[0]?.lines[0]?.elsewhere).toEqual(['syrian-opposition']);
  expect(groups[0]?.lines[0]?.sentence).toBe('No side shown here made a statement; the Syrian opposition did.');
});

test('an opened issue keeps its row even where no shown side speaks', () => {
  expect(groupRows(rows(), false, ['geneva-talks'])[0]?.lines).toEqual([]);
});

test('only differing issues are kept, and groups without one go', () => {
  const groups = groupRows(rows(), true);
  expect(groups.map((group) => [group.title, group.rows.length, group.lines.length])).toEqual([['Syria', 1, 0]]);
});

test('the issue filter keeps its rows alone', () => {
  expect(rows({ issues: ['minsk'] }).map((row) => row.issue.id)).toEqual(['minsk']);
});

test('compared statements of different times are warned of', () => {
  const row = rows().find(({ issue }) => issue.id === 'ukraine-ceasefire');
  expect(row?.gap).toBe('NATO spoke in September 2015, the US in April 2016.');
  expect(rows()[1]?.gap).toBeNull();
});

test('evidence has an entry for each period, with silences, coverage and notes', () => {
  const row = rows()[1];
  if (row === undefined) throw new Error('no row');
  const [september, april, ...more] = makeEvidence(row, periods, STATEMENTS);
  expect(more).toEqual([]);
  expect(september?.label).toBe('September 2015');
  expect(september?.articles).toBe(2);
  expect(september?.cells.map((cell) => cell.map((one) => one.statement.id))).toEqual([
    ['us-assad'],
    ['ru-assad'],
    ['nato-assad'],
  ]);
  expect(september?.notes.map(({ note, statements }) => [statements[0]?.speaker, note])).toEqual([
    ['putin', 'One speech.'],
  ]);
  expect(april?.label).toBe('April 2016');
  expect(april?.articles).toBe(1);
  expect(april?.cells).toEqual([[], [], []]);
});

test('undated statements come after all periods', () => {
  const undated = { edtf: 'XXXX', earliest: null, latest: null, basis: '' };
  const statements = [...STATEMENTS, sampleStatement({ id: 'us-undated', said: undated })];
  const row = rows({ statements })[1];
  if (row === undefined) throw new Error('no row');
  const labels = makeEvidence(row, periods, statements).map((evidence) => evidence.label);
  expect(labels).toEqual(['September 2015', 'April 2016', 'Undated']);
});
