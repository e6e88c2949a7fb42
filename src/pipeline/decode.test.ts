import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import { decode, LARGEST_FILE, readBytes } from './decode.ts';
import { toFile } from './testing/smallSeeds.ts';

function read(bytes: Uint8Array | string) {
  const problems: Problem[] = [];
  const file = toFile('articles/x.txt', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  return { source: decode(file, (problem) => problems.push(problem)), problems };
}

test('A byte-order mark is taken off and every kind of line end becomes one', () => {
  expect(read('\ufeffTehran, Sunday\r\nTalks resumed.\rThey ended.\u2028').source?.text).toBe(
    'Tehran, Sunday\nTalks resumed.\nThey ended.\n',
  );
});

test('Nothing else is touched: no-break spaces, doubled spaces, blank lines and a missing last line end stay', () => {
  const text = '\n\nThe  **Moscow Times**\n\nPutin\u00a0said it was\u2014';
  expect(read(text)).toEqual({ source: { file: 'articles/x.txt', text, firstLine: 1 }, problems: [] });
});

test('A byte that is not UTF-8 is named with its offset and line', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('Prime Minister\nsaid '), 0x93, 0x4e, 0x6f, 0x94]);
  const { source, problems } = read(bytes);
  expect(source).toBeUndefined();
  expect(problems).toMatchObject([
    {
      code: 'not-utf8',
      line: 2,
      column: 6,
      message: 'The file is not UTF-8: byte 0x93 at byte offset 20. It looks like Windows-1252.',
    },
  ]);
});

test('A file cut off inside a character, and one in UTF-16, are told apart', () => {
  expect(read(new Uint8Array([0x61, 0xe2, 0x80])).problems[0]?.message).toContain(
    'ends inside a character at byte offset 3',
  );
  expect(read(new Uint8Array([0xff, 0xfe, 0x41, 0x00])).problems[0]?.message).toContain('looks like UTF-16');
});

test('An empty file, one of spaces and one of a byte-order mark alone are empty', () => {
  for (const text of ['', ' \n\u00a0\n', '\ufeff']) expect(read(text).problems).toMatchObject([{ code: 'empty-file' }]);
});

test('What is no text is named for what it is, and a file too large is not even read', () => {
  expect(read('%PDF-1.4 …').problems).toMatchObject([{ code: 'not-text', message: expect.stringContaining('a PDF') }]);
  expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 9])).problems).toMatchObject([{ code: 'not-text' }]);
  const read20 = () => {
    throw new Error('read');
  };
  const problems: Problem[] = [];
  const huge = { path: 'a.txt', size: LARGEST_FILE.text + 1, read: read20 };
  decode(huge, (problem) => problems.push(problem));
  decode({ ...huge, size: 1 }, (problem) => problems.push(problem));
  expect(problems).toMatchObject([
    { code: 'file-too-large', message: 'The file has 20.0 MB; at most 20.0 MB are read.' },
    { code: 'unreadable-file', message: 'The file cannot be read: read.' },
  ]);
});

test('A page that is too large is told how pages are made smaller', () => {
  const problems: Problem[] = [];
  const page = { path: 'articles/a.html', size: 6e6, read: () => new Uint8Array() };
  expect(readBytes(page, LARGEST_FILE.html, (problem) => problems.push(problem))).toBeUndefined();
  expect(problems).toMatchObject([
    {
      code: 'file-too-large',
      message: 'The page has 6.0 MB; at most 5.0 MB are read.',
      fix: 'Save it again from a browser as "HTML only", or save its text as .txt, UTF-8.',
    },
  ]);
});

