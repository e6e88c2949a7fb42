import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groupCopies } from './groupCopies.ts';
import { readBody, toCopyText } from './testing/measureCopies.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds/articles');
const seeds = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));
const bodies = seeds.map(readBody);

const group = (...texts: readonly (readonly string[])[]) =>
  Object.fromEntries(groupCopies(texts.map((paragraphs, index) => toCopyText(`${index}`, paragraphs.join('\n\n')))));

test('The seeds are five texts', () => {
  expect(group(...bodies)).toEqual({});
});

test('The earliest names the group, however short it is', () => {
  const [body = []] = bodies;
  expect(group(body.slice(0, -4), body)).toEqual({ 0: '0', 1: '0' });
});

test('Two cuts of one text that share nothing are copies of it only where it is there to show it', () => {
  const [, body = []] = bodies;
  const [head, tail] = [body.slice(0, 5), body.slice(5)];
  expect(group(head, tail)).toEqual({});
  expect(group(head, tail, body)).toEqual({ 0: '0', 1: '0', 2: '0' });
});

test('A headline, a caption or furniture makes no copy, and no difference', () => {
  const paragraphs = [
    'The council voted on Monday to close the old bridge to lorries from next spring.',
    'It will be repaired by June.',
  ];
  const page = (headline: string) => [
    headline,
    ...paragraphs,
    'Leave a Reply',
    'Your email address will not be published.',
  ];
  expect(group(page('Bridge to close'), page('Lorries banned from river crossing'))).toEqual({ 0: '0', 1: '0' });
  expect(group(['Bridge to close'], ['Bridge to close'])).toEqual({});
});

test('A short text is a copy only when nearly equal', () => {
  const brief =
    'Police in the port of Velm said on Friday that three crates of stolen paintings were found in a lorry bound for the ferry.';
  const changed = brief.replace('Friday', 'Thursday');
  const other =
    'Police in the port of Velm said on Friday that two men were held after a fight in a queue for the ferry.';
  expect(group([brief], [changed])).toEqual({ 0: '0', 1: '0' });
  expect(group([brief], [other])).toEqual({});
});

test('Reports of one form with other figures are no copies', () => {
  const report = (place: string, [size, depth, hour, day, far]: readonly string[]) => [
    `An earthquake of magnitude ${size} struck ${place} on ${day}, the national seismological service reported, and there was no immediate word of damage or of people hurt.`,
    `The quake was recorded at ${hour} local time at a depth of ${depth} kilometers, some ${far} kilometers from the nearest town, the service said in a statement on its page.`,
    'No warning of a tsunami was given. The region lies where two plates of the crust meet, and quakes of this strength are felt there several times in a year.',
  ];
  const first = report('the coast of Arvan', ['4.7', '33', '03:12', 'May 3', '81']);
  const second = report('the hills near Tolme', ['5.1', '12', '17:45', 'June 9', '26']);
  expect(group(first, second)).toEqual({});
});

test('A page without a body is no copy of another', () => {
  expect(group([], [], [''], ['Share this'])).toEqual({});
});

const words = (length: number, stem = 'quay') =>
  Array.from(
    { length },
    (_none, index) => `${stem}${'abcdefghijklmnopqrst'[index % 20]}${'uvwxyz'[Math.floor(index / 20) % 6]}`,
  ).join(' ');
const groupTexts = (...texts: readonly string[]) =>
  Object.fromEntries(
    groupCopies(
      texts.map((text, index) => ({
        ...{ id: `${index}`, text, quotations: [] },
        blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
      })),
    ),
  );

test('A body of eight words can be a copy, one of seven cannot', () => {
  expect(groupTexts(words(8), words(8))).toEqual({ 0: '0', 1: '0' });
  expect(groupTexts(words(7), words(7))).toEqual({});
});

test('A quarter of a text is a copy of it, less is an excerpt', () => {
  const full = `${words(120)} ${words(120, 'ferry')} ${words(120, 'lorry')}`;
  const cut = (length: number) => full.split(' ').slice(0, length).join(' ');
  expect(groupTexts(full, cut(90))).toEqual({ 0: '0', 1: '0' });
  expect(groupTexts(full, cut(89))).toEqual({});
});

test('Long texts that differ in their figures only are reports of one form, no copies', () => {
  const report = (...figures: readonly number[]) =>
    figures.map((figure, place) => `${words(90, ['quay', 'ferry', 'lorry', 'crane'][place])} ${figure}`).join(' ');
  expect(groupTexts(report(812, 14, 96, 31), report(790, 22, 88, 47))).toEqual({});
  expect(groupTexts(report(812, 14, 96, 31), report(812, 14, 88, 47))).toEqual({ 0: '0', 1: '0' });
});

test('Of texts that are the same word for word the first names the group, and others keep their own', () => {
  const [one, other] = [words(100), words(100, 'ferry')];
  expect(groupTexts(other, one, other, one, words(100, 'lorry'))).toEqual({ 0: '0', 1: '1', 2: '0', 3: '1' });
});

test('Fingerprints that are known already are taken as they are', () => {
  const text = words(40);
  const article = (id: string) => ({
    ...{ id, text, quotations: [] },
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
  });
  const articles = [article('a'), article('b')];
  const print = { words: 40, whole: 1, samples: [] };
  expect(groupCopies(articles, [print, { ...print, whole: 2 }]).size).toBe(0);
  expect(groupCopies(articles, [print, print])).toEqual(
    new Map([
      ['a', 'a'],
      ['b', 'a'],
    ]),
  );
});
