import { expect, test } from 'vitest';
import type { Block } from '../corpus/article.ts';
import { findBlocks } from './blocks.ts';
import { findQuotations } from './quotations.ts';
import { findSentenceOf, findSentences } from './sentences.ts';

function divide(text: string): string[] {
  const blocks = findBlocks(text);
  return findSentences(text, blocks, findQuotations(text, blocks)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['an initial', 'John F. Kerry left.'],
  ['a title at the beginning', 'Mr. Lavrov left.'],
  ['a title after a bracket', 'The guest (Gen. Dunford) left.'],
  ['a title after a mark', 'They call him “Dr. No” there.'],
  ['a title after a space that holds together', 'Then\u00a0Gen. Dunford left.'],
  ['letters with points', 'He served in the U.S.S.R. Navy for years.'],
  ['months', 'It fell on Sept. 27, on Sep. 28 and on Dec. 3 of that year.'],
  ['days', 'They met on Tue. 3 and on Tues. 4 of the month.'],
  ['a number', 'It is No. 5 of seven.'],
  ['points before a small letter', 'Wait. then go.'],
])('What is short, and what goes on, ends no sentence: %s', (_, text) => {
  expect(divide(text)).toEqual([text]);
});

test.each([
  ['a short form that ends a word only', 'He saw Sgt Mr Smith. Nobody knew.', 'He saw Sgt Mr Smith.'],
  ['a word that ends like a title', 'It was a chair. Nobody sat.', 'It was a chair.'],
  ['a short form before a typical beginning', 'He left the U.S. The talks ended.', 'He left the U.S.'],
  ['the same in marks', 'He left the U.S. “The talks ended” it said.', 'He left the U.S.'],
  ['the same with a comma', 'He left the U.S. However, talks went on.', 'He left the U.S.'],
  ['two marks', 'He did what?! Nobody knew.', 'He did what?!'],
  ['three points', 'He waited … Nobody came.', 'He waited …'],
  ['two spaces', 'He left.  Nobody knew.', 'He left.'],
  ['a space that holds together', 'He left.\u00a0Nobody knew.', 'He left.'],
  ['a digit behind', 'He left. 30 people knew.', 'He left.'],
  ['brackets and marks', 'He left (at noon.) (“Nobody knew.”)', 'He left (at noon.)'],
  ['several marks that close', 'He said: “They say ‘no.’” Nobody knew.', 'He said: “They say ‘no.’”'],
])('A sentence ends at a point with what closes it: %s', (_, text, first) => {
  expect(divide(text)[0]).toBe(first);
  expect(divide(text)).toHaveLength(2);
});

test('A typical beginning must be the whole word that follows', () => {
  for (const text of [
    'It is in the U.S. Theater District.',
    'It is in the U.S. Army and The Hague.',
    'See U.S. x The end.',
  ])
    expect(divide(text)).toHaveLength(1);
});

test.each([
  ['a question', '“Will it hold?” Stoltenberg asked.'],
  ['an exclamation', '“Never!” shouted nobody, and “Never!” Ana María Ruiz-O’Neil cried.'],
  ['an apposition', '“Will it hold?” Stoltenberg, who leads the alliance, asked.'],
  ['a whole sentence and its speaker alone', '“It is late.” Ortiz said.'],
  ['the same with four names', '“It is late.” Ana B. O’Neil Ruiz-Ortiz added.'],
])('What is said is one sentence with who says it: %s', (_, text) => {
  expect(divide(text)).toEqual([text]);
});

test.each([
  ['a speaker who says more', '“It is late.” Ortiz said no.'],
  ['a speaker within other words', '“It is late.” Nobody but Ortiz said.'],
  ['five names', '“It is late.” Ana Bea Cleo Dora Eva said.'],
  ['a verb of something else', '“Will it hold?” Stoltenberg left.'],
  ['an apposition that is too long', `“Will it hold?” Stoltenberg, ${'who leads the alliance '.repeat(5)}, asked.`],
  ['six names', '“Will it hold?” Ana Bea Cleo Dora Eva Fay asked.'],
  ['a small word first', '“Will it hold?” Then he who was Stoltenberg asked.'],
  ['a speaker of a question, after a point', '“It is late.” Stoltenberg, who leads, said.'],
])('What is said and what follows it are two sentences: %s', (_, text) => {
  expect(divide(text)).toHaveLength(2);
});

test('A verb that is the beginning of a word says nothing', () => {
  expect(divide('“It is late.” Ortiz said.com was down.')).toHaveLength(2);
  expect(divide('“Is it?” Ortiz saids no.')).toHaveLength(2);
});

const block = (start: number, end: number): Block => ({ start, end, kind: 'paragraph' });
const TEXT = 'One is here. Two is here. Three is here.';

test('Sentences stand within blocks, and what is between blocks is none', () => {
  const cut = (blocks: readonly Block[], quotations = [{ start: 0, end: 0 }].slice(1)) =>
    findSentences(TEXT, blocks, quotations).map(({ start, end }) => TEXT.slice(start, end));
  expect(cut([block(0, 12), block(26, 40)])).toEqual(['One is here.', 'Three is here.']);
  expect(cut([block(0, 19), block(19, 40)])).toEqual(['One is here.', 'Two is', ' here.', 'Three is here.']);
  expect(cut([])).toEqual([]);
  expect(cut([block(5, 5)])).toEqual([]);
});

test('A quotation keeps its sentences together only where it lies within one block', () => {
  const count = (start: number, end: number, blocks = [block(0, 40)]) =>
    findSentences(TEXT, blocks, [{ start, end }]).length;
  expect(count(0, 40)).toBe(1);
  expect(count(0, 12)).toBe(2);
  expect(count(11, 12)).toBe(2);
  expect(count(12, 40)).toBe(2);
  expect(count(0, 11)).toBe(3);
  expect(count(0, 40, [block(0, 25), block(25, 40)])).toBe(3);
  expect(count(13, 40, [block(13, 40)])).toBe(1);
  expect(count(12, 40, [block(13, 40)])).toBe(2);
  expect(count(25, 40, [block(0, 25), block(26, 40)])).toBe(3);
});

test('Each block has the quotations that lie in it', () => {
  const text = '“Go. Now. Please,” he said.\n\n“Stay. Here. Please,” she said.';
  expect(divide(text)).toEqual(['“Go. Now. Please,” he said.', '“Stay. Here. Please,” she said.']);
});

test('The sentence of a span is the one it lies in, to its last letter', () => {
  const blocks = [block(0, 25), block(26, 40)];
  const sentences = findSentences(TEXT, blocks, []);
  const find = (start: number, end: number) => findSentenceOf({ start, end }, sentences, blocks);
  expect(find(0, 12)).toEqual({ start: 0, end: 12 });
  expect(find(11, 12)).toEqual({ start: 0, end: 12 });
  expect(find(13, 14)).toEqual({ start: 13, end: 25 });
  expect(find(11, 14)).toEqual({ start: 0, end: 25 });
  expect(find(26, 40)).toEqual({ start: 26, end: 40 });
  expect(find(24, 27)).toBeUndefined();
  expect(find(12, 13)).toBeUndefined();
  expect(find(40, 45)).toBeUndefined();
});
