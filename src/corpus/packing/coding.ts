import type { Json } from '../packed.ts';
import { type Numbers, packNumbers } from './numbers.ts';
import {
  type Column,
  isTable,
  type Naming,
  type Opening,
  openCodes,
  openNumbers,
  openOffsets,
  readCount,
  readList,
} from './opening.ts';

/**
 * One way to write the values of a column, and to read any of them without the others.
 *
 * `open` returns at once; what is damaged throws in `later`, or when it is asked for. Law: `open(pack(values))(i)` equals `values[i]`.
 */
export type Coding<Value> = {
  pack(values: readonly Value[], naming: Naming): Json;
  open(packed: Json | undefined, count: number, opening: Opening): Column<Value>;
};

/** Whole numbers. */
export const whole: Coding<number> = {
  pack: (values) => packNumbers(values),
  open(packed, count, opening) {
    const numbers = openNumbers(packed, count, opening);
    return (row) => numbers()[row] ?? 0;
  },
};

/** Texts, each on its own: all of them in one string, and their lengths. */
export const text: Coding<string> = {
  pack: (values) => [packNumbers(values.map((value) => value.length)), values.join('')],
  open(packed, count, opening) {
    const [lengths, joined] = readList(packed, 2);
    if (typeof joined !== 'string') throw new Error('packed texts are missing');
    const offsets = openOffsets({ packed: lengths, count, total: joined.length }, opening);
    return (row) => joined.slice(offsets(row), offsets(row + 1));
  },
};

/** Words that come again and again, by their numbers in a dictionary. */
export function word(dictionary: string): Coding<string> {
  return {
    pack: (values, naming) => packNumbers(values.map((value) => naming(dictionary, value))),
    open(packed, count, opening) {
      const words = opening.words(dictionary);
      const codes = openCodes({ packed, count, least: 0 }, words, opening);
      return (row) => words.at(codes()[row] ?? 0);
    },
  };
}

/** As `word`, where some rows have none. */
export function wordOrNone(dictionary: string): Coding<string | undefined> {
  const code = (value: string | undefined, naming: Naming) => (value === undefined ? 0 : naming(dictionary, value) + 1);
  return {
    pack: (values, naming) => packNumbers(values.map((value) => code(value, naming))),
    open(packed, count, opening) {
      const words = opening.words(dictionary);
      const codes = openCodes({ packed, count, least: 1 }, words, opening);
      return (row) => {
        const found = codes()[row] ?? 0;
        return found === 0 ? undefined : words.at(found - 1);
      };
    },
  };
}

/** One of a few words that the code itself lists. */
export function oneOf<const Value extends string>(all: readonly Value[]): Coding<Value> {
  return {
    pack: (values) => packNumbers(values.map((value) => all.indexOf(value))),
    open(packed, count, opening) {
      const numbers = openNumbers(packed, count, opening);
      return (row) => {
        const value = all[numbers()[row] ?? 0];
        if (value === undefined) throw new Error(`a packed row is none of ${all.join(', ')}`);
        return value;
      };
    },
  };
}

/** Yes or no. */
export const flag: Coding<boolean> = {
  pack: (values) => packNumbers(values.map(Number)),
  open(packed, count, opening) {
    const numbers = openNumbers(packed, count, opening);
    return (row) => numbers()[row] === 1;
  },
};

/** Values that some rows lack, most of them or nearly none: the rows that have one, and their values. */
export function optional<Value>(coding: Coding<Value>): Coding<Value | undefined> {
  return {
    pack(values, naming) {
      const rows = [...values.keys()].filter((row) => values[row] !== undefined);
      const held = values.filter((value) => value !== undefined);
      return rows.length === 0 ? 0 : [rows.length, packNumbers(rows), coding.pack(held, naming)];
    },
    open(packed, count, opening) {
      if (packed === 0) return () => undefined;
      const [held, rows, values] = readList(packed, 3);
      const size = readCount(held, count);
      const places = openNumbers(rows, size, opening);
      const column = coding.open(values, size, opening);
      return (row) => {
        const place = findPlace(places(), row);
        return place === undefined ? undefined : column(place);
      };
    },
  };
}

/** Lists: the lengths, and the members of all of them as one column. */
export function list<Value>(coding: Coding<Value>): Coding<Value[]> {
  return {
    pack(values, naming) {
      const all = flatten(values);
      if (all.length === 0) return 0;
      return [all.length, packNumbers(values.map(({ length }) => length)), coding.pack(all, naming)];
    },
    open(packed, count, opening) {
      if (packed === 0) return () => [];
      const [total, lengths, members] = readList(packed, 3);
      const size = readCount(total);
      const offsets = openOffsets({ packed: lengths, count, total: size }, opening);
      const column = coding.open(members, size, opening);
      return (row) => {
        const from = offsets(row);
        return Array.from({ length: offsets(row + 1) - from }, (_none, nth) => column(from + nth));
      };
    },
  };
}

/** The codings of a noun, by its keys. */
export type Fields<Noun> = { readonly [Key in keyof Noun]-?: Coding<Noun[Key]> };

/** The columns of a noun, by its keys. */
export type Columns<Noun> = { readonly [Key in keyof Noun]-?: Column<Noun[Key]> };

/** Small objects, made whole when asked for. A key whose value is undefined is left out. */
export function struct<Noun extends object>(fields: Fields<Noun>): Coding<Noun> {
  return {
    pack: (values, naming) => packFields(fields, values, naming),
    open(packed, count, opening) {
      const columns = openFields(fields, packed, { count, opening });
      return (row) => readRow(columns, row);
    },
  };
}

/** Packs nouns as one column for each key. */
export function packFields<Noun extends object>(
  fields: Fields<Noun>,
  values: readonly Noun[],
  naming: Naming,
): { [key: string]: Json } {
  const columns: { [key: string]: Json } = {};
  for (const key in fields) {
    columns[key] = fields[key].pack(
      values.map((value) => value[key]),
      naming,
    );
  }
  return columns;
}

/** Opens what `packFields` packed. */
export function openFields<Noun extends object>(
  fields: Fields<Noun>,
  packed: Json | undefined,
  { count, opening }: { readonly count: number; readonly opening: Opening },
): Columns<Noun> {
  if (typeof packed !== 'object' || packed === null || !isTable(packed)) throw new Error('a packed table is missing');
  const columns = Object.create(null);
  for (const key in fields) columns[key] = fields[key].open(packed[key], count, opening);
  return columns;
}

/** Makes the noun of a row from its columns. */
export function readRow<Noun extends object>(columns: Columns<Noun>, row: number): Noun {
  const noun = Object.create(Object.prototype);
  for (const key in columns) {
    const value = columns[key](row);
    if (value !== undefined) noun[key] = value;
  }
  return noun;
}

function findPlace(rows: Numbers, row: number): number | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : undefined;
}

/** Not `flat`, which would also open lists within the members. */
function flatten<Value>(lists: readonly (readonly Value[])[]): Value[] {
  return lists.flat();
}
