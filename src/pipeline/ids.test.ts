import { expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import { checkId, checkIds, checkNewId, type IdList, joinIdLists, makeIdList } from './ids.ts';
import { readYaml, type YamlPlace } from './yamlFile.ts';

/** A file of two ids on two lines, and the problems found with them. */
function open(): { at: (row: number) => YamlPlace; problems: Problem[] } {
  const problems: Problem[] = [];
  const source = { file: 'codings/x.yaml', text: 'ids:\n  - one\n  - two\n', firstLine: 1 };
  const yaml = readYaml(source, (problem) => problems.push(problem));
  if (yaml === undefined) throw new Error('The YAML of the test is broken.');
  return { at: (row) => ({ yaml, path: ['ids', row] }), problems };
}

const list = (noun: string, ids: readonly string[], complete = true): IdList =>
  makeIdList(noun, { entries: ids.map((id) => ({ parts: { id } })), complete });

test('A list has the ids of its entries and those that need none; an entry without an id is passed over', () => {
  const entries = [{ parts: { id: 'tass' } }, { parts: {} }];
  expect(makeIdList('publisher', { entries, complete: true }, ['unnamed'])).toEqual({
    noun: 'publisher',
    known: new Set(['unnamed', 'tass']),
    complete: true,
  });
  expect([...makeIdList('publisher', { entries, complete: true }).known]).toEqual(['tass']);
});

test('Of two lists an id may be in either, and both must be whole', () => {
  const joined = joinIdLists(list('publisher', ['tass']), list('actor', ['nato']));
  expect(joined).toEqual({ noun: 'publisher or actor', known: new Set(['tass', 'nato']), complete: true });
  expect(joinIdLists(list('a', [], false), list('b', [])).complete).toBe(false);
  expect(joinIdLists(list('a', []), list('b', [], false)).complete).toBe(false);
});

test('A known id is no problem, nor is any where the list is not whole', () => {
  const { at, problems } = open();
  expect(checkId(list('actor', ['nato']), 'nato', at(0))).toBe(true);
  expect(checkId(list('actor', ['nato'], false), 'nobody', at(0))).toBe(true);
  expect(checkIds(list('actor', ['nato']), ['nato', 'nato'], at(0))).toBe(true);
  expect(problems).toEqual([]);
});

test.each([
  ['natto', 'There is no actor with this id.', 'Did you mean "nato"?'],
  ['somebody-else', 'There is no actor with this id.', 'Add it to the list first, or use a known actor.'],
  [
    'natо',
    'There is no actor with this id: it looks like "nato", and о is no letter from a to z (U+043E).',
    'Write "nato" if that is meant.',
  ],
  [
    'nаto',
    'There is no actor with this id: it looks like "nato", and а is no letter from a to z (U+0430).',
    'Write "nato" if that is meant.',
  ],
])('An unknown id is told with the one that may be meant: %s', (id, message, fix) => {
  const { at, problems } = open();
  expect(checkId(list('actor', ['nato', 'russia']), id, at(1))).toBe(false);
  expect(problems).toEqual([
    {
      ...{ code: 'unknown-id', severity: 'error', file: 'codings/x.yaml', line: 3, column: 5, field: 'ids[1]' },
      ...{ value: id, message, fix },
    },
  ]);
});

test('Of several ids each unknown one is told at its place', () => {
  const { at, problems } = open();
  const place = { yaml: at(0).yaml, path: ['ids'] };
  expect(checkIds(list('actor', ['nato']), ['nato', 'nobody'], place)).toBe(false);
  expect(checkIds(list('actor', ['nato']), ['nobody', 'nato'], place)).toBe(false);
  expect(problems.map(({ field, value }) => [field, value])).toEqual([
    ['ids[1]', 'nobody'],
    ['ids[0]', 'nobody'],
  ]);
});

test('A new id is remembered with its place, and cannot be given again', () => {
  const { at, problems } = open();
  const seen = new Map<string, YamlPlace>();
  expect(checkNewId('vladimir-putin', seen, at(0))).toBe(true);
  expect(seen.get('vladimir-putin')).toEqual(at(0));
  expect(problems).toEqual([]);
  expect(checkNewId('vladimir-putin', seen, at(1))).toBe(false);
  expect(seen.get('vladimir-putin')).toEqual(at(0));
  expect(problems).toMatchObject([
    {
      ...{ code: 'duplicate-id', severity: 'error', line: 3, value: 'vladimir-putin' },
      message: 'This id stands already in codings/x.yaml:2.',
      fix: 'Give one of the two another id, or remove it.',
    },
  ]);
});

test('An id has small letters and digits, parted by hyphens or points', () => {
  const { at, problems } = open();
  const seen = new Map<string, YamlPlace>();
  for (const id of ['g7', 'a', 'a.putin.minsk.2', 'minsk-2', '2015']) expect(checkNewId(id, seen, at(0))).toBe(true);
  const wrong = ['', 'NATO', '-nato', 'nato-', 'a--b', 'a.-b', 'a b', 'a,b', 'a_b', 'é', 'nato\n', 'xA', 'Ax', 'a.b,c'];
  for (const id of wrong) {
    expect(checkNewId(id, seen, at(1))).toBe(false);
    expect(problems.pop()).toMatchObject({
      ...{ code: 'id-malformed', severity: 'error', line: 3, message: 'This is not an id.' },
      fix: 'Write small letters a to z and digits, parted by hyphens.',
    });
  }
  expect(seen.size).toBe(5);
});
