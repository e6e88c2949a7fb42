import type { Block } from '../../../corpus/article.ts';
import type { Span } from '../../../corpus/span.ts';
import { readPrintedWord } from '../../textWords.ts';
import { isInstitutionMeant } from '../guards.ts';
import { findNamesFrom } from '../nameTable.ts';
import { INSTITUTION_NAMES } from './institutionNames.ts';
import { findMinistry } from './ministries.ts';
import { findNameRuns, type NameRun } from './nameRuns.ts';
import { OPENING_WORDS } from './notPersons.ts';
import { type ParsedRun, parseRun } from './parsedRuns.ts';
import { findEvidence, readApposition, readTitleBefore } from './roleWords.ts';

/** Something printed, and how often. */
export type Counted = readonly [string, number];

/** A person's name in one article: its key and initials, spellings, reasons to take the name for a person's, words that may say a role. */
export type ArticlePerson = {
  readonly key: string;
  readonly forms: readonly Counted[];
  readonly evidence: number;
  readonly phrases: readonly Counted[];
};

/** A ministry in one article, its state's id and its spellings. */
export type ArticleMinistry = {
  readonly id: string;
  readonly name: string;
  readonly of: string;
  readonly forms: readonly Counted[];
};

/** Everything an article says of its names that discovery needs: JSON, small, and all in the order of the text. */
export type ArticleNames = {
  readonly persons: readonly ArticlePerson[];
  /** Words printed before a bare surname, by surname. */
  readonly titled: readonly (readonly [string, readonly Counted[]])[];
  /** Words in capitals that stand alone. */
  readonly singles: readonly Counted[];
  /** By actor id. */
  readonly institutions: readonly Counted[];
  readonly ministries: readonly ArticleMinistry[];
  /** Surnames before “campaign”. */
  readonly campaigns: readonly string[];
};

/** Of a text that nobody reads, or that names nobody. */
export const NO_NAMES: ArticleNames = {
  persons: [],
  titled: [],
  singles: [],
  institutions: [],
  ministries: [],
  campaigns: [],
};

const NAMING: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'heading', 'paragraph', 'caption']);
/** An article has said what it says of a person when it has named them so often in full. */
const ENOUGH = 4;

type Counts = Map<string, number>;
type PersonCounts = { forms: Counts; evidence: number; count: number; phrases: Counts };

type Reading = {
  readonly text: string;
  readonly persons: Map<string, PersonCounts>;
  readonly titled: Map<string, Counts>;
  readonly singles: Counts;
  readonly institutions: Counts;
  readonly ministries: Map<string, { readonly name: string; readonly of: string; readonly forms: Counts }>;
  readonly campaigns: Set<string>;
};

/** Reads the names of persons, institutions and ministries that an article prints, with the words beside them. */
export function readArticleNames(text: string, blocks: readonly Block[]): ArticleNames {
  const reading: Reading = {
    text,
    persons: new Map(),
    titled: new Map(),
    singles: new Map(),
    institutions: new Map(),
    ministries: new Map(),
    campaigns: new Set(),
  };
  for (const block of blocks) if (NAMING.has(block.kind)) readBlock(reading, block);
  return {
    persons: Array.from(reading.persons, ([key, { forms, evidence, phrases }]) => ({
      key,
      forms: [...forms],
      evidence,
      phrases: [...phrases],
    })),
    titled: Array.from(reading.titled, ([name, phrases]) => [name, [...phrases]] as const),
    singles: [...reading.singles],
    institutions: [...reading.institutions],
    ministries: Array.from(reading.ministries, ([id, { name, of, forms }]) => ({ id, name, of, forms: [...forms] })),
    campaigns: [...reading.campaigns],
  };
}

function readBlock(reading: Reading, block: Block): void {
  const runs = findNameRuns(reading.text, block);
  for (const run of runs) readInstitutions(reading, block, run);
  if (block.kind === 'title' || block.kind === 'subtitle') return;
  for (const run of runs) readRun(reading, block, run);
}

function readInstitutions({ text, institutions, ministries }: Reading, block: Span, run: NameRun): void {
  for (const found of findNamesFrom(INSTITUTION_NAMES, text, run.words, block.end)) {
    if (found.value === null || !isInstitutionMeant({ text, block, found })) continue;
    increase(institutions, found.value);
    const ministry = findMinistry(text, found, block);
    if (ministry === undefined) continue;
    const known = ministries.get(ministry.id) ?? { name: ministry.name, of: found.value, forms: new Map() };
    increase(known.forms, ministry.printed);
    ministries.set(ministry.id, known);
  }
}

function readRun(reading: Reading, block: Span, run: NameRun): void {
  const { text } = reading;
  if (run.words.length === 1) {
    const printed = readPrintedWord(text, run.start, run.end);
    if (OPENING_WORDS.has(printed)) return;
    increase(reading.singles, printed);
    readTitled(reading, block, { run, start: run.start, name: printed });
    return;
  }
  const parsed = parseRun(text, run);
  if (parsed === undefined) return;
  const start = run.words[parsed.lead]?.start ?? run.start;
  if (parsed.key === '') {
    increase(reading.singles, parsed.name);
    readTitled(reading, block, { run, start, name: parsed.name });
  } else readPerson(reading, block, { run, start, parsed });
}

type PersonPlace = { readonly run: NameRun; readonly start: number; readonly parsed: ParsedRun };

function readPerson({ text, persons }: Reading, block: Span, { run, start, parsed }: PersonPlace): void {
  const person = persons.get(parsed.key) ?? { forms: new Map(), evidence: 0, count: 0, phrases: new Map() };
  persons.set(parsed.key, person);
  increase(person.forms, parsed.name);
  person.count += 1;
  if (person.count > ENOUGH) return;
  const [title, apposition] = [readTitleBefore(text, start, block), readApposition(text, run.end, block)];
  if (title !== undefined) increase(person.phrases, title);
  if (apposition !== undefined) increase(person.phrases, apposition);
  const said = (title === undefined ? 0 : 4) + (apposition === undefined ? 0 : 4);
  const evidence = parsed.evidence + said + findEvidence(text, { start, end: run.end }, block);
  person.evidence = Math.max(person.evidence, evidence);
}

type SurnamePlace = { readonly run: NameRun; readonly start: number; readonly name: string };

function readTitled({ text, titled, campaigns }: Reading, block: Span, { run, start, name }: SurnamePlace): void {
  if (text.startsWith(' campaign', run.end)) campaigns.add(name);
  const words = readTitleBefore(text, start, block);
  if (words === undefined) return;
  const phrases = titled.get(name) ?? new Map<string, number>();
  titled.set(name, phrases);
  increase(phrases, words);
}

function increase(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
