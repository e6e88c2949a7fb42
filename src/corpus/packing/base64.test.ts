import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBase64, printBase64 } from './base64.ts';

const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '');

test('Bytes are printed as everybody prints them, without padding, and come back from any place in a text', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, before) => {
      const printed = printBase64(bytes);
      expect(printed).toBe(toText(bytes));
      expect(Array.from(parseBase64(before + printed, before.length, bytes.length))).toEqual(Array.from(bytes));
    }),
  );
});

test('Every byte has its letters', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_none, index) => index);
  expect(printBase64(bytes)).toBe(toText(bytes));
  expect(parseBase64(printBase64(bytes), 0, 256)).toEqual(bytes);
});

test('A letter that is none of base64 is refused wherever it stands, and another number of letters', () => {
  for (const wrong of ['=', '-', '_', ' ', 'é', '\u2028'])
    for (let at = 0; at < 4; at += 1)
      expect(() => parseBase64(`AAA${'ABCD'.slice(0, at)}${wrong}${'ABCD'.slice(at + 1)}`, 3, 3)).toThrow(
        'packed numbers hold a letter that is none of base64',
      );
  expect(() => parseBase64('AB=', 0, 2)).toThrow('none of base64');
  expect(() => parseBase64('A=', 0, 1)).toThrow('none of base64');
  expect(() => parseBase64('xABC', 1, 3)).toThrow('packed numbers have 3 letters, not those of 3 bytes');
  expect(() => parseBase64('ABCD', 0, 2)).toThrow('packed numbers have 4 letters, not those of 2 bytes');
});

/** Runs with a platform that parses base64 itself, which this one may lack. */
function withNative(parse: unknown, run: () => void): void {
  const own = Object.getOwnPropertyDescriptor(Uint8Array, 'fromBase64');
  Object.defineProperty(Uint8Array, 'fromBase64', { value: parse, configurable: true });
  try {
    run();
  } finally {
    Reflect.deleteProperty(Uint8Array, 'fromBase64');
    if (own !== undefined) Object.defineProperty(Uint8Array, 'fromBase64', own);
  }
}

test('Where the platform parses base64 it is asked, and what it refuses is refused', () => {
  const asked: string[] = [];
  const parse = (text: string) => {
    asked.push(text);
    if (text.includes('!')) throw new SyntaxError('The string has a letter of its own.');
    return new Uint8Array(Buffer.from(text, 'base64'));
  };
  withNative(parse, () => {
    expect(parseBase64('xxxBwgJ', 3, 3)).toEqual(new Uint8Array([7, 8, 9]));
    expect(asked).toEqual(['BwgJ']);
    expect(() => parseBase64('Bw!J', 0, 3)).toThrow('packed numbers hold a letter that is none of base64');
    expect(() => parseBase64('Bw=J', 0, 3)).toThrow('packed numbers hold a letter that is none of base64');
  });
  for (const other of [undefined, () => 'bytes'])
    withNative(other, () => expect(parseBase64('BwgJ', 0, 3)).toEqual(new Uint8Array([7, 8, 9])));
});
