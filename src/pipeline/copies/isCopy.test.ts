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

/** A text of which so many words of each stretch of twenty-five are those of the full one, one after the other, and the others its own. */
const share = (full: readonly string[], ...runs: readonly number[]) =>
  full.map((word, index) => (index % 25 < (runs[Math.floor(index / 25)] ?? 0) ? word : `own${word}`));

test('Of a hundred words thirty-eight must be shared', () => {
  const full = count(100);
  expect(copies(share(full, 9, 10, 9, 10), full)).toBe(true);
  expect(copies(share(full, 9, 10, 9, 9), full)).toBe(false);
});

test('Five words must be shared in four of five stretches of twenty-five', () => {
  const full = count(125);
  expect(copies(share(full, 25, 25, 5, 5, 4), full)).toBe(true);
  expect(copies(share(full, 25, 25, 25, 4, 4), full)).toBe(false);
  expect(copies(share(full, 25, 25, 5, 5, 0), full)).toBe(true);
  // The stretches of a text of 112 words are four, of one of 113 five.
  expect(copies(share(count(112), 28, 28, 28, 0).slice(0, 112), count(112))).toBe(false);
});

test('A run of two shared words is none', () => {
  const full = count(100);
  const pairs = full.map((word, index) => (index % 3 < 2 ? word : `own${word}`));
  expect(copies(pairs, full)).toBe(false);
  const threes = full.map((word, index) => (index % 4 < 3 ? word : `own${word}`));
  expect(copies(threes, full)).toBe(true);
});

test('Words of the other text are looked for wherever they stand', () => {
  const full = count(200);
  expect(copies([...full.slice(100), ...full.slice(0, 100)], full)).toBe(true);
  expect(copies(full.slice(100, 170), full)).toBe(true);
  expect(copies(full.toReversed(), full)).toBe(false);
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

test('Words inside several quotations are left out, and those between are not', () => {
  const words = (stem: string) => [...count(30), ...count(35, stem), ...count(30, 'said'), ...count(35, `more${stem}`)];
  const offsetOf = (list: readonly string[], index: number) =>
    list.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
  const report = (stem: string) => {
    const list = words(stem);
    const quotations = [
      { start: 0, end: offsetOf(list, 30) - 1 },
      { start: offsetOf(list, 65), end: offsetOf(list, 95) - 1 },
    ];
    return toText(list, quotations);
  };
  expect(isCopy(report('own'), report('other'))).toBe(false);
  expect(isCopy(report('own'), report('own'))).toBe(true);
  // Of sixty words outside the marks the reporters' own alone are judged, of fewer all.
  const [own, other] = [toText([...count(80), ...count(59, 'own')], [{ start: 0, end: 1 }]), toText(count(80))];
  const quoted = { start: 0, end: count(80).join(' ').length };
  expect(isCopy({ ...own, quotations: [quoted] }, other)).toBe(isCopy(own, other));
});

/** A report of eight stretches of twenty-five words: quoted ones, then the reporter's own. */
function reportOf({ quoted, own, length }: { readonly quoted: string; readonly own: string; readonly length: number }) {
  const words: string[] = [];
  const quotations: Span[] = [];
  for (let stretch = 0; stretch < 8; stretch += 1) {
    const [from, middle, to] = [stretch * 25, stretch * 25 + length, (stretch + 1) * 25];
    const start = words.join(' ').length + (stretch > 0 ? 1 : 0);
    words.push(...count(200, quoted).slice(from, middle));
    quotations.push({ start, end: words.join(' ').length });
    words.push(...count(200, own).slice(middle, to));
  }
  return toText(words, quotations);
}

test('Two reports of one speech are judged by the words between its quotations', () => {
  const [one, other] = ['own', 'other'].map((own) => reportOf({ quoted: 'said', own, length: 12 }));
  if (one === undefined || other === undefined) throw new Error('two are meant');
  expect(isCopy(one, other)).toBe(false);
  expect(isCopy({ ...one, quotations: [] }, other)).toBe(true);
  expect(isCopy({ ...one, quotations: one.quotations.slice(0, 2) }, other)).toBe(true);
});

test('One report with other quotations in it is a copy by the words between them', () => {
  const [one, other] = ['said', 'added'].map((quoted) => reportOf({ quoted, own: 'own', length: 17 }));
  if (one === undefined || other === undefined) throw new Error('two are meant');
  expect(isCopy(one, other)).toBe(true);
  expect(isCopy({ ...one, quotations: [] }, other)).toBe(false);
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
  read(toText(count(12)));
  expect(read(text)).toBe(first);
  for (let index = 0; index < 2000; index += 1) read(toText([`word${index}`]));
  expect(read(text)).not.toBe(first);
});
