import { detach } from '../../detach.ts';
import type { ArticleNames, Counted } from './articleNames.ts';

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
  readonly persons: Map<string, NamedPerson>;
  /** Roles printed before a bare surname, by surname. */
  readonly titled: Map<string, Map<string, Phrase>>;
  /** Words in capitals that stand alone, and how often. */
  readonly singles: Map<string, number>;
  /** By actor id. */
  readonly institutions: Map<string, number>;
  /** Ministries by their id. */
  readonly ministries: Map<string, NamedMinistry>;
  /** Surnames before “campaign”. */
  readonly campaigns: Set<string>;
};

export type NamedMinistry = { readonly name: string; readonly of: string; readonly forms: Map<string, number> };

/** What discovery takes from an article: the names in it. */
export type NamingArticle = { readonly id: string; readonly names: ArticleNames };

/** A person's roles are known after this many full names, and a surname's titles after this many; later ones only count. */
const ENOUGH = 60;

/** Makes an empty collection. */
export function makeCollectedNames(): CollectedNames {
  return {
    persons: new Map(),
    titled: new Map(),
    singles: new Map(),
    institutions: new Map(),
    ministries: new Map(),
    campaigns: new Set(),
  };
}

/** Adds the names of an article. The order of articles decides between names that are equally frequent. */
export function addNames(collection: CollectedNames, { id, names }: NamingArticle): void {
  addPersons(collection, id, names);
  for (const [name, phrases] of names.titled) {
    const known = getOrAdd(collection.titled, name, () => new Map<string, Phrase>());
    if (known.size < ENOUGH) addPhrases(known, phrases, id);
  }
  addCounts(collection.singles, names.singles);
  addCounts(collection.institutions, names.institutions);
  for (const { id: ministry, name, of, forms } of names.ministries)
    addCounts(
      getOrAdd(collection.ministries, ministry, () => ({ name: detach(name), of, forms: new Map() })).forms,
      forms,
    );
  for (const name of names.campaigns) collection.campaigns.add(detach(name));
}

function addPersons({ persons }: CollectedNames, article: string, names: ArticleNames): void {
  for (const { key, forms, evidence, phrases } of names.persons) {
    const person = getOrAdd(persons, key, () => ({ forms: new Map(), evidence: 0, count: 0, phrases: new Map() }));
    if (person.count < ENOUGH) {
      person.evidence = Math.max(person.evidence, evidence);
      addPhrases(person.phrases, phrases, article);
    }
    for (const [, count] of forms) person.count += count;
    addCounts(person.forms, forms);
  }
}

function addPhrases(phrases: Map<string, Phrase>, found: readonly Counted[], article: string): void {
  for (const [words, count] of found) {
    getOrAdd(phrases, words, (kept) => ({ words: kept, article, count: 0 })).count += count;
  }
}

function addCounts(counts: Map<string, number>, found: readonly Counted[]): void {
  for (const [key, count] of found) {
    const known = counts.get(key);
    counts.set(known === undefined ? detach(key) : key, (known ?? 0) + count);
  }
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: (kept: string) => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const kept = detach(key);
  const made = make(kept);
  map.set(kept, made);
  return made;
}
