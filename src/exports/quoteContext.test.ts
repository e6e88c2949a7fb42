import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findContextIn, findQuoteContext } from './quoteContext.ts';

// Mostly one letter, so that long stretches stand more than once.
const unit = fc.oneof(
  { weight: 60, arbitrary: fc.constant('a') },
  fc.constantFrom('b', ' ', '😀', 'e\u0301', '👩‍🚀', '👍🏽'),
);
const anyPlace = fc
  .array(unit, { minLength: 1, maxLength: 200, size: 'max' })
  .chain((units) =>
    fc.record({ units: fc.constant(units), from: fc.nat(units.length - 1), size: fc.integer({ min: 1, max: 6 }) }),
  )
  .map(({ units, from, size }) => {
    const start = units.slice(0, from).join('').length;
    return { text: units.join(''), start, end: start + units.slice(from, from + size).join('').length };
  });

test('the words with their context stand in the text once, at the place', () => {
  fc.assert(
    fc.property(anyPlace, ({ text, start, end }) => {
      const { exact, prefix, suffix } = findQuoteContext(text, { start, end });
      expect(exact).toBe(text.slice(start, end));
      const whole = prefix + exact + suffix;
      expect(text.indexOf(whole)).toBe(start - prefix.length);
      expect(text.lastIndexOf(whole)).toBe(start - prefix.length);
    }),
  );
});

test('no context begins or ends within a letter', () => {
  fc.assert(
    fc.property(anyPlace, ({ text, start, end }) => {
      const { prefix, suffix } = findQuoteContext(text, { start, end });
      const letters = Array.from(new Intl.Segmenter('en').segment(text), ({ index }) => index);
      expect(letters).toContain(start - prefix.length);
      expect([...letters, text.length]).toContain(end + suffix.length);
    }),
  );
});

test('words that stand often get more context than words that stand once', () => {
  const text = `${'Peace, he said. '.repeat(40)}War. ${'Peace, he said. '.repeat(40)}`;
  const once = findQuoteContext(text, { start: text.indexOf('War'), end: text.indexOf('War') + 3 });
  expect(once.prefix).toHaveLength(32);
  const often = findQuoteContext(text, { start: 160, end: 165 });
  expect(often.exact).toBe('Peace');
  expect(often.prefix.length).toBeGreaterThan(32);
});

test('the context of a passage ends with it where the rest is held back', () => {
  const text = 'The road is open.\n\nThe envoy left on Monday.';
  const passages = [
    { start: 0, end: 17, from: 0, fromCodePoint: 0 },
    { start: 19, end: text.length, from: 90, fromCodePoint: 90 },
  ];
  const span = { start: text.indexOf('envoy'), end: text.indexOf('envoy') + 5 };
  expect(findContextIn({ text, excerpts: { words: 40, passages } }, span).prefix).toBe('The ');
  expect(findContextIn({ text }, span).prefix).toContain('open.');
});
