import type { Actor } from '../../corpus/actor.ts';
import type { Block } from '../../corpus/article.ts';
import { compareText } from '../../corpus/compareText.ts';
import type { Span } from '../../corpus/span.ts';
import { numberPrinted, readPrintedWord, WORD_ROOM } from '../textWords.ts';
import { isLetter, isUpper, skipLetters, skipToCapital } from './letters.ts';
import { foldWord, readOpening } from './nameTable.ts';
import { PARTICLES } from './people/nameRuns.ts';
import { readPersonName, stripArticle } from './people/personName.ts';

/** Gives the part of a list of actors that an article can name, as text: articles with the same openings and key mean the same by their names. */
export type FindActorKey = (openings: string) => string;

const LONGEST_PARTICLE = 6;

/** Lists the words of an article with which a name can begin, each once: those with a capital, and the small words of persons' names. */
export function listOpenings(text: string, blocks: readonly Block[]): string[] {
  const openings = new Set<string>();
  listing += 1;
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    let at = skipToCapital(text, block.start, block.end);
    while (at < block.end) {
      const end = skipLetters(text, at, block.end);
      if (isNewHere(text, at, end)) openings.add(foldWord(readPrintedWord(text, at, end)));
      addParticles(openings, text, { start: block.start, end: at });
      at = skipToCapital(text, end, block.end);
    }
  }
  return [...openings];
}

/** By the numbers of words: the article in which each was met last. A capital comes again and again, and a set takes longer to say so. */
const metLast = new Int32Array(WORD_ROOM);
let listing = 0;

/** Whether a word was not met in this article before; said of words without a number each time. */
function isNewHere(text: string, start: number, end: number): boolean {
  const number = numberPrinted(text, start, end);
  if (number === 0) return true;
  const isNew = metLast[number] !== listing;
  metLast[number] = listing;
  return isNew;
}

/** Small words that stand before a capital: “de”, “van der”, “al-”. */
function addParticles(openings: Set<string>, text: string, { start, end }: Span): void {
  for (let before = end - 1; before > start && !isLetter(text.charCodeAt(before)); ) {
    let from = before;
    while (from > start && before - from < LONGEST_PARTICLE && isLetter(text.charCodeAt(from - 1))) from -= 1;
    if (before - from >= LONGEST_PARTICLE || isUpper(text.charCodeAt(from))) return;
    const word = readPrintedWord(text, from, before);
    if (!PARTICLES.has(word)) return;
    openings.add(word);
    before = from - 1;
  }
}

/**
 * Makes the finder of keys for a list of actors.
 *
 * Whatever the finding of mentions, speakers and events takes from an actor is in its key: an article whose key has not changed need not be read
 * again when the list has. Names that begin with neither a capital nor a person's small word are in every key. Sides are in none. `shorten` makes
 * a short name of a long text.
 */
export function makeFindActorKey(actors: readonly Actor[], shorten: (key: string) => string): FindActorKey {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byOpening = new Map<string, string[]>();
  const always: string[] = [actors.some(({ found }) => found !== undefined) ? 'found' : 'listed'];
  for (const actor of actors) {
    const key = printActor(actor, byId);
    for (const name of new Set(listNames(actor))) {
      const opening = readOpening(name);
      const entries = isListed(name) ? getOrAdd(byOpening, opening) : always;
      entries.push(`${name}\n${key}`);
    }
  }
  const keys = new Map(Array.from(byOpening, ([opening, entries]) => [opening, shorten(join(entries))]));
  const shared = shorten(join(always));
  const beginnings = new Set(Array.from(keys.keys(), (opening) => beginningOf(opening, 0, opening.length)));
  return (openings) => {
    let found = '';
    for (let at = 0, end = 0; at <= openings.length; at = end + 1) {
      const next = openings.indexOf(' ', at);
      end = next < 0 ? openings.length : next;
      if (!beginnings.has(beginningOf(openings, at, end))) continue;
      const key = keys.get(openings.slice(at, end));
      if (key !== undefined) found += found === '' ? key : `\n${key}`;
    }
    return `${shared}\n${found}`;
  };
}

/** A number for a word's first two letters and length: most words of an article begin no name, and are known for it by this. */
function beginningOf(words: string, start: number, end: number): number {
  const second = end > start + 1 ? words.charCodeAt(start + 1) : 0;
  return (words.charCodeAt(start) << 15) ^ (second << 6) ^ Math.min(end - start, 63);
}

/** Whether a name begins with a capital, or with a person's small words and then a capital. */
function isListed(name: string): boolean {
  const words = name.split(/[\s\u00a0-]+/);
  const capital = words.findIndex((word) => isUpper(word.charCodeAt(0)));
  return capital !== -1 && words.slice(0, capital).every((word) => PARTICLES.has(word));
}

/** A bare surname can be the person whose name ends with it, whether or not it is an alias. */
function listNames(actor: Actor): string[] {
  const names = [actor.name, ...(actor.short === undefined ? [] : [actor.short]), ...actor.aliases];
  return actor.kind === 'person' ? [...names, stripArticle(readPersonName(actor.name).surname)] : names;
}

function printActor(actor: Actor, byId: ReadonlyMap<string, Actor>): string {
  const roles = actor.roles.map(({ title, of }) => `${title} of ${printOwners(of, byId)}`);
  const { id, kind, name, short, found } = actor;
  const owners = actor.of === undefined ? undefined : printOwners(actor.of, byId);
  return JSON.stringify([id, kind, name, short, found, owners, actor.aliases.toSorted(), roles.toSorted()]);
}

function printOwners(id: string, byId: ReadonlyMap<string, Actor>): string {
  const owners = new Set<string>();
  for (let owner: string | undefined = id; owner !== undefined && !owners.has(owner); owner = byId.get(owner)?.of)
    owners.add(owner);
  return [...owners].join(' ');
}

/** Of two actors with one name the first of the list is meant; else their order says nothing. */
function join(entries: readonly string[]): string {
  const nameOf = (entry: string) => entry.slice(0, entry.indexOf('\n'));
  return entries.toSorted((a, b) => compareText(nameOf(a), nameOf(b))).join('\n');
}

function getOrAdd(map: Map<string, string[]>, key: string): string[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}
