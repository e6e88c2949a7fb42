import { expect, test } from 'vitest';
import type { Article, Block } from '../../corpus/article.ts';
import { sampleArticle } from '../../corpus/testing/samples.ts';
import { findHeadline, findSections } from './sections.ts';
import { printFurniture, printHeldBack, printPlace, printReporting, printStance } from './words.ts';

const LINES: readonly (readonly [Block['kind'], string])[] = [
  ['title', 'Obama Asks For Putin’s Help In Bringing Peace To Syria'],
  ['furniture', 'Fact checked'],
  ['subtitle', 'Obama asks Putin to help him'],
  ['dateline', 'April 2016'],
  ['paragraph', 'Last week, Putin blamed renewed violence – around Aleppo – on rebels.'],
  ['furniture', 'Be the first to comment'],
  ['furniture', 'Leave a Reply\nYour email address'],
];

function makeArticle(title: string): Article {
  const text = LINES.map(([, line]) => line).join('\n\n');
  const blocks = LINES.map(([kind, line]) => ({
    kind,
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
  }));
  const published = { edtf: '2016-04~', earliest: '2016-04-01', latest: '2016-04-30', basis: 'outside the text' };
  return sampleArticle(text, { id: 'a', blocks, title, published });
}

const article = makeArticle('Obama Asks For Putin’s Help In Bringing Peace To Syria');

test('runs of furniture fold in place and count their lines; the headline stands above and is not repeated', () => {
  const shown = findSections(article).map((section) =>
    section.kind === 'furniture' ? `${section.lines} folded` : section.kind === 'gap' ? 'gap' : section.block.kind,
  );
  expect(shown).toEqual(['1 folded', 'subtitle', 'dateline', 'paragraph', '3 folded']);
});

test('sections, with the headline, hold every block of the article', () => {
  const blocks = findSections(article).flatMap((section) =>
    section.kind === 'block' ? [section.block] : section.kind === 'gap' ? [] : section.blocks,
  );
  expect([findHeadline(article), ...blocks]).toEqual(article.blocks);
});

test('a headline that is not the one in the text leaves the text’s own in its place', () => {
  expect(findSections(makeArticle('Another headline'))[0]).toMatchObject({ block: { kind: 'title' } });
});

test('where words are held back a sign stands, and how many there are is said', () => {
  const at = article.text.indexOf('Last week');
  const passages = [0, at].map((start) => ({ start, end: article.text.length, from: start, fromCodePoint: start }));
  const short = { ...article, excerpts: { words: 1200, passages } };
  expect(findSections(short).map(({ kind }) => kind)).toEqual([
    'furniture',
    'block',
    'block',
    'gap',
    'block',
    'furniture',
  ]);
  expect(printHeldBack(short)).toContain('16 of 1,200 words');
  expect(printHeldBack({ ...short, excerpts: { words: 16, passages } })).toContain('All 16 words');
  expect(printHeldBack(article)).toBeUndefined();
});

test('the place among the quotes is counted from one', () => {
  expect(printPlace(1, 6)).toBe('Quote 2 of 6');
  expect(printPlace(-1, 6)).toBe('6 quotes');
  expect(printPlace(-1, 1)).toBe('1 quote');
});

test('folded furniture says how much of it there is', () => {
  expect(printFurniture(7, false)).toBe('7 lines of page furniture hidden.');
  expect(printFurniture(1, true)).toBe('1 line of page furniture.');
});

test('a position nobody is quoted on says so', () => {
  expect(printReporting('narrated')).toBe('The article says, nobody is quoted');
  expect(printReporting('indirect')).toBe('Reported, not quoted');
  expect(printReporting('mixed')).toBeUndefined();
  expect(printStance('declined')).toBe('declined to say');
});