test('A NUL is an error, another control character and a turn of direction are warnings, with their places', () => {
  expect(read('one\nt\0wo').source).toBeUndefined();
  expect(read('one\nt\0wo').problems).toMatchObject([
    { code: 'control-character', severity: 'error', line: 2, column: 2, value: '<U+0000>' },
  ]);
  expect(read('a\u000cb \u202eevil').problems).toMatchObject([
    { code: 'control-character', severity: 'warning', value: '<U+000C>' },
    { code: 'bidi-control', severity: 'warning', column: 5, value: '<U+202E>' },
  ]);
  expect(read('yes\u200f').problems).toMatchObject([{ code: 'bidi-control', value: '<U+200F>' }]);
});

test('Any text comes back as it was but for its line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const decoded = read(`x${text}`).source?.text;
      expect(decoded).toBe(`x${text}`.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n'));
    }),
  );
});

test('The offset of a wrong byte is the length of the good text before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const good = new TextEncoder().encode(before);
      const { problems } = read(new Uint8Array([...good, 0xff, ...new TextEncoder().encode(after)]));
      expect(problems[0]?.message).toContain(`at byte offset ${good.length}.`);
    }),
  );
});

test('each kind of line end is one where it is the only one in the file', () => {
  for (const end of ['\r\n', '\r', '\u0085', '\u2028', '\u2029'])
    expect(read(`Talks resumed.${end}They ended.`).source?.text).toBe('Talks resumed.\nThey ended.');
});

test('a problem of a whole file stands at its beginning, with what to do', () => {
  const place = { file: 'articles/x.txt', line: 1, column: 1, severity: 'error' };
  expect(read(' ').problems).toEqual([
    {
      ...place,
      code: 'empty-file',
      message: 'The file is empty.',
      fix: 'Put the text into the file, or delete the file.',
    },
  ]);
  expect(read('BZh9').problems).toEqual([
    {
      ...place,
      code: 'not-text',
      message: 'Whatever its name says, the file is a bzip2 archive.',
      fix: 'Unpack it, and put the articles here.',
    },
  ]);
});

test('a file of the largest size is read, and who refuses it is asked first', () => {
  const problems: Problem[] = [];
  const file = { path: 'a.txt', size: LARGEST_FILE.text, read: () => new TextEncoder().encode('Talks.') };
  expect(decode(file, (problem) => problems.push(problem))?.text).toBe('Talks.');
  const refusal = { code: 'path-escape', message: 'It leads out.', fix: 'Copy it.' } as const;
  expect(decode({ ...file, refusal }, (problem) => problems.push(problem))).toBeUndefined();
  expect(problems).toMatchObject([{ ...refusal, file: 'a.txt', line: 1, column: 1 }]);
});

test('what is thrown instead of an error is told as well, and a file too large with what to do', () => {
  const problems: Problem[] = [];
  const file = {
    path: 'a.txt',
    size: 1,
    read: () => {
      throw 'gone';
    },
  };
  decode(file, (problem) => problems.push(problem));
  decode({ ...file, size: 1e9 }, (problem) => problems.push(problem));
  expect(problems).toMatchObject([
    {
      code: 'unreadable-file',
      message: 'The file cannot be read: gone.',
      fix: 'Repair it, remove it or change its permissions.',
    },
    {
      code: 'file-too-large',
      message: 'The file has 1000.0 MB; at most 20.0 MB are read.',
      fix: 'Divide it into files of one article each, or take it out of the folder.',
    },
  ]);
});

test('UTF-16 without a mark is no UTF-8 that happens to be full of NULs', () => {
  const letters = Array.from('Talks resumed.', (letter) => letter.charCodeAt(0));
  const { source, problems } = read(new Uint8Array(letters.flatMap((letter) => [letter, 0])));
  expect(source).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'not-utf8', line: 1, column: 2 }]);
  expect(problems[0]?.message).toBe('The file is not UTF-8: byte 0x00 at byte offset 1. It looks like UTF-16.');
});

test('a character that has only begun before the bad byte is not counted', () => {
  const { problems } = read(new Uint8Array([0x61, 0xc3, 0x28]));
  expect(problems).toMatchObject([{ code: 'not-utf8', line: 1, column: 2 }]);
});
