import { expect, test } from 'vitest';
import { decodeUtf8, describeBadByte, findBadByte, findUtf16 } from './encodings.ts';

const bytesOf = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const describe = (...bytes: number[]) => {
  const all = new Uint8Array(bytes);
  return describeBadByte(all, findUtf16(all) ?? findBadByte(all)).message;
};
const ENGLISH = bytesOf('The minister said that the talks would go on ');

test('what is UTF-8 is decoded, without its mark, and nothing else is', () => {
  expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]))).toBe('é');
  expect(decodeUtf8(new Uint8Array([0xc3, 0x28]))).toBeUndefined();
});

test('the first bad byte is found wherever it stands', () => {
  for (const good of [0, 1, 2, 3, 7, 64, 1000]) {
    expect(findBadByte(new Uint8Array([...Array(good).fill(0x61), 0x93, 0x61, 0x61]))).toBe(good);
  }
  expect(findBadByte(new Uint8Array([0x61, 0xe2, 0x80]))).toBe(3);
});

test('where a character is not finished, the byte that began it is the bad one', () => {
  const find = (text: string) => findBadByte(new Uint8Array(bytesOf(text)));
  expect(describe(...bytesOf('T\xe9hran'))).toBe('The file is not UTF-8: byte 0xE9 at byte offset 1.');
  expect(find('ab\xe2\x80 c')).toBe(2);
  expect(find('ab\xf0\x9f\x91 c')).toBe(2);
  expect(find('ab\xed\xa0\x80')).toBe(2);
  // The character before is whole: the bad byte stands alone.
  expect(find('\xc3\xa9\xa9 c')).toBe(2);
  expect(find('\xf0\x9f\x91\x8d\xff')).toBe(4);
});

test('a bad byte is written with two digits in capitals, and what to do is said', () => {
  expect(describe(...ENGLISH, 0xc3, 0x0a)).toBe('The file is not UTF-8: byte 0xC3 at byte offset 45.');
  expect(describe(...ENGLISH, 0xff)).toBe('The file is not UTF-8: byte 0xFF at byte offset 45.');
  expect(describeBadByte(new Uint8Array([0xff]), 0)).toMatchObject({
    code: 'not-utf8',
    fix: 'Open it in an editor, look that every letter is right, and save it as UTF-8.',
  });
});

test('a file that ends inside a character is not taken for one in another encoding', () => {
  expect(describe(0xe2, 0x80)).toBe('The file is not UTF-8: it ends inside a character at byte offset 2.');
});

test('UTF-16 is known by its mark in either order, and without it by its NULs', () => {
  expect(describe(0xff, 0xfe, ...ENGLISH)).toMatch(/ It looks like UTF-16\.$/);
  expect(describe(0xfe, 0xff, ...ENGLISH)).toMatch(/ It looks like UTF-16\.$/);
  expect(describe(0xff, ...ENGLISH)).not.toContain('UTF-16');
  expect(describe(0xfe, ...ENGLISH)).not.toContain('UTF-16');
  expect(describe(...ENGLISH, 0xff, 0xfe)).not.toContain('UTF-16');
  expect(describe(0x61, 0xfe, ...ENGLISH)).not.toContain('UTF-16');
  expect(describe(0x61, 0xff, ...ENGLISH)).not.toContain('UTF-16');
  expect(describe(...ENGLISH.flatMap((byte) => [byte, 0]), 0xd8)).toMatch(/ It looks like UTF-16\.$/);
});

test('more than a third of NULs are needed', () => {
  expect(findUtf16(new Uint8Array([0x61, 0x62, 0]))).toBeUndefined();
  expect(findUtf16(new Uint8Array([0x61, 0x62, 0, 0x63, 0, 0]))).toBe(2);
  expect(findUtf16(new Uint8Array([0x61, 0x62, 0x63]))).toBeUndefined();
});

test('another script has more than a third of its bytes above ASCII', () => {
  const GUESS = / It looks like an encoding of another script, such as Windows-1251\.$/;
  expect(describe(0xcf, 0xf3, 0xf2, 0xe8, 0xed, 0x20)).toMatch(GUESS);
  expect(describe(0x61, 0x62, 0x80, 0x80)).toMatch(GUESS);
  expect(describe(0x61, 0x62, 0x80)).toBe('The file is not UTF-8: byte 0x80 at byte offset 2.');
});

test('Windows-1252 is known by its curly marks and dashes, whatever else stands in it', () => {
  for (const mark of [0x91, 0x97])
    expect(describe(...ENGLISH, 0xe9, mark, ...ENGLISH)).toMatch(/ It looks like Windows-1252\.$/);
  for (const other of [0x90, 0x98]) expect(describe(...ENGLISH, other)).not.toContain('looks like');
});

test('a guess is made of the first four thousand bytes', () => {
  const far = [...Array(4000).fill(0x61), 0x93];
  expect(describe(...far)).not.toContain('looks like');
  expect(describe(...far.slice(2))).toMatch(/ It looks like Windows-1252\.$/);
  expect(findUtf16(new Uint8Array([...Array(4000).fill(0x61), ...Array(9000).fill(0)]))).toBeUndefined();
});
