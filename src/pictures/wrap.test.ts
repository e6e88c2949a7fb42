import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from './frame.ts';
import type { Measure } from './type.ts';
import { type Line, limitLines, measureLine, wrapRuns } from './wrap.ts';

/** Every sign half as wide as high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;
const words = (text: string, weight = 400) => run(text, 'serif', 20, 'ink', weight);
const read = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join(''));

test('lines break at spaces, and white space is folded', () => {
  const lines = wrapRuns([words('The talks  will\ngo on  in Geneva')], 120, measure);
  expect(read(lines)).toEqual(['The talks', 'will go on', 'in Geneva']);
});

test('words of two kinds stay together where no space is between them', () => {
  const lines = wrapRuns([words('It was an “'), words('enormous', 600), words('” mistake')], 150, measure);
  expect(read(lines)).toEqual(['It was an', '“enormous”', 'mistake']);
});

test('a no-break space breaks no line', () => {
  expect(read(wrapRuns([words('on 28\u00a0Sep 2015')], 80, measure))).toEqual(['on', '28\u00a0Sep', '2015']);
});

test('a word wider than the line is cut', () => {
  expect(read(wrapRuns([words('see https://example.org/a')], 100, measure))).toEqual([
    'see',
    'https://ex',
    'ample.org/',
    'a',
  ]);
});

test('no line is wider than asked, and no sign is lost', () => {
  const text = fc.array(fc.constantFrom('a', 'ceasefire', ' ', '“', '”', '\n', 'é', 'мир', '-'), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.integer({ min: 10, max: 300 }), (parts, width) => {
      const runs = parts.map((part, index) => words(part.join(''), index % 2 === 0 ? 400 : 600));
      const lines = wrapRuns(runs, width, measure);
      expect(Math.max(0, ...lines.map((line) => measureLine(line, measure)))).toBeLessThanOrEqual(width);
      const signs = (all: string) => all.replace(/\s+/g, '');
      expect(signs(read(lines).join(''))).toBe(signs(runs.map((one) => one.text).join('')));
    }),
  );
});

test('of too many lines the first are kept, and dots say that there is more', () => {
  const lines = wrapRuns([words('The talks will go on in Geneva')], 120, measure);
  expect(read(limitLines(lines, 2, 120, measure))).toEqual(['The talks', 'will go on …']);
  expect(read(limitLines(lines, 2, 100, measure))).toEqual(['The talks', 'will go …']);
  expect(limitLines(lines, 3, 120, measure)).toEqual(lines);
});
