import { expect, test } from 'vitest';
import { findRealKind } from './magicNumbers.ts';

const AS_TEXT = 'Open it and save the text as .txt, UTF-8.';
const UNPACK = 'Unpack it, and put the articles here.';
const OUT = 'Take it out of the folder.';

/** Beginnings of files as the formats' specifications have them. */
const KINDS: readonly (readonly [string, string, string])[] = [
  ['%PDF-1.7', 'a PDF', 'Open it and save or copy the text into a .txt file, UTF-8.'],
  ['PK\x03\x04\x14', 'a ZIP archive, such as a Word document', AS_TEXT],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document', AS_TEXT],
  ['{\\rtf1\\ansi', 'rich text (RTF)', AS_TEXT],
  ['bplist00\xd1', 'a web archive', 'Open it in a browser and save the page as .html.'],
  ['\x1f\x8b\x08', 'a gzip archive', UNPACK],
  ['BZh91AY', 'a bzip2 archive', UNPACK],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive', UNPACK],
  ['\x89PNG\r\n', 'a PNG image', OUT],
  ['\xff\xd8\xff\xe0', 'a JPEG image', OUT],
  ['GIF89a', 'a GIF image', OUT],
  ['SQLite format 3\0', 'a database', OUT],
  ['\x7fELF\x02', 'a program', OUT],
];

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

for (const [begin, name, fix] of KINDS) {
  test(`${name} is known by how it begins, and by nothing shorter`, () => {
    expect(findRealKind(bytesOf(begin))).toEqual({ name, fix });
    expect(findRealKind(bytesOf(`x${begin}`))).toBeUndefined();
    expect(findRealKind(bytesOf(begin.slice(0, 1)))).toBeUndefined();
  });
}

test('an article is none of them', () => {
  for (const text of ['', 'PKK fighters withdrew', 'BZ', 'GIF', 'The ministers met.'])
    expect(findRealKind(bytesOf(text))).toBeUndefined();
});
