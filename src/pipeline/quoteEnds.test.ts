import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCut, describeLength } from './quoteEnds.ts';

function judge(text: string, words: string) {
  const start = text.indexOf(words);
  return describeCut(text, { start, end: start + words.length })?.fix;
}

test.each([
  ['He is unable to come.', 'able to come', 'Quote the whole: “unable to come”.'],
  ['It was a huge mistake.', 'a huge mistak', 'Quote the whole: “a huge mistake”.'],
  ['In 2015 they met.', 'In 201', 'Quote the whole: “In 2015”.'],
  ['The Krem\u00adlin said', 'lin said', 'Quote the whole: “Krem\u00adlin said”.'],
  ['Her family 👨‍👩‍👧 agreed', '👩', 'Quote the whole: “👨‍👩‍👧”.'],
  ['Thumbs 👍🏽 up', '👍', 'Quote the whole: “👍🏽”.'],
  ['Flags 🇺🇦🇷🇺 wave', '🇦🇷', 'Quote the whole: “🇺🇦🇷🇺”.'],
])('A quote that cuts a word or a character is told the whole: %s', (text, words, fix) => {
  expect(judge(text, words)).toBe(fix);
});

test.each([
  ['Assad’s regime', 'Assad'],
  ['the U.S.-led coalition', 'U.S'],
  ['“No,” he said', 'No'],
  ['Flags 🇺🇦🇷🇺 wave', '🇺🇦'],
  ['他说俄罗斯必须停止', '俄罗斯'],
  ['ประธานาธิบดีกล่าวว่า', 'กล่าว'],
  ['one😀two', 'one'],
])('A quote that ends where a word does is whole: %s', (text, words) => {
  expect(judge(text, words)).toBeUndefined();
});

test('Whatever is widened holds the quote and is whole itself', () => {
  const unit = fc.constantFrom('a', 'é', 'e\u0301', ' ', '’', '👨', '\u200d', '🏽', '🇺', '\ud83d', '中', '\u00ad');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), fc.nat(12), fc.nat(12), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(text.length, start + length);
      const fix = describeCut(text, { start, end })?.fix;
      const whole = /“(.*)”/su.exec(fix ?? '')?.[1];
      if (whole === undefined) return;
      expect(whole).toContain(text.slice(start, end));
      expect(text).toContain(whole);
    }),
  );
});

test('A run of letters that no word has is not widened to its ends', () => {
  const run = 'a'.repeat(300);
  const fix = describeCut(run, { start: 150, end: 160 })?.fix;
  expect(fix).toBe(`Quote the whole: “${'a'.repeat(210)}”.`);
  expect(judge('one\u{1d49c}two three', 'one')).toBe('Quote the whole: “one\u{1d49c}two”.');
  expect(judge('one\u{1d49c}two three', 'two')).toBe('Quote the whole: “one\u{1d49c}two”.');
  expect(describeCut('🇺🇦'.repeat(30), { start: 4 * 25, end: 4 * 26 })).toBeUndefined();
  expect(describeCut('🇺🇦'.repeat(3), { start: 2, end: 6 })?.fix).toBe('Quote the whole: “🇺🇦🇺🇦”.');
  expect(describeCut('one two', { start: 0, end: 7 })).toBeUndefined();
  expect(describeCut('one two', { start: 1, end: 7 })?.message).toBe(
    'The quote begins or ends inside a word or a character.',
  );
});

test('What is too short or too long is warned of, with what to do', () => {
  const fix = 'Quote the words that carry the stance or report the event.';
  expect(describeLength('no')).toEqual({
    ...{ code: 'quote-short', severity: 'warning', fix },
    message: 'The quote is a letter or two: it shows nothing.',
  });
  expect(describeLength(' … ')?.code).toBe('quote-short');
  expect(describeLength('😀'.repeat(3) + 'a'.repeat(1997))).toBeUndefined();
  expect(describeLength('a'.repeat(2001))).toEqual({
    ...{ code: 'quote-long', severity: 'warning', fix },
    message: 'The quote has 2001 characters: nobody sees which words count.',
  });
});

test('A letter or two are too short, and a page is too long', () => {
  expect(describeLength('“US”')?.code).toBe('quote-short');
  expect(describeLength('yes')).toBeUndefined();
  expect(describeLength('word '.repeat(401))?.code).toBe('quote-long');
});
