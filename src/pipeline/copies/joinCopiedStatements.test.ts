import { expect, test } from 'vitest';
import type { Statement } from '../../corpus/statement.ts';
import { joinCopiedStatements } from './joinCopiedStatements.ts';

const texts = {
  early: 'He said: “It is a huge mistake.”',
  late: 'It is "a huge mistake", he said.',
  other: 'a huge mistake',
};
const articles = Object.entries(texts).map(([id, text]) => ({ id, text }));
const copies = new Map([
  ['early', 'early'],
  ['late', 'early'],
]);
const date = { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-28', basis: 'printed' };

function state(article: keyof typeof texts, more: Partial<Statement> = {}): Statement {
  const start = texts[article].indexOf('a huge mistake');
  const id = `${article}.putin.back-assad`;
  return {
    ...{ id, article, speaker: 'putin', side: 'russia', issue: 'back-assad', stance: 'supports', said: date },
    ...{ reporting: 'direct', quote: [{ start, end: start + 14 }], sentence: { start: 0, end: texts[article].length } },
    ...{ addressee: [], via: [], utterance: id, coder: 'otr' },
    ...more,
  };
}

const join = (...statements: Statement[]) =>
  joinCopiedStatements(statements, articles, copies).map((statement) => statement.utterance);

test('Statements that copies print alike are one utterance, named by the earliest printing', () => {
  expect(join(state('late'), state('early'))).toEqual(['early.putin.back-assad', 'early.putin.back-assad']);
});

test('What a coder named stays, and gives the others its name', () => {
  expect(join(state('early'), state('late', { utterance: 'putin-un' }))).toEqual(['putin-un', 'putin-un']);
  expect(join(state('early', { utterance: 'un-speech' }), state('late', { utterance: 'putin-un' }))).toEqual([
    'un-speech',
    'putin-un',
  ]);
});

test('Another stance, other words or an article that is no copy are utterances of their own', () => {
  const other = state('late', { stance: 'opposes' });
  expect(join(state('early'), other, state('other'))).toEqual(
    ['early', 'late', 'other'].map((id) => `${id}.putin.back-assad`),
  );
  const cut = state('late', { quote: [{ start: 7, end: 13 }] });
  expect(join(state('early'), cut)).toEqual(['early.putin.back-assad', 'late.putin.back-assad']);
});

test('An article that is no copy keeps the utterance of its statement, like as it may be to the copies’', () => {
  const twice = ['first', 'second'].map((id) => state('other', { id, utterance: id }));
  expect(join(...twice)).toEqual(['first', 'second']);
});
