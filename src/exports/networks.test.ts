import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STANCES, type Stance, type Statement } from '../corpus/statement.ts';
import { countTies, findConflict, findCongruence } from './networks.ts';
import { SEEDS } from './testing/orders.ts';

type Said = readonly [speaker: string, issue: string, stance: Stance, utterance: string];

const [SAMPLE] = SEEDS.statements;
function makeStatements(said: readonly Said[]): Statement[] {
  if (SAMPLE === undefined) throw new Error('the seeds are empty');
  return said.map(([speaker, issue, stance, utterance]) => ({
    ...SAMPLE,
    speaker,
    issue,
    stance,
    utterance,
    side: speaker,
  }));
}

const anySaid = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom('i', 'j', 'k'),
    fc.constantFrom(...STANCES),
    fc.constantFrom('1', '2', '3'),
  ),
);

/** x of the DNA manual: how often an actor took a stance on an issue; each act of speech once. */
function countX(said: readonly Said[], [actor, issue, stance]: readonly string[]): number {
  return new Set(said.filter((one) => one[0] === actor && one[1] === issue && one[2] === stance).map((one) => one[3]))
    .size;
}

/** The sums of the manual, written out over the whole array. */
function sum(said: readonly Said[], [a, b]: readonly [string, string], kinds: readonly (readonly [Stance, Stance])[]) {
  const cells = ['i', 'j', 'k'].flatMap((issue) =>
    kinds.map(([k, other]) => countX(said, [a, issue, k]) * countX(said, [b, issue, other])),
  );
  return {
    weight: cells.filter((cell) => cell > 0).length,
    utterancePairs: cells.reduce((all, cell) => all + cell, 0),
  };
}

const SAME = [
  ['supports', 'supports'],
  ['opposes', 'opposes'],
  ['conditional', 'conditional'],
] as const;
const OPPOSITE = [
  ['supports', 'opposes'],
  ['opposes', 'supports'],
] as const;

test.each([
  ['congruence', findCongruence, SAME],
  ['conflict', findConflict, OPPOSITE],
] as const)('%s is the sum the DNA manual writes', (_title, find, kinds) => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const meetings = find(countTies(makeStatements(said), 'speaker'));
      for (const pair of [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ] as const) {
        const found = meetings.filter(({ a, b }) => [a, b].toSorted().join() === pair.join());
        const { weight, utterancePairs } = sum(said, pair, kinds);
        expect(found.map((one) => [one.weight, one.utterancePairs])).toEqual(
          weight === 0 ? [] : [[weight, utterancePairs]],
        );
      }
    }),
  );
});

test('printings of one act of speech count once, two acts twice', () => {
  const ties = countTies(
    makeStatements([
      ['a', 'i', 'supports', '1'],
      ['a', 'i', 'supports', '1'],
      ['a', 'i', 'supports', '2'],
      ['a', 'i', 'opposes', '2'],
    ]),
    'speaker',
  );
  expect(ties).toEqual([
    { actor: 'a', issue: 'i', stance: 'supports', utterances: 2 },
    { actor: 'a', issue: 'i', stance: 'opposes', utterances: 1 },
  ]);
});

test('the weight of a meeting over the mean activity of the two is the manual’s normalization', () => {
  const ties = countTies(
    makeStatements([
      ['a', 'i', 'supports', '1'],
      ['a', 'j', 'opposes', '2'],
      ['b', 'i', 'supports', '3'],
      ['b', 'j', 'opposes', '4'],
      ['b', 'k', 'opposes', '5'],
    ]),
    'speaker',
  );
  expect(findCongruence(ties)).toEqual([
    { a: 'a', b: 'b', issues: ['i', 'j'], weight: 2, utterancePairs: 2, averageActivity: 2 / 2.5 },
  ]);
});

test('who declines meets nobody, and a yes-if contradicts nobody', () => {
  const said: Said[] = [
    ['a', 'i', 'declined', '1'],
    ['b', 'i', 'declined', '2'],
    ['c', 'i', 'conditional', '3'],
    ['d', 'i', 'opposes', '4'],
  ];
  const ties = countTies(makeStatements(said), 'speaker');
  expect([findCongruence(ties), findConflict(ties)]).toEqual([[], []]);
});

test('in the seeds the White House and the Kremlin meet on the sides they speak for', () => {
  const meetings = findConflict(countTies(SEEDS.statements, 'side'));
  const between = meetings.find(({ a, b }) => [a, b].toSorted().join() === 'russia,united-states');
  expect(between?.issues).toContain('back-assad');
});
