import * as v from 'valibot';
import { Corpus } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/span.ts';

/** So many words in a row are taken from a text, not met by chance. Shorter ones are dates, names and offices. */
export const RUN = 8;

/** So many letters have eight words at least. */
const SHORTEST = 2 * RUN - 1;
const HELD = '[…]';

/**
 * Takes out of every string of a shortened corpus what it repeats of the whole texts and is not published of them: eight words or more in a row.
 *
 * A coder's note or the words that a date rests on may repeat a sentence that is held back.
 */
export function withholdRuns(corpus: Corpus, wholes: readonly string[]): Corpus {
  const isText = new Set(corpus.articles.flatMap(({ text, title }) => [text, title]));
  const strings = listStrings(corpus).filter((string) => string.length >= SHORTEST && !isText.has(string));
  const held = findHeld(strings, wholes, [...isText]);
  if (held.size === 0) return corpus;
  const change = (string: string) => (isText.has(string) ? string : withhold(string, held));
  return v.parse(Corpus, mapStrings(corpus, change));
}

/** The runs that strings share with the whole texts and not with what is published of them. */
function findHeld(strings: readonly string[], wholes: readonly string[], kept: readonly string[]): ReadonlySet<string> {
  const suspects = new Set(strings.flatMap((string) => listRuns(splitWords(string))));
  if (suspects.size === 0) return suspects;
  const openings = indexOpenings(suspects);
  const published = new Set(kept.flatMap((text) => meet(text, suspects, openings)));
  return new Set(wholes.flatMap((text) => meet(text, suspects, openings)).filter((run) => !published.has(run)));
}

type Openings = ReadonlyMap<string, ReadonlySet<string>>;

/** The first two words of runs: few places of a text begin with a pair of them, and only there a run is put together. */
function indexOpenings(runs: Iterable<string>): Openings {
  const openings = new Map<string, Set<string>>();
  for (const run of runs) {
    const [first = '', second = ''] = run.split(' ', 2);
    openings.set(first, (openings.get(first) ?? new Set()).add(second));
  }
  return openings;
}

function meet(text: string, suspects: ReadonlySet<string>, openings: Openings): readonly string[] {
  const words = (text.match(WORDS) ?? []).map((word) => word.toLowerCase());
  return words.flatMap((word, at) => {
    if (openings.get(word)?.has(words[at + 1] ?? '') !== true) return [];
    const run = words.slice(at, at + RUN).join(' ');
    return suspects.has(run) ? [run] : [];
  });
}

function withhold(string: string, held: ReadonlySet<string>): string {
  const words = splitWords(string);
  const runs = listRuns(words);
  const isHeld = words.map((_, at) => runs.slice(Math.max(0, at - RUN + 1), at + 1).some((run) => held.has(run)));
  let [left, end] = ['', 0];
  for (const [at, word] of words.entries()) {
    if (!isHeld[at]) continue;
    // What stands between two words that go, goes with them.
    if (at === 0 || !isHeld[at - 1]) left += `${string.slice(end, word.start)}${HELD}`;
    end = word.end;
  }
  return left + string.slice(end);
}

type Word = Span & { readonly letters: string };

/** Words by their letters and digits: marks and case are no difference. An address is one word. */
const WORDS = /https?:\S+|[\p{L}\p{N}]+/gu;

function splitWords(string: string): readonly Word[] {
  return Array.from(string.matchAll(WORDS), ({ 0: letters, index }) => ({
    start: index,
    end: index + letters.length,
    letters: letters.toLowerCase(),
  }));
}

function listRuns(words: readonly Word[]): readonly string[] {
  return words.slice(RUN - 1).map((_, at) =>
    words
      .slice(at, at + RUN)
      .map(({ letters }) => letters)
      .join(' '),
  );
}

function listStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

function mapStrings(value: unknown, change: (string: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, change));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, change)]));
}
