import { expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import type { Statement } from '../corpus/statement.ts';
import { isDateFault, readEdtf } from './edtf.ts';
import { checkUtterances } from './utterances.ts';
import { readYaml } from './yamlFile.ts';

type Spoken = {
  readonly speaker?: string;
  readonly issue?: string;
  readonly said?: string;
  readonly utterance?: string;
};

/** What is said of statements that belong to one interview unless they say otherwise. */
function judge(...spoken: readonly Spoken[]): string[] {
  return find(...spoken).map(({ code, field, message }) => `${code} ${field} ${message}`);
}

function find(...spoken: readonly Spoken[]): Problem[] {
  const problems: Problem[] = [];
  const text = `statements:\n${spoken.map(() => '  - utterance: interview\n').join('')}`;
  const yaml = readYaml({ file: 'codings/a.yaml', text, firstLine: 1 }, (problem) => problems.push(problem));
  if (yaml === undefined) throw new Error('The test’s own YAML is broken.');
  checkUtterances(
    spoken.map((one, index) => ({ statement: makeStatement(one), place: { yaml, path: ['statements', index] } })),
  );
  return problems;
}

function makeStatement({
  speaker = 'nato',
  issue = 'minsk',
  said = '2015-09-27',
  utterance = 'interview',
}: Spoken): Statement {
  const bounds = readEdtf(said);
  if (isDateFault(bounds)) throw new Error(`The test’s own date is wrong: ${said}`);
  const span = { start: 0, end: 1 };
  return {
    id: 'x',
    article: 'a',
    speaker,
    side: speaker,
    issue,
    stance: 'supports',
    said: { edtf: said, basis: 'b', ...bounds },
    reporting: 'indirect',
    quote: [span],
    sentence: span,
    addressee: [],
    via: [],
    utterance,
    coder: 'otr',
  };
}

test('One speaker on one day is one act of speech, on however many issues', () => {
  expect(judge({}, { issue: 'separatists' }, { said: '2015-09' }, { said: 'XXXX' })).toEqual([]);
});

test('Two speakers are two acts of speech', () => {
  expect(judge({}, { speaker: 'russia' })).toEqual([
    'utterance-speaker statements[1].utterance The same utterance has another speaker in codings/a.yaml:2: nato.',
  ]);
});

test('Days that cannot be the same are two acts of speech', () => {
  expect(judge({ said: '2015-09-29' }, { said: '2015-09-27' })).toEqual([
    'utterance-date statements[1].utterance The same utterance is dated 2015-09-29 in codings/a.yaml:2, and 2015-09-27 here.',
  ]);
});

test('What was said on or before a day, or from a day on, can be of that day and of none beyond it', () => {
  expect(judge({ said: '../2015-09-26' }, { said: '2015-09-26' }, { said: '2015-09-20' })).toEqual([]);
  expect(judge({ said: '2015-09-28/..' }, { said: '2015-09-28' }, { said: '2016' })).toEqual([]);
  expect(judge({ said: '2015-09-28/..' }, { said: '../2015-09-28' })).toEqual([]);
  expect(judge({ said: '../2015-09-26' }, { said: '2015-09-27' })).toHaveLength(1);
  expect(judge({ said: '2015-09-28/..' }, { said: '2015-09-27' })).toHaveLength(1);
});

test('What to do is said of each', () => {
  expect(find({}, { speaker: 'russia', said: '2016' }).map(({ code, value, fix }) => [code, value, fix])).toEqual([
    ['utterance-speaker', 'interview', 'Give one of the two another utterance.'],
    ['utterance-date', 'interview', 'Correct a date, or give one of the two another utterance.'],
  ]);
});

test('Statements of other utterances are not held against each other', () => {
  expect(judge({}, { speaker: 'russia', said: '2016', utterance: 'speech' })).toEqual([]);
});
