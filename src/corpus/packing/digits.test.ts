import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE, parseDigits, printDigits } from './digits.ts';

test('Digits are letters of one byte that JSON writes as they are, and come back from any place in a text', () => {
  const digits = fc.array(fc.nat(BASE - 1));
  fc.assert(
    fc.property(digits, fc.string(), (all, before) => {
      const printed = printDigits(all);
      expect(JSON.stringify(printed)).toHaveLength(all.length + 2);
      expect(Buffer.byteLength(printed)).toBe(all.length);
      expect(Array.from(parseDigits(before + printed, before.length, all.length))).toEqual(all);
    }),
  );
});

test('Every digit has a letter of its own, in the order of their codes', () => {
  const printed = printDigits(Array.from({ length: BASE }, (_none, digit) => digit));
  expect(printed).toBe(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");
  expect(BASE ** 5).toBeGreaterThan(2 ** 32);
});

test('A letter that is no digit is refused wherever it stands, and another number of letters', () => {
  for (const wrong of ['"', '\\', '\n', '\u007f', '\u0080', 'é', '\u2028'])
    for (let at = 0; at < 4; at += 1)
      expect(() => parseDigits(`AAA${'ABCD'.slice(0, at)}${wrong}${'ABCD'.slice(at + 1)}`, 3, 4)).toThrow(
        'packed numbers hold a letter that is no digit',
      );
  expect(() => parseDigits('xABC', 1, 4)).toThrow('packed numbers have 3 letters, not 4');
  expect(() => parseDigits('ABCD', 0, 3)).toThrow('packed numbers have 4 letters, not 3');
});
