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

test('a damaged packing is refused', () => {
  expect(() => unpack([9, 1])).toThrow('a packed list begins with 9');
  expect(() => unpack([1, 2])).toThrow('a packed list is missing');
});
