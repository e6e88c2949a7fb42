import type { Block } from '../../../corpus/article.ts';
import type { Span } from '../../../corpus/span.ts';
import type { ArticleText } from '../../articleText.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { BLOCKED_NAMES } from '../gazetteer/supplement.ts';
import { isInstitutionMeant } from '../guards.ts';
import { findNamesFrom, findValue, makeNameTable, type NameTable } from '../nameTable.ts';
import { findMinistry } from './ministries.ts';
import { findNameRuns, type NameRun } from './nameRuns.ts';
import { OPENING_WORDS } from './notPersons.ts';
import { readPersonName } from './personName.ts';
import { findPersonWords } from './personWords.ts';
import { findEvidence, readApposition, readTitleBefore } from './roleWords.ts';

/** How a person is named in a corpus: spellings and how often, reasons to take the name for a person's, and words that may say a role. */
export type NamedPerson = {
  readonly forms: Map<string, number>;
  evidence: number;
  count: number;
  readonly phrases: Map<string, Phrase>;
};

/** Words beside a name, as printed, how often they stand there and in which article first. */
export type Phrase = { readonly words: string; readonly article: string; count: number };

/** Everything a corpus says of its names that discovery needs; nothing in it is as large as the texts. */
export type CollectedNames = {
  /** By the name's key and initials. */
  readonly persons: ReadonlyMap<string, NamedPerson>;
  /** Roles printed before a bare surname, by surname. */
  readonly titled: ReadonlyMap<string, ReadonlyMap<string, Phrase>>;
  /** Words in capitals that stand alone, and how often. */
  readonly singles: ReadonlyMap<string, number>;
  /** By actor id. */
  readonly institutions: ReadonlyMap<string, number>;
  /** Ministries by their id. */
  readonly ministries: ReadonlyMap<string, NamedMinistry>;
  /** Surnames before “campaign”. */
  readonly campaigns: ReadonlySet<string>;
};

export type NamedMinistry = { readonly name: string; readonly of: string; readonly forms: Map<string, number> };

/** The table of all names of the world's list; undefined stands for a longer name that means something else. */
export const INSTITUTION_NAMES: NameTable<string | null> = makeNameTable([
  ...BLOCKED_NAMES.map((name) => [name, null] as const),
  ...GAZETTEER.flatMap(({ id, name, short, aliases }) =>
    [name, ...(short === undefined ? [] : [short]), ...aliases].map((alias) => [alias, id] as const),
  ),
  // Searched at capitals only, so that small words cost nothing.
  ...GAZETTEER.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((alias) => (/^al[- ]/.test(alias) ? [[alias.slice(3), id] as const] : [])),
  ),
]);

const NAMING: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'heading', 'paragraph', 'caption']);
/** A person's roles are known after this many sentences; later ones only count. */
const ENOUGH = 60;

type Collection = {
  persons: Map<string, NamedPerson>;
  titled: Map<string, Map<string, Phrase>>;
  singles: Map<string, number>;
  institutions: Map<string, number>;
  ministries: Map<string, NamedMinistry>;
  campaigns: Set<string>;
  /** What a run's words are, since the same names come again and again. */
  parsed: Map<string, ParsedRun>;
};

/** A run divided: `lead` words that are title or modifier, then the words of a name. */
type ParsedRun = {
  readonly lead: number;
  readonly name: string;
  readonly key: string;
  readonly evidence: number;
} | null;

/** Collects the names of persons, institutions and ministries that articles print, with the words beside them. */
export function collectNames(texts: readonly ArticleText[]): CollectedNames {
  const collection: Collection = {
    persons: new Map(),
    titled: new Map(),
    singles: new Map(),
    institutions: new Map(),
    ministries: new Map(),
    campaigns: new Set(),
    parsed: new Map(),
  };
  for (const read of texts) {
    for (const block of read.blocks) if (NAMING.has(block.kind)) collectBlock(collection, read, block);
  }
  return collection;
}

