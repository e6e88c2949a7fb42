import { expect, test } from 'vitest';
import type { Span } from '../../corpus/span.ts';
import { isCopy, makeReadWords } from './isCopy.ts';

const toText = (words: readonly string[], quotations: readonly Span[] = []) => {
  const text = words.join(' ');
  return {
    id: text.slice(0, 9),
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
    quotations: [...quotations],
  };
};
const count = (length: number, stem = 'word') =>
  Array.from(
    { length },
    (_none, index) =>
      `${stem}${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'uvwxyz'[Math.floor(index / 100)]}`,
  );
const copies = (shorter: readonly string[], longer: readonly string[]) => isCopy(toText(shorter), toText(longer));

test('A text is a copy of itself, and one without words of none', () => {
  expect(copies(count(100), count(100))).toBe(true);
  expect(copies(count(9), count(9))).toBe(true);
  expect(copies([], [])).toBe(false);
  expect(copies(count(100), count(100, 'other'))).toBe(false);
});

test('Of fewer than sixty words nearly all must be the same, and the other must be hardly longer', () => {
  const short = count(40);
  expect(copies(short, [...short, ...count(7, 'more')])).toBe(true);
  expect(copies(short, [...short, ...count(8, 'more')])).toBe(false);
  expect(copies([...short.slice(0, 34), ...count(6, 'other')], short)).toBe(true);
  expect(copies([...short.slice(0, 33), ...count(7, 'other')], short)).toBe(false);
  expect(copies(count(60), [...count(60), ...count(60, 'more')])).toBe(true);
  expect(copies(count(59), [...count(59), ...count(60, 'more')])).toBe(false);
});

test('Of a longer text two words in five must be shared, in nearly all of it', () => {
  const full = count(200);
  // Every tenth word is another: runs of three are left between.
  const altered = full.map((word, index) => (index % 10 === 0 ? `other${word}` : word));
  expect(copies(altered, full)).toBe(true);
  const tooAltered = full.map((word, index) => (index % 3 === 0 ? `other${word}` : word));
  expect(copies(tooAltered, full)).toBe(false);
  // A shared passage of half the text is no copy, nor is an excerpt with as much again of one's own.
  expect(copies([...full.slice(0, 100), ...count(100, 'own')], full)).toBe(false);
  expect(copies(full.slice(50, 150), full)).toBe(true);
});

test('Words inside quotation marks count where few others are left only', () => {
  const quoted = count(80);
  const own = [count(70, 'own'), count(70, 'other')];
  const report = (words: readonly string[]) => {
    const end = quoted.join(' ').length;
    return toText([...quoted, ...words], [{ start: 0, end }]);
  };
  const [first, second] = [report(own[0] ?? []), report(own[1] ?? [])];
  expect(isCopy(first, second)).toBe(false);
  expect(isCopy({ ...first, quotations: [] }, { ...second, quotations: [] })).toBe(false);
  expect(isCopy(report(count(10, 'own')), report(count(10, 'other')))).toBe(true);
});

test('Where a text has four figures or more, a third of them must stand in the other', () => {
  const words = count(100);
  const withFigures = (figures: readonly string[]) =>
    words.flatMap((word, index) => (index % 20 === 10 ? [word, figures[Math.floor(index / 20)] ?? 'none'] : [word]));
  const original = withFigures(['1', '2', '3', '4', '5']);
  expect(copies(withFigures(['1', '2', '30', '40', '50']), original)).toBe(true);
  expect(copies(withFigures(['1', '20', '30', '40', '50']), original)).toBe(false);
  expect(copies(withFigures(['10', '20', '30', 'none', 'none']), original)).toBe(true);
  expect(copies(withFigures(['10', '20', '30', '40', 'none']), original)).toBe(false);
});

test('A text that is compared again is not read again', () => {
  const read = makeReadWords();
  const text = toText(count(10));
  expect(read(text)).toBe(read(text));
  expect(read(toText(count(10)))).not.toBe(read(text));
  const first = read(text);
  for (let index = 0; index < 2000; index += 1) read(toText([`word${index}`]));
  expect(read(text)).not.toBe(first);
});
