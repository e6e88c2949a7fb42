import { compareText } from '../../../corpus/compareText.ts';
import { findValue } from '../nameTable.ts';
import { slug } from '../slug.ts';
import type { CollectedNames, NamedPerson, Phrase } from './collectNames.ts';
import { isWithinOneEdit } from './editDistance.ts';
import { INSTITUTION_NAMES } from './institutionNames.ts';
import { MONTH_SURNAMES, OPENING_WORDS } from './notPersons.ts';
import { readPersonName, stripArticle } from './personName.ts';
import { isGiven } from './personWords.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from './titles.ts';

/** A person with all spellings of their name. `count` is of full names; `ownsSurname`: the bare surname means this person. */
export type MergedPerson = {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly forms: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly count: number;
  readonly ownsSurname: boolean;
  /** Whether hardly anybody else has the surname. */
  readonly isAlone: boolean;
};

type Bundle = {
  initials: string;
  name: string;
  surname: string;
  forms: Map<string, number>;
  phrases: Phrase[];
  count: number;
  evidence: number;
};

/** Of several with one surname, the bare surname is the one's that is named this many times as often as the next. */
const DOMINANCE = 3;
const FEW = 2;
/** A spelling without initials is the name to show, even where it is this many times rarer. */
const PLAIN = 2;
/** A son's name is printed with “Jr.” oftener than this share of his father's. */
const JUNIOR = 2;
/** A spelling with one letter wrong is this much rarer than the right one. */
const MISSPELLING = 8;

/** Merges the spellings of each person, and decides who is meant by a bare surname. Most named first, bare surnames counted in. */
export function mergePersons(names: CollectedNames, leastEvidence: number): MergedPerson[] {
  const bundles = joinInitials(names);
  const bySurname = new Map<string, Bundle[]>();
  for (const one of bundles.toSorted((a, b) => b.count - a.count || compareText(a.name, b.name))) {
    const family = bySurname.get(familyOf(one)) ?? [];
    bySurname.set(familyOf(one), family);
    const same = family.find((other) => isMisspelling(one, other));
    if (same === undefined) family.push(one);
    else join(same, one);
  }
  const merged = [...bySurname.values()].flatMap((all) => {
    const family = all.filter((one) => one.evidence >= leastEvidence);
    return family.map((one, index) => {
      const owns = index === 0 && ownsSurname(one, family[1]?.count ?? 0);
      return finish(one, owns, owns && (family[1]?.count ?? 0) <= FEW);
    });
  });
  const weight = (person: MergedPerson) =>
    person.count +
    (person.ownsSurname && !MONTH_SURNAMES.has(person.surname) ? (names.singles.get(person.surname) ?? 0) : 0);
  return nameApart(merged.toSorted((a, b) => weight(b) - weight(a) || compareText(a.name, b.name)));
}

/**
 * Joins the spellings with and without initials.
 *
 * “George W.” and “George H.W.” are two; a name without initials is the more frequent one's. “Jr.” alone is somebody else's, unless the name is hardly printed
 * without it.
 */
function joinInitials(names: CollectedNames): Bundle[] {
  const byKey = new Map<string, Bundle[]>();
  for (const [key, person] of names.persons) {
    const base = key.slice(0, key.lastIndexOf('|'));
    byKey.set(base, [...(byKey.get(base) ?? []), { ...bundle(person), initials: key.slice(base.length + 1) }]);
  }
  return [...byKey.values()].flatMap((variants) => {
    const [first, ...others] = variants.toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
    if (first === undefined) return [];
    const apart: Bundle[] = [first];
    for (const other of others) {
      const same = apart.find((one) => isSamePerson(one, other));
      if (same === undefined) apart.push(other);
      else join(same, other);
    }
    return apart;
  });
}

function isSamePerson(usual: Bundle, rare: Bundle): boolean {
  if (rare.initials === 'Jr' || usual.initials === 'Jr')
    return usual.initials === rare.initials || usual.count < rare.count * JUNIOR;
  return usual.initials === '' || rare.initials === '' || usual.initials[0] === rare.initials[0];
}

/** A month, a place or a word that opens sentences is nobody's by itself. */
function ownsSurname({ surname, count }: Bundle, next: number): boolean {
  const bare = stripArticle(surname);
  if (MONTH_SURNAMES.has(bare)) return count >= FEW;
  if (OPENING_WORDS.has(bare) || findValue(INSTITUTION_NAMES, bare) !== undefined) return false;
  return count >= DOMINANCE * next && !TITLE_HEADS.has(bare.toLowerCase()) && !TITLE_MODIFIERS.has(bare.toLowerCase());
}

function bundle(person: NamedPerson): Bundle {
  const forms = [...person.forms].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const name = chooseName(forms);
  return {
    initials: '',
    name,
    surname: readPersonName(name).surname,
    forms: new Map(forms),
    phrases: [...person.phrases.values()],
    count: person.count,
    evidence: person.evidence,
  };
}

/** The most frequent spelling, but rather one without initials. */
function chooseName(forms: readonly (readonly [string, number])[]): string {
  const [first] = forms;
  const plain = forms.find(([form, count]) => !/\.|\bJr\b/.test(form) && count * PLAIN >= (first?.[1] ?? 0));
  return plain?.[0] ?? first?.[0] ?? '';
}

function familyOf({ surname }: Bundle): string {
  return stripArticle(surname).toLowerCase();
}

/** “Suu Kyi” is the end of a longer name; “Hilary” is one letter from Hillary. */
function isMisspelling(rare: Bundle, usual: Bundle): boolean {
  if (usual.name.endsWith(` ${rare.name}`) || rare.name.endsWith(` ${usual.name}`)) return true;
  const [a, b] = [readPersonName(rare.name).given, readPersonName(usual.name).given];
  if (a === b || usual.count < rare.count * MISSPELLING || a.length < 5 || a[0] !== b[0]) return false;
  return isWithinOneEdit(a, b);
}

function join(into: Bundle, other: Bundle): void {
  for (const [form, count] of other.forms) {
    const spelling = isNicknamed(form, into.name) ? into.name : form;
    into.forms.set(spelling, (into.forms.get(spelling) ?? 0) + count);
  }
  into.name = chooseName([...into.forms].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0])));
  into.phrases.push(...other.phrases);
  into.count += other.count;
  into.evidence = Math.max(into.evidence, other.evidence);
  if (into.initials === '') into.initials = other.initials;
}

/** “Rival Hillary Clinton” is no name of hers; “Aung San Suu Kyi” is the name of Suu Kyi. */
function isNicknamed(form: string, name: string): boolean {
  return form.endsWith(` ${name}`) && isGiven(name.split(' ')[0] ?? '');
}

function finish(
  { name, surname, forms, phrases, count }: Bundle,
  ownsSurname: boolean,
  isAlone: boolean,
): MergedPerson {
  return {
    id: slug(name),
    name,
    surname: stripArticle(surname),
    forms: [...forms.keys()],
    phrases,
    count,
    ownsSurname,
    isAlone,
  };
}

/** Two names can make one id; the rarer person's gets a number. */
function nameApart(persons: readonly MergedPerson[]): MergedPerson[] {
  const seen = new Map<string, number>();
  return persons.flatMap((person) => {
    const count = (seen.get(person.id) ?? 0) + 1;
    seen.set(person.id, count);
    if (person.id === '') return [];
    return [count === 1 ? person : { ...person, id: `${person.id}-${count}` }];
  });
}