function collectBlock(collection: Collection, read: ArticleText, block: Block): void {
  const { text } = read.source;
  const runs = findNameRuns(text, block);
  for (const run of runs) collectInstitutions(collection, { text, block, run });
  if (block.kind === 'title' || block.kind === 'subtitle') return;
  for (const run of runs) collectRun(collection, { read, block, run });
}

type NamedRun = { readonly text: string; readonly block: Span; readonly run: NameRun };

function collectInstitutions(collection: Collection, { text, block, run }: NamedRun): void {
  for (const found of findNamesFrom(INSTITUTION_NAMES, text, run.words, block.end)) {
    if (found.value === null || !isInstitutionMeant({ text, block, found })) continue;
    increase(collection.institutions, found.value);
    const ministry = findMinistry(text, found, block);
    if (ministry === undefined) continue;
    const known = collection.ministries.get(ministry.id) ?? { name: ministry.name, of: found.value, forms: new Map() };
    increase(known.forms, ministry.printed);
    collection.ministries.set(ministry.id, known);
  }
}

type RunPlace = { readonly read: ArticleText; readonly block: Span; readonly run: NameRun };

function collectRun(collection: Collection, place: RunPlace): void {
  const { text } = place.read.source;
  const { run } = place;
  const printed = text.slice(run.start, run.end);
  if (run.words.length === 1) {
    if (OPENING_WORDS.has(printed)) return;
    increase(collection.singles, printed);
    collectTitled(collection, place, { lead: 0, name: printed });
    return;
  }
  let parsed = collection.parsed.get(printed);
  if (parsed === undefined) {
    parsed = parseRun(run.words.map((word) => text.slice(word.start, word.end)));
    collection.parsed.set(printed, parsed);
  }
  if (parsed === null) return;
  if (parsed.key === '') {
    increase(collection.singles, parsed.name);
    collectTitled(collection, place, parsed);
  } else collectPerson(collection, place, parsed);
}

function collectPerson(collection: Collection, { read, block, run }: RunPlace, parsed: NonNullable<ParsedRun>): void {
  const { text } = read.source;
  const person = collection.persons.get(parsed.key) ?? { forms: new Map(), evidence: 0, count: 0, phrases: new Map() };
  collection.persons.set(parsed.key, person);
  increase(person.forms, parsed.name);
  person.count += 1;
  if (person.count > ENOUGH) return;
  const start = run.words[parsed.lead]?.start ?? run.start;
  const phrases = [readTitleBefore(text, start, block), readApposition(text, run.end, block)];
  for (const words of phrases) if (words !== undefined) addPhrase(person.phrases, words, read.id);
  const evidence =
    parsed.evidence +
    phrases.filter((words) => words !== undefined).length * 2 +
    findEvidence(text, { start, end: run.end }, block);
  person.evidence = Math.max(person.evidence, evidence);
}

function collectTitled(
  collection: Collection,
  { read, block, run }: RunPlace,
  { lead, name }: { lead: number; name: string },
): void {
  const start = run.words[lead]?.start ?? run.start;
  const { text } = read.source;
  if (text.startsWith(' campaign', run.end)) collection.campaigns.add(name);
  const words = readTitleBefore(text, start, block);
  if (words === undefined) return;
  const phrases = collection.titled.get(name) ?? new Map<string, Phrase>();
  collection.titled.set(name, phrases);
  if (phrases.size < ENOUGH) addPhrase(phrases, words, read.id);
}

function addPhrase(phrases: Map<string, Phrase>, words: string, article: string): void {
  const known = phrases.get(words);
  if (known === undefined) phrases.set(words, { words, article, count: 1 });
  else known.count += 1;
}

function parseRun(words: readonly string[]): ParsedRun {
  const found = findPersonWords(words, (name) => findValue(INSTITUTION_NAMES, name) !== undefined);
  if (found === undefined) return null;
  const name = words.slice(found.lead).join(' ');
  const isAlone = words.length - found.lead === 1;
  const { key, initials } = readPersonName(name);
  return { lead: found.lead, name, key: isAlone ? '' : `${key}|${initials}`, evidence: found.evidence };
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
