import { expect, test } from 'vitest';
import { sampleArticle } from '../corpus/testing/samples.ts';
import { printQuotedWords } from './quotedWords.ts';
import { seedLookup } from './testing/seedLookup.ts';

const TEXT = 'He said "we will work with Russia [and Iran] on that basis" and that it was "vital" to talk.';
const article = sampleArticle(TEXT);
const cut = (...words: readonly string[]) =>
  printQuotedWords(article, {
    sentence: { start: 0, end: TEXT.length },
    quote: words.map((part) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length })),
  });

test('what was spoken stands in marks that open and close, wherever the passage is cut', () => {
  expect(cut('we will work with Russia')).toBe('“we will work with Russia”');
  expect(cut('work with Russia [and Iran]')).toBe('“work with Russia [and Iran]”');
  expect(cut('on that basis" and that it was "vital')).toBe('“on that basis” and that it was “vital”');
});

test('the reporter’s words stand without marks', () => {
  expect(cut('and that it was')).toBe('and that it was');
});

test('dots stand for the words between', () => {
  expect(cut('we will work with', 'on that basis')).toBe('“we will work with” … “on that basis”');
});

test('in every quote of the seeds marks open and close in turn', () => {
  for (const statement of seedLookup.corpus.statements) {
    const from = seedLookup.articles.get(statement.article);
    const marks = from === undefined ? '' : printQuotedWords(from, statement).replace(/[^“”]/g, '');
    expect(marks).toMatch(/^(?:“”)*$/);
  }
});
