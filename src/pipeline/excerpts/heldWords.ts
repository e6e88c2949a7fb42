import * as v from 'valibot';
import { Corpus } from '../../corpus/corpus.ts';
import type { Json } from '../../corpus/packed.ts';
import type { Span } from '../../corpus/span.ts';

/** So many words in a row are taken from a text, not met by chance. Shorter ones are dates, names and offices. */
export const RUN = 8;

const HELD = '[…]';

/**
 * Takes out of every string of a shortened corpus what it repeats of the whole texts and is not published of them: eight words or more in a row.
 *
 * A coder's note or the words that a date rests on may repeat a sentence that is held back.
 */
export function withholdRuns(corpus: Corpus, wholes: readonly string[]): Corpus {
  const isText = new Set(corpus.articles.flatMap(({ text, title }) => [text, title]));
  const strings = listStrings(toJson(corpus)).filter((string) => !isText.has(string));
  const held = findHeld(strings, wholes, [...isText]);
  if (held.size === 0) return corpus;
  return v.parse(
    Corpus,
    mapStrings(toJson(corpus), (string) => (isText.has(string) ? string : withhold(string, held))),
  );
}

/** The runs that strings share with the whole texts and not with what is published of them. */
function findHeld(strings: readonly string[], wholes: readonly string[], kept: readonly string[]): ReadonlySet<string> {
  const suspects = new Set(strings.flatMap((string) => listRuns(splitWords(string))));
  if (suspects.size === 0) return suspects;
  const meet = (texts: readonly string[]) =>
    texts.flatMap((text) => listRuns(splitWords(text)).filter((run) => suspects.has(run)));
  const published = new Set(meet(kept));
  return new Set(meet(wholes).filter((run) => !published.has(run)));
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
function splitWords(string: string): readonly Word[] {
  return Array.from(string.matchAll(/https?:\S+|[\p{L}\p{N}]+/gu), ({ 0: letters, index }) => ({
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

function listStrings(json: Json): readonly string[] {
  if (typeof json === 'string') return [json];
  if (json === null || typeof json !== 'object') return [];
  return Object.values(json).flatMap(listStrings);
}

function mapStrings(json: Json, change: (string: string) => string): Json {
  if (typeof json === 'string') return change(json);
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map((one: Json) => mapStrings(one, change));
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, mapStrings(value, change)]));
}

function toJson(corpus: Corpus): Json {
  return JSON.parse(JSON.stringify(corpus));
}
