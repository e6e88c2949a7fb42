import { detach } from '../../detach.ts';
import { findValue } from '../nameTable.ts';
import { INSTITUTION_NAMES } from './institutionNames.ts';
import type { NameRun } from './nameRuns.ts';
import { readPersonName } from './personName.ts';
import { findPersonWords } from './personWords.ts';

/** A run of words divided: `lead` words that are title or modifier, then the words of a name. `key` is empty where that is one word. */
export type ParsedRun = {
  readonly lead: number;
  readonly name: string;
  readonly key: string;
  readonly evidence: number;
};

/** The same names come again and again. What a run's words are depends on the words alone, so remembering is never wrong. */
const parsedRuns = new Map<string, ParsedRun | undefined>();
const MOST_PARSED = 50_000;

/** Divides a run of words in capitals; undefined where it names no person. */
export function parseRun(text: string, run: NameRun): ParsedRun | undefined {
  const printed = text.slice(run.start, run.end);
  if (parsedRuns.has(printed)) return parsedRuns.get(printed);
  const parsed = divide(run.words.map((word) => detach(text.slice(word.start, word.end))));
  if (parsedRuns.size < MOST_PARSED) parsedRuns.set(detach(printed), parsed);
  return parsed;
}

function divide(words: readonly string[]): ParsedRun | undefined {
  const found = findPersonWords(words, (name) => findValue(INSTITUTION_NAMES, name) !== undefined);
  if (found === undefined) return undefined;
  const name = words.slice(found.lead).join(' ');
  const isAlone = words.length - found.lead === 1;
  const { key, initials } = readPersonName(name);
  return { lead: found.lead, name, key: isAlone ? '' : `${key}|${initials}`, evidence: found.evidence };
}
