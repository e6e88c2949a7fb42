import type { Core } from './phrase.ts';
import { readDayFirst, readMonth } from './readMonths.ts';
import { readDecade, readNumericDay, readYear } from './readNumbers.ts';
import { readDayWord, readFeast, readOrdinalPart, readQuarter, readSeason } from './readParts.ts';
import { readBesides, readCounted, readPointed, readTurned, readUnit } from './readUnits.ts';
import { readWeekday } from './readWeekdays.ts';
import {
  COUNTS,
  DAY_WORDS,
  FEAST_WORDS,
  MONTHS,
  ORDINALS,
  POINTERS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './timeWords.ts';
import { isDigitCode, isWord, type Token } from './tokens.ts';
import { shapeOf } from './triggers.ts';

type Reader = (tokens: readonly Token[], index: number, isFree: boolean) => Core | undefined;

const READERS: ReadonlyMap<string, readonly Reader[]> = gather([
  [WEEKDAYS.keys(), readWeekday],
  [SHORT_WEEKDAYS.keys(), readWeekday],
  [MONTHS.keys(), readMonth],
  [SHORT_MONTHS.keys(), readMonth],
  [POINTERS.keys(), readPointed],
  [['past', 'previous', 'following', 'same', 'that'], readTurned],
  [COUNTS.keys(), readCounted],
  [UNITS.keys(), readBesides],
  [UNITS.keys(), readUnit],
  [SEASONS.keys(), readSeason],
  [ORDINALS.keys(), readOrdinalPart],
  [['q1', 'q2', 'q3', 'q4', '1q', '2q', '3q', '4q'], readQuarter],
  [DAY_WORDS.keys(), readDayWord],
  [FEAST_WORDS, readFeast],
]);

const NUMBER_READERS: readonly Reader[] = [
  readNumericDay,
  readDayFirst,
  readDecade,
  readYear,
  readOrdinalPart,
  readCounted,
  readQuarter,
];

function gather(rows: readonly (readonly [Iterable<string>, Reader])[]): Map<string, Reader[]> {
  const readers = new Map<string, Reader[]>();
  for (const [words, reader] of rows) {
    for (const word of words) {
      const known = readers.get(word);
      if (known === undefined) readers.set(word, [reader]);
      else known.push(reader);
    }
  }
  return readers;
}

/** Which shapes the words above have: most words of a sentence are passed over by these alone. */
const SHAPES = new Uint8Array(1 << 14);
for (const word of READERS.keys()) SHAPES[shapeOfWord(word)] = 1;

function shapeOfWord(word: string): number {
  return shapeOf(word.charCodeAt(0), word.charCodeAt(1), word.length);
}

/** Reads the time named from a token on. `isFree`: a range has said that a time stands here, so a bare year or "May" needs no other sign. */
export function readCore(tokens: readonly Token[], index: number, isFree = false): Core | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isDigitCode(token.initial)) return readWith(NUMBER_READERS, tokens, { index, isFree });
  if (SHAPES[shapeOfWord(token.lower)] === 0) return undefined;
  const readers = isWord(token) ? READERS.get(token.lower) : undefined;
  return readers === undefined ? undefined : readWith(readers, tokens, { index, isFree });
}

function readWith(
  readers: readonly Reader[],
  tokens: readonly Token[],
  { index, isFree }: { readonly index: number; readonly isFree: boolean },
): Core | undefined {
  for (const reader of readers) {
    const core = reader(tokens, index, isFree);
    if (core !== undefined) return core;
  }
  return undefined;
}
