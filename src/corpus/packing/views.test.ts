import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findById, keepMade, makeList, makeMap, makeMembers, makeViews } from './views.ts';

/** A list of three ids that counts how often each is made. */
function openIds() {
  const made: number[] = [];
  const list = makeList(3, (row) => {
    made.push(row);
    return `id${row}`;
  });
  return { list, made };
}

test('A member is made when it is asked for, and kept', () => {
  const { list, made } = openIds();
  expect(list.length).toBe(3);
  expect(made).toEqual([]);
  expect([list[1], list[1], made]).toEqual(['id1', 'id1', [1]]);
  expect([...list]).toEqual(['id0', 'id1', 'id2']);
  expect(made).toEqual([1, 0, 2]);
  expect(list.map((id) => id)).toEqual(['id0', 'id1', 'id2']);
  expect(made).toHaveLength(3);
});

test('What is no row of a list is not there', () => {
  const { list, made } = openIds();
  for (const key of ['3', '-1', '01', '1.5', '1e0', ' 1', 'x', ''])
    expect([key, Reflect.get(list, key), key in list]).toEqual([key, undefined, false]);
  expect(made).toEqual([]);
  expect(['0' in list, '2' in list, 'length' in list, 'map' in list, Symbol.iterator in list]).toEqual(
    Array(5).fill(true),
  );
  expect(Symbol.for('other') in list).toBe(false);
});

test('A list is an array, whose members can be listed and described, and that nobody changes', () => {
  const { list, made } = openIds();
  expect(Array.isArray(list)).toBe(true);
  expect(list.constructor).toBe(Array);
  expect(Object.getOwnPropertyDescriptor(list, 1)).toMatchObject({ value: 'id1', enumerable: true });
  expect(made).toEqual([1]);
  expect(Object.getOwnPropertyDescriptor(list, 'other')).toBeUndefined();
  expect(Object.keys(list)).toEqual(['0', '1', '2']);
  expect(JSON.stringify(list)).toBe('["id0","id1","id2"]');
  expect([Reflect.set(list, 1, 'other'), Reflect.set(list, 'length', 0), Reflect.deleteProperty(list, 1)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(list).toEqual(['id0', 'id1', 'id2']);
});

test('A list asked for a row beyond its end throws', () => {
  const { at } = makeMembers(2, String);
  expect([at(0), at(1)]).toEqual(['0', '1']);
  expect(() => at(2)).toThrow('a packed list of 2 has no row 2');
});

test('What is made of a row is made once, near to others and far from them', () => {
  const made: number[] = [];
  const at = keepMade((row) => {
    made.push(row);
    return { row };
  });
  const rows = [0, 1023, 1024, 1, 1_250_000, 1023, 0, 1_250_000];
  expect(rows.map((row) => at(row).row)).toEqual(rows);
  expect(made).toEqual([0, 1023, 1024, 1, 1_250_000]);
  expect(at(1024)).toBe(at(1024));
});

test('A view reads each key from its column, and as JSON it is the noun without what is undefined', () => {
  const read: string[] = [];
  const column = (key: string) => (row: number) => {
    read.push(key);
    return `${key}${row}`;
  };
  const note = column('note');
  const view = makeViews<{ id: string; note: string | undefined }>({
    id: column('id'),
    note: (row) => (row === 0 ? void note(row) : note(row)),
  });
  const [first, second] = [view(0), view(1)];
  expect(read).toEqual([]);
  expect([first.id, second.note, first.note]).toEqual(['id0', 'note1', undefined]);
  expect(read).toEqual(['id', 'note', 'note']);
  expect(JSON.stringify([first, second])).toBe('[{"id":"id0"},{"id":"id1","note":"note1"}]');
  expect(['id' in first, 'note' in first, 'other' in first]).toEqual([true, true, false]);
  const keys: string[] = [];
  for (const key in first) keys.push(key);
  expect(keys).toEqual(['id', 'note']);
});

test('A map by id gives what the list has, in its order', () => {
  const { list } = openIds();
  const map = makeMap({ list, idOf: (row) => `k${row}`, find: (id) => (id === 'k1' ? 1 : undefined) });
  expect([map.size, map.get('k1'), map.get('k0'), map.has('k1'), map.has('k0')]).toEqual([
    3,
    'id1',
    undefined,
    true,
    false,
  ]);
  expect([...map.keys()]).toEqual(['k0', 'k1', 'k2']);
  expect([...map.values()]).toEqual(['id0', 'id1', 'id2']);
  const entries = [
    ['k0', 'id0'],
    ['k1', 'id1'],
    ['k2', 'id2'],
  ];
  expect([...map.entries()]).toEqual(entries);
  expect([...map]).toEqual(entries);
  const visited: unknown[] = [];
  map.forEach((noun, id, own) => {
    visited.push([id, noun, own === map]);
  });
  expect(visited).toEqual(entries.map(([id, noun]) => [id, noun, true]));
});

test('An entry whose noun is missing throws', () => {
  const map = makeMap({ list: [undefined], idOf: String, find: () => 0 });
  expect(() => [...map]).toThrow('a packed list has no row 0');
});

test('Each id is found at its row, and none that is not there', () => {
  const ids = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 40 });
  fc.assert(
    fc.property(ids, fc.string({ maxLength: 3 }), (all, other) => {
      const find = findById(all.length, (row) => all[row] ?? '');
      for (const [row, id] of all.entries()) expect(find(id)).toBe(row);
      expect(find(other)).toBe(all.includes(other) ? all.indexOf(other) : undefined);
    }),
  );
});

test('The table of ids is made with the first question, and few ids are compared', () => {
  const asked: number[] = [];
  const count = 1000;
  const find = findById(count, (row) => {
    asked.push(row);
    return `article-${row}`;
  });
  expect(asked).toEqual([]);
  find('nobody');
  const made = asked.length;
  for (let row = 0; row < count; row += 1) find(`article-${row}`);
  expect(made).toBeLessThan(count + 20);
  expect(asked.length - made).toBeLessThan(2 * count);
});
