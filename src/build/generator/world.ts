import { type Actor, SIDE_COLORS } from '../../corpus/actor.ts';
import type { Issue } from '../../corpus/issue.ts';
import type { Publisher } from '../../corpus/publisher.ts';
import { type Dice, makeDice } from '../../pipeline/testing/dice.ts';
import { FIRST_NAMES, PLACES, ROLES } from '../bench/words.ts';
import { makeName } from './lexicon.ts';

/** Who and what the articles of a corpus are about. Frequent ones stand first in each list. */
export type World = {
  /** Those who act and speak by themselves: states, then organizations. The first ones are sides. */
  readonly powers: readonly Actor[];
  readonly persons: readonly Actor[];
  readonly publishers: readonly Publisher[];
  readonly issues: readonly Issue[];
  /** Issues and persons by place share their words: what an issue is about. */
  readonly subjects: readonly string[];
  readonly towns: readonly string[];
};

const PERSONS = 2_000;
const INVENTED_STATES = 14;
const TOWNS = 400;
const SOURCE = 'made up';
const PAPERS = [
  'Harbor Dispatch',
  'Morning Ledger',
  'Valley Courier',
  'Evening Lantern',
  'Northern Gazette',
  'City Record',
];
const OTHERS = ['Coast Radio', 'Lighthouse News', 'Wire Five', 'Plain Speaker', 'Bridge Weekly', 'Delta Post'];
const ORGANIZATIONS = [
  'River Council',
  'Harbor Union',
  'League of Islands',
  'Grain Board',
  'Court of Waters',
  'Mountain Forum',
];
const VERBS = ['Keep', 'Open', 'End', 'Delay'];
const THINGS = ['grain treaty', 'border crossing', 'river dam', 'pipeline', 'truce', 'ferry line'];

/** Makes the world of a seed. `found` says that nobody coded it: then a machine has found its actors. */
export function makeWorld(seed: number, found: boolean): World {
  const dice = makeDice(seed);
  const powers = makePowers(found);
  const persons = Array.from({ length: PERSONS }, (_, number) => makePerson(dice, { number, powers, found }));
  const subjects = THINGS.flatMap((thing, nth) =>
    VERBS.map((_verb, turn) => `${makeName(900 + nth * VERBS.length + turn)} ${thing}`),
  );
  return {
    powers,
    persons,
    subjects,
    publishers: [...PAPERS, ...OTHERS].map(makePublisher),
    issues: subjects.map((subject, nth) => makeIssue(subject, nth)),
    towns: Array.from({ length: TOWNS }, (_, number) => makeName(2_000 + number)),
  };
}

/** Prints a name as an id. */
export function printId(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');
}

function makePowers(found: boolean): Actor[] {
  const states = [
    ...PLACES.map(({ name }) => name),
    ...Array.from({ length: INVENTED_STATES }, (_, n) => makeName(100 + n)),
  ];
  return [...states, ...ORGANIZATIONS].map((name, place): Actor => {
    const color = SIDE_COLORS[place];
    return {
      id: printId(name),
      kind: place < states.length ? 'state' : 'organization',
      name,
      aliases: [],
      roles: [],
      ...(color === undefined ? {} : { side: { short: name, color } }),
      ...(found
        ? { found: 'gazetteer' as const }
        : { definition: `${name}, its offices and its forces.`, source: SOURCE }),
    };
  });
}

type Birth = { readonly number: number; readonly powers: readonly Actor[]; readonly found: boolean };

/** Every tenth person changes the office, and with it the side, in the middle of the ten years. */
function makePerson(dice: Dice, { number, powers, found }: Birth): Actor {
  const last = makeName(5_000 + number);
  const name = `${dice.pick(FIRST_NAMES)} ${last}`;
  const role = (power: Actor) => ({ title: dice.pick(ROLES), of: power.id, source: SOURCE });
  // The first persons serve the first powers: those who are quoted most are no chance crowd.
  const first = powers[number < 24 ? number % 6 : dice.below(powers.length)] ?? dice.pick(powers);
  const roles =
    number % 10 === 9
      ? [
          { ...role(first), to: '2014' },
          { ...role(dice.pick(powers)), from: '2015' },
        ]
      : [role(first)];
  return {
    id: printId(name),
    kind: 'person',
    name,
    aliases: [last],
    roles,
    ...(found ? { found: 'text' as const } : { definition: `${name}, a speaker in made-up articles.`, source: SOURCE }),
  };
}

function makePublisher(name: string): Publisher {
  return { id: printId(name), name, kind: name.endsWith('Radio') ? 'broadcaster' : 'newspaper' };
}

function makeIssue(subject: string, nth: number): Issue {
  const title = `${VERBS[nth % VERBS.length]} the ${subject}`;
  return {
    id: printId(title),
    group: THINGS[Math.floor(nth / VERBS.length)] ?? '',
    title,
    definition: `Whether to ${title.toLowerCase()}.`,
    counts: `What is said for or against it.`,
    examples: [],
  };
}
