import type { SourceFile } from '../../pipeline/decode.ts';
import { type Dice, makeDice } from '../../pipeline/testing/dice.ts';
import { FIRST_NAMES, LAST_NAMES, OPENINGS, PLACES, REASONS, ROLES, SAYINGS, SUBJECTS, TOPICS } from './words.ts';

/** How many articles, and which: the same seed gives the same articles. */
export type Order = { readonly count: number; readonly seed: number };

/** Half of all articles speak of one part in eight of the persons, as news does. */
const PERSONS = 2_000;
const LEADING = PERSONS / 8;
const PARAGRAPHS = { least: 8, most: 22 };
const DAY = 86_400_000;

/**
 * Makes articles as files: about 3.3 kB each, in the manner of agency copy, over ten years from 2010.
 *
 * Every third sentence or so reports somebody's words: quoted, partly quoted or not. One article in twenty is a near-copy of the one
 * before it under another headline.
 */
export function* makeArticles({ count, seed }: Order): Generator<SourceFile> {
  const dice = makeDice(seed);
  const persons = Array.from({ length: PERSONS }, () => makePerson(dice));
  let last: Story | undefined;
  for (let index = 0; index < count; index += 1) {
    const story: Story =
      last !== undefined && dice.hits(1 / 20) ? { ...last, title: makeTitle(dice) } : makeStory(dice, persons);
    last = story;
    yield toFile(`articles/${String(index).padStart(6, '0')}.txt`, printStory(story));
  }
}

type Person = {
  readonly first: string;
  readonly last: string;
  readonly role: string;
  readonly place: (typeof PLACES)[number];
};
type Story = { readonly title: string; readonly day: string; readonly paragraphs: readonly string[] };

function makePerson(dice: Dice): Person {
  return {
    first: dice.pick(FIRST_NAMES),
    last: dice.pick(LAST_NAMES),
    role: dice.pick(ROLES),
    place: dice.pick(PLACES),
  };
}

function makeStory(dice: Dice, persons: readonly Person[]): Story {
  const cast = [0, 1, 2]
    .map(() => persons[dice.below(dice.hits(1 / 2) ? LEADING : PERSONS)])
    .filter((one) => one !== undefined);
  const length = PARAGRAPHS.least + dice.below(PARAGRAPHS.most - PARAGRAPHS.least);
  const named = new Set<Person>();
  return {
    title: makeTitle(dice),
    day: new Date(Date.UTC(2010, 0, 1) + dice.below(3_650) * DAY).toISOString().slice(0, 10),
    paragraphs: Array.from({ length }, () => makeParagraph(dice, cast, named)),
  };
}

function makeTitle(dice: Dice): string {
  return `${dice.pick(PLACES).adjective} ${dice.pick(SUBJECTS)} ${dice.pick(['face', 'await', 'debate', 'delay'])} ${dice.pick(TOPICS)}`;
}

function makeParagraph(dice: Dice, cast: readonly Person[], named: Set<Person>): string {
  return Array.from({ length: 1 + dice.below(3) }, () =>
    dice.hits(1 / 3) ? makeReport(dice, cast, named) : makeNarration(dice),
  ).join(' ');
}

function makeNarration(dice: Dice): string {
  const { name, adjective, capital } = dice.pick(PLACES);
  return dice.pick([
    () =>
      `${dice.pick(OPENINGS)}, the ${adjective} ${dice.pick(SUBJECTS)} in ${capital} put ${dice.pick(TOPICS)} first, ${dice.pick(REASONS)}.`,
    () =>
      `The talks on ${dice.pick(TOPICS)} between ${name} and ${dice.pick(PLACES).name} began in ${dice.pick(['March', 'September'])} 2009 and have stalled twice.`,
    () =>
      `About ${1 + dice.below(90)} percent of the ${dice.pick(SUBJECTS)} had waited for ${dice.pick(TOPICS)} since last month.`,
    () =>
      `${name} sent ${2 + dice.below(40)} more ${dice.pick(['ships', 'trucks', 'observers'])} to ${capital} ${dice.pick(['on Monday', 'late on Friday', 'in June'])}.`,
  ])();
}

function makeReport(dice: Dice, cast: readonly Person[], named: Set<Person>): string {
  const person = dice.pick(cast);
  const who = namePerson(dice, person, named);
  const clause = `the ${dice.pick(SUBJECTS)} ${dice.pick(SAYINGS)} ${dice.pick(TOPICS)}`;
  const said = dice.pick(['said', 'said', 'said', 'added', 'told reporters', 'warned']);
  return dice.pick([
    () =>
      `“${upper(clause)},” ${who} ${said === 'told reporters' ? 'said' : said}${dice.pick(['', ' on Tuesday', ' in a statement'])}.`,
    () => `${upper(who)} ${said} that ${clause}, ${dice.pick(REASONS)}.`,
    () =>
      `${upper(who)} called ${dice.pick(TOPICS)} “${dice.pick(['a step too far', 'long overdue', 'a matter of trust'])}” and urged ${dice.pick(PLACES).name} to wait.`,
    () => `According to ${who}, ${clause}.`,
    () =>
      `“${upper(clause)},” ${said === 'told reporters' ? 'said' : said} ${who}. “${upper(dice.pick(SUBJECTS))} know that ${dice.pick(REASONS)}.”`,
  ])();
}

function namePerson(dice: Dice, person: Person, named: Set<Person>): string {
  if (!named.has(person)) {
    named.add(person);
    return `${person.place.adjective} ${person.role} ${person.first} ${person.last}`;
  }
  return dice.hits(1 / 3) ? 'he' : person.last;
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function printStory({ title, day, paragraphs }: Story): string {
  return `---\ntitle: ${title}\npublisher: Harbor Dispatch\npublished: "${day}"\n---\n${title}\n\n${paragraphs.join('\n\n')}\n`;
}

function toFile(path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, read: () => bytes };
}
