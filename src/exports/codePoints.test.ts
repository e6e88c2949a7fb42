import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCodePointCounter, makePositionCounter } from './codePoints.ts';

const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('😀', '👩‍🚀', '\uD83D', '\uDE00')),
});

test('it counts as spreading the text does, up to every offset that lies between two code points', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const count = makeCodePointCounter(text);
      let offset = 0;
      for (const [place, sign] of Array.from(text).entries()) {
        expect(count(offset)).toBe(place);
        offset += sign.length;
      }
      expect(count(text.length)).toBe(Array.from(text).length);
    }),
  );
});

test('behind an emoji the numbers differ from offsets', () => {
  const count = makeCodePointCounter('a😀b😀c');
  expect([0, 1, 3, 4, 6, 7].map(count)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('of a text that is held back in part, positions are those of the whole text', () => {
  const whole = 'War 😀. Peace 😀 came.';
  const text = whole.slice(8);
  const excerpts = { words: 4, passages: [{ start: 0, end: text.length, from: 8, fromCodePoint: 7 }] };
  const count = makePositionCounter({ text, excerpts });
  const inWhole = makeCodePointCounter(whole);
  expect(count(text.indexOf('came'))).toBe(inWhole(whole.indexOf('came')));
  expect(makePositionCounter({ text: whole })(10)).toBe(inWhole(10));
});
