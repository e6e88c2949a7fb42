import type { Json } from '../packed.ts';
import { type Numbers, unpackNumbers } from './numbers.ts';

/** Gives the value of a row. */
export type Column<Value> = (row: number) => Value;

/** Takes a word and gives its number in a dictionary, a new one where it is not in it yet. */
export type Naming = (dictionary: string, word: string) => number;

/** What a packed column is opened with: the dictionaries, and where work is put that can be done a piece at a time. */
export type Opening = {
  /** The words of a dictionary by their numbers. */
  words(dictionary: string): Words;
  /** Has work done before anything is drawn, with rests between pieces; what is asked for earlier is done then. */
  later(work: () => void): void;
  /** Makes what is computed when it is asked for tell of its faults as what is opened does, for who leaves some work undone. */
  readonly guard?: (<Value>(compute: () => Value) => () => Value) | undefined;
};

/** The words of a dictionary: each is made when it is first asked for, and kept. */
export type Words = { readonly count: number; readonly at: Column<string> };

/** Numbers that are unpacked when they are first asked for, at the latest in `later`. */
export function openNumbers(packed: Json | undefined, count: number, opening: Opening): () => Numbers {
  return openOnce(opening, () => unpackNumbers(packed, count));
}

/** From how many rows one offset is kept: four bytes for each row would weigh more than what they lead to. */
const STRIDE = 32;

/** Lengths as offsets: row `i` is from the `i`th up to, not including, the next. Checks that they come to `total`. */
export function openOffsets(written: Lengths, opening: Opening): Column<number> {
  const opened = openOnce(opening, readOffsets(written));
  return (row) => {
    const { lengths, kept } = opened();
    const nearest = row - (row % STRIDE);
    let offset = kept[nearest / STRIDE] ?? 0;
    for (let before = nearest; before < row; before += 1) offset += lengths[before] ?? 0;
    return offset;
  };
}

/** On its own, so that what was written is let go with the function returned. */
function readOffsets({ packed, count, total }: Lengths) {
  return () => {
    const lengths = unpackNumbers(packed, count);
    const kept = new Uint32Array(Math.ceil((count + 1) / STRIDE));
    let offset = 0;
    for (let first = 0; first <= count; first += STRIDE) {
      kept[first / STRIDE] = offset;
      const end = Math.min(count, first + STRIDE);
      for (let row = first; row < end; row += 1) offset += lengths[row] ?? 0;
    }
    if (offset !== total) throw new Error(`packed lists have ${offset} members, not ${total}`);
    return { lengths, kept };
  };
}

/** Computes once, when it is first asked for, at the latest in `later`. */
export function openOnce<Value>(opening: Opening, compute: () => Value): () => Value {
  // What it is computed from is let go: it weighs more than the result.
  let open: (() => Value) | undefined = opening.guard?.(compute) ?? compute;
  let value: Value | undefined;
  const read = () => {
    value ??= open?.();
    if (value === undefined) throw new Error('a packed column is empty');
    open = undefined;
    return value;
  };
  opening.later(read);
  return read;
}

/** Reads a packed list of so many parts. */
export function readList(packed: Json | undefined, length: number): readonly Json[] {
  if (!Array.isArray(packed) || packed.length !== length) throw new Error('a packed column is missing');
  return packed;
}

/** Reads a number of rows. */
export function readCount(packed: Json | undefined, most = 0xffffffff): number {
  if (typeof packed !== 'number' || !Number.isInteger(packed) || packed < 0 || packed > most) {
    throw new Error('a packed number of rows is missing');
  }
  return packed;
}

/** Is this an object with keys? */
export function isTable(packed: Json): packed is { readonly [key: string]: Json } {
  return typeof packed === 'object' && packed !== null && !Array.isArray(packed);
}

type Lengths = { readonly packed: Json | undefined; readonly count: number; readonly total: number };
type Codes = { readonly packed: Json | undefined; readonly count: number; readonly least: number };

/** The numbers of words, none of which is beyond its dictionary; those below `least` are no words. */
export function openCodes({ packed, count, least }: Codes, words: Words, opening: Opening): () => Numbers {
  return openOnce(opening, () => {
    const codes = unpackNumbers(packed, count);
    const most = words.count + least;
    for (let row = 0; row < count; row += 1) {
      const code = codes[row] ?? 0;
      if (code >= most) throw new Error(`a packed word has the number ${code} of ${most}`);
    }
    return codes;
  });
}
