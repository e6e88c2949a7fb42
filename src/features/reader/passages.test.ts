import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPassages, type Highlight } from './passages.ts';

const TEXT = 'Stoltenberg said it had been "encouraging" to see a ceasefire "mainly holding" in Eastern Ukraine.';
const ALL = { start: 0, end: TEXT.length };

function mark(key: string, ...words: string[]): Highlight {
  return { key, spans: words.map((each) => ({ start: TEXT.indexOf(each), end: TEXT.indexOf(each) + each.length })) };
}

function show(highlights: readonly Highlight[], hits: Highlight = mark('hit')): string[] {
  return cutPassages(TEXT, ALL, { highlights, hits: hits.spans }).map(({ keys, pieces }) => {
    const words = pieces.map(({ text }) => text).join('|');
    return keys.length === 0 ? words : `[${keys.join('+')}: ${words}]`;
  });
}

test('a text without highlights is one plain passage', () => {
  expect(show([])).toEqual([TEXT]);
});

test('a coded quote is a mark between plain words', () => {
  expect(show([mark('a', 'mainly holding')])).toEqual([
    'Stoltenberg said it had been "encouraging" to see a ceasefire "',
    '[a: mainly holding]',
    '" in Eastern Ukraine.',
  ]);
});

test('a quote split in two makes two marks, and begins once', () => {
  const passages = cutPassages(TEXT, ALL, { highlights: [mark('a', 'encouraging', 'mainly holding')], hits: [] });
  expect(
    passages.flatMap(({ pieces }) => pieces.filter(({ starts }) => starts.includes('a'))).map((p) => p.text),
  ).toEqual(['encouraging']);
  expect(passages.filter(({ keys }) => keys.includes('a'))).toHaveLength(2);
});

test('codes that overlap make one mark; each piece knows its own codes', () => {
  const passages = cutPassages(TEXT, ALL, {
    highlights: [mark('a', 'a ceasefire "mainly holding'), mark('b', 'mainly holding" in Eastern Ukraine')],
    hits: [],
  });
  const joined = passages.find(({ keys }) => keys.length > 0);
  expect(joined?.keys).toEqual(['a', 'b']);
  expect(joined?.pieces.map(({ text, keys }) => [text, keys.join()])).toEqual([
    ['a ceasefire "', 'a'],
    ['mainly holding', 'a,b'],
    ['" in Eastern Ukraine', 'b'],
  ]);
});

test('codes that only touch stay two marks', () => {
  expect(show([mark('a', 'Stoltenberg said'), mark('b', ' it had been')]).slice(0, 2)).toEqual([
    '[a: Stoltenberg said]',
    '[b:  it had been]',
  ]);
});

test('a search hit inside a quote cuts a piece, not the mark', () => {
  expect(show([mark('a', 'mainly holding')], mark('hit', 'holding'))[1]).toBe('[a: mainly |holding]');
});

test('a search hit outside quotes stays in the plain passage', () => {
  expect(show([], mark('hit', 'ceasefire'))).toEqual([TEXT.replace('ceasefire', '|ceasefire|')]);
});

test('a highlight that runs on from the block before is clipped and does not begin again', () => {
  const range = { start: TEXT.indexOf('holding'), end: TEXT.length };
  const [first] = cutPassages(TEXT, range, { highlights: [mark('a', 'mainly holding')], hits: [] });
  expect(first?.pieces.map(({ text, starts }) => [text, starts])).toEqual([['holding', []]]);
});

test('whatever the spans, the pieces join to the text of the block and carry exactly the highlights that cover them', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const highlights = fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), span, highlights, fc.array(span), (text, wanted, spans, hits) => {
      const range = { start: Math.min(wanted.start, text.length), end: Math.min(wanted.end, text.length) };
      const marks = spans.map((each, index) => ({ key: String(index), spans: each }));
      const pieces = cutPassages(text, range, { highlights: marks, hits }).flatMap((passage) => passage.pieces);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(range.start, range.end));
      for (const { start, end, keys, isHit } of pieces) {
        for (let at = start; at < end; at += 1) {
          const covers = (each: { start: number; end: number }) => each.start <= at && at < each.end;
          expect(keys).toEqual(marks.filter((each) => each.spans.some(covers)).map(({ key }) => key));
          expect(isHit).toBe(hits.some(covers));
        }
      }
    }),
  );
});
