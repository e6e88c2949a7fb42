import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json, pack, unpack } from './packed.ts';

const small = fc.integer({ min: -1e6, max: 1e6 });
const span = fc.record({ start: small, end: small, note: fc.option(fc.string(), { nil: undefined }) });

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

test('unpacking restores any JSON value that was packed', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const json = asJson(value);
      expect(unpack(asJson(pack(json)))).toEqual(json);
    }),
  );
});

test('unpacking restores spans, gaps and lists of lists', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(fc.array(small)), (spans, lists) => {
      const json = asJson({ spans, lists });
      expect(unpack(asJson(pack(json)))).toEqual(json);
    }),
  );
});

test('a key that names an inherited property stays a plain key', () => {
  const json: Json = JSON.parse('[{"__proto__": 1, "constructor": [2]}, {"__proto__": null}]');
  const back = unpack(asJson(pack(json)));
  expect(JSON.stringify(back)).toBe(JSON.stringify(json));
  expect(Object.hasOwn(Object.prototype, '1')).toBe(false);
});

test.each<readonly [Json, Json]>([
  [7, 7],
  [{ a: [1] }, { a: [3, 1] }],
  [[], [0]],
  [
    [1, 2, 4],
    [3, 1, 1, 2],
  ],
  [
    [1, 'a', null],
    [0, 1, 'a', null],
  ],
  [
    [1.5, 2],
    [0, 1.5, 2],
  ],
  [
    [[1], [2, 3]],
    [2, [3, 1, 1], [3, 1, 1, 1]],
  ],
  [[{ start: 5, end: 9 }], [1, 1, ['start', 'end'], [3, 5], [3, 4]]],
  [[{ start: 5, end: null }], [1, 1, ['start', 'end'], [3, 5], [0, null]]],
  [[{ start: 0.5, end: 9 }], [1, 1, ['start', 'end'], [0, 0.5], [3, 9]]],
  [
    [{ a: 1 }, { b: 'x' }],
    [1, 2, ['a', 'b'], [4, [3, 0], [3, 1]], [4, [3, 1], [0, 'x']]],
  ],
])('a value is packed as what it holds most of: %j', (value, packed) => {
  expect(pack(value)).toEqual(packed);
  expect(unpack(packed)).toEqual(value);
});

test.each<readonly [Json, string]>([
  [[9, 1], 'a packed list begins with 9'],
  [['a'], 'a packed list begins with "a"'],
  [[1, 2], 'a packed list is missing'],
  [[1, 'a', []], 'a packed number is missing'],
  [[1, 1, ['a']], 'a packed list is missing'],
  [[1, 1, ['a'], [4, [3, 1], [0, 'x']]], 'a packed table has no row for a'],
  [[1, 1, ['a'], [4, 7, [0, 'x']]], 'a packed list is missing'],
  [[1, 1, ['a'], [4, [0, 'b'], [0, 'x']]], 'a packed number is missing'],
  [[2, [3, 1]], 'a packed list is missing'],
  [[2, [0, 'a'], [0, 'b']], 'a packed number is missing'],
  [[3, 1.5], 'a packed number is missing'],
])('a damaged packing is refused: %j', (packed, message) => {
  expect(() => unpack(packed)).toThrow(message);
});
