import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import type { SourceFile } from './decode.ts';
import type { FileNotes, KnownFile, Memory, Parts } from './remember.ts';

/** A memory that keeps JSON and notes, as one on a disk does. */
function makeMemory(): Memory {
  const kept = new Map<string, string>();
  const noted = new Map<string, KnownFile>();
  const find = (name: string): Parts<unknown, unknown> | undefined => {
    const json = kept.get(name);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const files: FileNotes = {
    find: (path, stamp) => noted.get(`${path} ${stamp}`),
    note: (path, stamp, known) => noted.set(`${path} ${stamp}`, known),
  };
  return {
    files,
    name: (content) => content,
    findHead: (name) => find(name)?.head,
    findBody: (name) => find(name)?.body,
    keep: (name, made) => kept.set(name, JSON.stringify(made)),
  };
}

const TALKS = 'Ministers meet\n\nThe ministers met in Oslo. “We will go on with these talks,” said Eva Nord.\n';
const OTHER = 'Talks end\n\nThe talks ended on Monday without a word to the press.\n';
const PAGE = `<html><head><title>Talks</title></head><body><article><p>${TALKS.repeat(3)}</p></article></body></html>`;

/** A folder whose files tell when they are read; the stamp of each is the text it had at first unless it is changed. */
function makeFolder(texts: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const files = Object.entries(texts).map(([path, text]): SourceFile => {
    const bytes = new TextEncoder().encode(text);
    const note = () => {
      read.push(path);
      return bytes;
    };
    return { path, size: bytes.length, stamp: `${text.length} ${text.slice(0, 40)}`, read: note };
  });
  return { files, read };
}

/** Compiles a folder as the command does that writes nothing, and tells what was read and what is said of it. */
function look(texts: Readonly<Record<string, string>>, memory: Memory) {
  const { files, read } = makeFolder(texts);
  const { articles, problems } = compile(files, { memory });
  return { articles, read: [...new Set(read)], codes: problems.map(({ code, file }) => `${file} ${code}`) };
}

test('A file that is as it was is not read again, a text or a page', () => {
  const memory = makeMemory();
  const texts = { 'a.txt': TALKS, 'b.html': PAGE, 'c.txt': OTHER };
  const first = look(texts, memory);
  expect(first.read).toEqual(['a.txt', 'b.html', 'c.txt']);
  expect(look(texts, memory)).toEqual({ ...first, read: [] });
  expect(look({ ...texts, 'c.txt': `More: ${OTHER}` }, memory).read).toEqual(['c.txt']);
});

test('The corpus is the same whether files were known or not', () => {
  const memory = makeMemory();
  const texts = { 'a.txt': TALKS, 'b.html': PAGE, 'c.txt': OTHER };
  look(texts, memory);
  const { files } = makeFolder(texts);
  expect(JSON.stringify(compile(files, { memory }).corpus)).toBe(JSON.stringify(compile(files).corpus));
});

test('A file of which something is said is read, and it is said, each time', () => {
  const memory = makeMemory();
  const texts = { 'a.txt': `${TALKS}\nSeen\u200bunseen.\n`, 'b.txt': OTHER };
  const first = look(texts, memory);
  expect(first.codes).toEqual(['a.txt invisible-character']);
  expect(look(texts, memory)).toEqual({ ...first, read: ['a.txt'] });
});

test('Copies are found among files that are known', () => {
  const memory = makeMemory();
  look({ 'a.txt': TALKS }, memory);
  look({ 'b.txt': TALKS }, memory);
  const both = look({ 'a.txt': TALKS, 'b.txt': TALKS }, memory);
  expect(both.articles).toBe(1);
  expect(both.codes).toEqual(['b.txt duplicate-article']);
});

test('A file of many articles is read each time', () => {
  const memory = makeMemory();
  const part = (title: string) => `---\ntitle: ${title}\n---\n${TALKS}\n`;
  const texts = { 'many.md': `${part('One')}${part('Two')}` };
  const first = look(texts, memory);
  expect(first.articles).toBe(2);
  expect(look(texts, memory)).toEqual(first);
});

test('A file without a stamp is read each time', () => {
  const memory = makeMemory();
  const [file] = makeFolder({ 'a.txt': TALKS }).files;
  let times = 0;
  const bare: SourceFile = {
    path: 'a.txt',
    size: TALKS.length,
    read: () => {
      times += 1;
      return file?.read() ?? new Uint8Array();
    },
  };
  for (let run = 0; run < 2; run += 1) compile([bare], { memory });
  expect(times).toBeGreaterThanOrEqual(2);
});

test('A text that changed under the same stamp is not taken for what is known of it', () => {
  const memory = makeMemory();
  look({ 'a.txt': TALKS }, memory);
  const [file] = makeFolder({ 'a.txt': TALKS }).files;
  const changed = { ...file, path: 'a.txt', size: 1, read: () => new TextEncoder().encode(OTHER) };
  expect(() => compile([changed], { memory }).corpus).toThrow('a.txt changed while it was compiled. Compile again.');
});
