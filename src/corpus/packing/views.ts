import type { Columns } from './coding.ts';
import type { Column } from './opening.ts';

/**
 * Makes objects that look like a noun and hold nothing but their row: each key is read from its column when it is asked for.
 *
 * A hundred thousand of them weigh two megabytes. As JSON they are the noun itself. A key of a noun that its columns lack is not `in` it.
 */
export function makeViews<Noun extends object>(columns: Columns<Noun>): Column<Noun> {
  class View {
    readonly #row: number;
    constructor(row: number) {
      this.#row = row;
    }
    static read(view: View, column: Column<unknown>) {
      return column(view.#row);
    }
    toJSON() {
      const noun: { [key: string]: unknown } = {};
      for (const key in columns) {
        const value = columns[key](this.#row);
        if (value !== undefined) noun[key] = value;
      }
      return noun;
    }
  }
  for (const key in columns) {
    const column = columns[key];
    Object.defineProperty(View.prototype, key, {
      get(this: View) {
        return View.read(this, column);
      },
      enumerable: true,
    });
  }
  return (row) => construct(View, row);
}

/** The noun's keys were put on the class by name, which a compiler cannot follow. */
function construct<Noun>(view: { readonly prototype: object }, row: number): Noun {
  return Reflect.construct(Object(view), [row]);
}

/**
 * Makes a list whose members are made when they are asked for, and kept.
 *
 * It is an array in all that reads one. Asked for one member it makes that one; asked to go through them it makes all.
 */
export function makeList<Noun>(count: number, make: Column<Noun>): Noun[] {
  return makeMembers(count, make).list;
}

/** So many members are kept together. */
const CHUNK = 1024;

/** Keeps what was made of a row: room for others is made where the first of so many neighbours is asked for. */
export function keepMade<Noun>(make: Column<Noun>): Column<Noun> {
  const chunks: Noun[][] = [];
  return (row) => {
    const chunk = chunks[Math.floor(row / CHUNK)] ?? [];
    chunks[Math.floor(row / CHUNK)] = chunk;
    const noun = chunk[row % CHUNK] ?? make(row);
    chunk[row % CHUNK] = noun;
    return noun;
  };
}

/** A list as `makeList` makes it, and the way to a member that does not go through it: a tenth of the time. */
export type Members<Noun> = { readonly list: Noun[]; readonly at: Column<Noun> };

/** Makes a list, and what gives its members by their rows. */
export function makeMembers<Noun>(count: number, make: Column<Noun>): Members<Noun> {
  const members: Noun[] = new Array(count);
  let isWhole = false;
  const read = (row: number) => {
    if (row >= count) throw new Error(`a packed list of ${count} has no row ${row}`);
    members[row] ??= make(row);
    return members[row];
  };
  const fill = () => {
    for (let row = 0; row < count && !isWhole; row += 1) read(row);
    isWhole = true;
    return members;
  };
  const list = new Proxy(members, {
    get(_members, key) {
      if (key === 'length') return count;
      const row = readRowKey(key, count);
      if (row !== undefined) return read(row);
      const found: unknown = Reflect.get(members, key);
      return typeof found === 'function' && key !== 'constructor' ? found.bind(fill()) : found;
    },
    has: (_members, key) => readRowKey(key, count) !== undefined || Reflect.has(members, key),
    getOwnPropertyDescriptor(_members, key) {
      const row = readRowKey(key, count);
      if (row !== undefined) read(row);
      return Reflect.getOwnPropertyDescriptor(members, key);
    },
    ownKeys: () => Reflect.ownKeys(fill()),
    set: () => false,
    deleteProperty: () => false,
  });
  return { list, at: read };
}

function readRowKey(key: string | symbol, count: number): number | undefined {
  if (typeof key !== 'string') return undefined;
  const row = Number(key);
  return Number.isInteger(row) && row >= 0 && row < count && String(row) === key ? row : undefined;
}

/** Where the members of a list are found by their ids. */
export type Places<Noun> = {
  readonly list: readonly Noun[];
  readonly idOf: Column<string>;
  find(id: string): number | undefined;
};

/** Makes a map by id of a list, without an entry for each. */
export function makeMap<Noun>({ list, idOf, find }: Places<Noun>): ReadonlyMap<string, Noun> {
  const get = (id: string) => {
    const row = find(id);
    return row === undefined ? undefined : list[row];
  };
  const map: ReadonlyMap<string, Noun> = {
    get size() {
      return list.length;
    },
    get,
    has: (id) => find(id) !== undefined,
    keys: () => walk(list.length, idOf),
    values: () => list.values(),
    entries: () => walk(list.length, readEntry),
    forEach: (visit) => {
      for (const [row, noun] of list.entries()) visit(noun, idOf(row), map);
    },
    [Symbol.iterator]: () => map.entries(),
  };
  return map;

  function readEntry(row: number): [string, Noun] {
    const noun = list[row];
    if (noun === undefined) throw new Error(`a packed list has no row ${row}`);
    return [idOf(row), noun];
  }
}

function* walk<Value>(count: number, read: Column<Value>): Generator<Value, undefined> {
  for (let row = 0; row < count; row += 1) yield read(row);
  return undefined;
}

/** Finds rows by their ids. The table is made with the first question; an id asked for is compared with at most a few. */
export function findById(count: number, idOf: Column<string>): (id: string) => number | undefined {
  let table: Uint32Array | undefined;
  return (id) => {
    table ??= makeTable(count, idOf);
    for (let slot = hash(id) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const row = (table[slot] ?? 0) - 1;
      if (row < 0) return undefined;
      if (idOf(row) === id) return row;
    }
  };
}

/** Twice the room that is needed, a power of two, so that few ids meet. */
function makeTable(count: number, idOf: Column<string>): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const table = new Uint32Array(size);
  for (let row = 0; row < count; row += 1) {
    let slot = hash(idOf(row)) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = row + 1;
  }
  return table;
}

/** FNV-1a, 32 bits. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
