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
    { numRuns: 1000 },
  );
});

test('A letter or two are too short, and a page is too long', () => {
  expect(describeLength('“US”')?.code).toBe('quote-short');
  expect(describeLength('yes')).toBeUndefined();
  expect(describeLength('word '.repeat(401))?.code).toBe('quote-long');
});
