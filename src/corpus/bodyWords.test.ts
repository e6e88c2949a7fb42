import { expect, test } from 'vitest';
import type { Block } from './article.ts';
import { countBodyWords } from './bodyWords.ts';
import { sampleArticle } from './testing/samples.ts';

const LINES: readonly (readonly [Block['kind'], string])[] = [
  ['title', 'Obama Asks For Putin’s Help In Bringing Peace To Syria'],
  ['subtitle', 'Obama asks Putin to help him'],
  ['dateline', 'April 2016'],
  ['paragraph', 'Last week, Putin blamed renewed violence – around Aleppo – on rebels.'],
  ['furniture', 'Be the first to comment'],
];
const text = LINES.map(([, line]) => line).join('\n\n');
const blocks = LINES.map(([kind, line]) => ({
  kind,
  start: text.indexOf(line),
  end: text.indexOf(line) + line.length,
}));

test('words are those of the body; a dash between spaces is none', () => {
  expect(countBodyWords(sampleArticle(text, { blocks }))).toBe(6 + 10);
});

test('of a text that is held back in part, all words are counted', () => {
  expect(countBodyWords(sampleArticle(text, { blocks, excerpts: { words: 700, passages: [] } }))).toBe(700);
});
