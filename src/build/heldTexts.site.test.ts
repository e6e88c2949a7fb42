import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpack } from '../corpus/packed.ts';
import { findSentences } from '../pipeline/sentences.ts';
import { buildSite } from './buildSite.ts';
import { compileSeeds } from './compileSeeds.ts';
import { ROOT, VITE_CONFIG } from './places.ts';

const RUN = 8;
const SITE = 'https://example.org/quotes/';
const whole = compileSeeds(path.join(ROOT, 'seeds')).corpus;

let folder = '';
let files: readonly { readonly name: string; readonly words: string }[] = [];
/** What is published of each text, as words. */
let published = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'quotes-'));
  const dist = path.join(folder, 'dist');
  await buildSite({ root: ROOT, configFile: VITE_CONFIG, dist, texts: 'quotes', site: SITE });
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.woff2'))
    .map(({ parentPath, name }) => ({ name, words: toWords(readText(path.join(parentPath, name))) }));
  const corpus = readdirSync(path.join(dist, 'assets')).find((name) => name.startsWith('corpus-')) ?? '';
  const { articles } = JSON.parse(
    JSON.stringify(unpack(JSON.parse(readFileSync(path.join(dist, 'assets', corpus), 'utf8')))),
  );
  published = articles
    .map(({ text, title }: { text: string; title: string }) => toWords(`${text} ${title}`))
    .join(' / ');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file with what is packed in it: the one file holds its corpus deflated. */
function readText(file: string): string {
  const text = readFileSync(file, 'utf8');
  const [, letters] = /id="corpus">([^<]+)</.exec(text) ?? [];
  return letters === undefined ? text : `${text} ${inflateRawSync(Buffer.from(letters, 'base64'))}`;
}

/** Small letters, one space between words, whatever else stands between them; an address is no sentence. */
function toWords(text: string): string {
  const plain = text.replace(/https?:[^\s"<>]+/g, ' ').replace(/\\[nrt]/g, ' ');
  return (plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function listHeld(pieces: readonly string[]): string[] {
  return pieces.filter((piece) => !published.includes(piece));
}

test('no file holds eight words in a row of what is held back', () => {
  const runs = whole.articles.flatMap(({ text }) => {
    const words = toWords(text).split(' ');
    return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
  });
  const held = listHeld(runs);
  expect(held.length).toBeGreaterThan(200);
  for (const { name, words } of files)
    expect(
      held.filter((run) => words.includes(run)),
      name,
    ).toEqual([]);
});

test('no file holds a sentence that is held back', () => {
  const sentences = whole.articles.flatMap(({ text, blocks, quotations }) =>
    findSentences(text, blocks, quotations).map(({ start, end }) => toWords(text.slice(start, end))),
  );
  // Of four words and more: shorter ones are "By Staff" and "Share this".
  const held = listHeld(sentences.filter((sentence) => sentence.split(' ').length >= 4));
  expect(held.length).toBeGreaterThan(10);
  for (const { name, words } of files)
    expect(
      held.filter((sentence) => words.includes(sentence)),
      name,
    ).toEqual([]);
});

test('the seeds, which hold the whole texts, are not published', () => {
  const oneFile = readFileSync(path.join(folder, 'dist/on-the-record.html'), 'utf8');
  expect(files.map(({ name }) => name).filter((name) => name.endsWith('.zip'))).toEqual([]);
  expect(oneFile).not.toContain('id="seeds"');
});

test('a site that has an address says it, with a picture of a link', () => {
  const html = readFileSync(path.join(folder, 'dist/index.html'), 'utf8');
  expect(html).toContain(`<link rel="canonical" href="${SITE}">`);
  expect(html).toContain(`<meta property="og:image" content="${SITE}preview.png">`);
  const picture = readFileSync(path.join(folder, 'dist/preview.png'));
  expect(picture.toString('latin1', 1, 4)).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('what is quoted is there, in the site, in the one file and in the list for later builds', () => {
  const quoted = whole.statements.flatMap(({ article, quote }) =>
    quote.map(({ start, end }) =>
      toWords(whole.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? ''),
    ),
  );
  const holders = files.filter(({ words }) => quoted.every((quote) => words.includes(quote)));
  expect(holders.map(({ name }) => name.replace(/-[\w-]{8}\./, '.')).toSorted()).toEqual([
    'corpus.json',
    'on-the-record.html',
    'published.json',
  ]);
});
