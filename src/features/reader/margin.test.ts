import { expect, test } from 'vitest';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { findDateBases } from './dateBasis.ts';
import { findMargin, showRow, showSide } from './margin.ts';

const published = { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-28', basis: 'September 28, 2015' };
const sunday = { edtf: '2015-09-27', earliest: '2015-09-27', latest: '2015-09-27', basis: 'on Sunday' };

function statement(id: string, quote: readonly Span[], said = sunday): Statement {
  return {
    id,
    article: 'moscow-times-2015-09-28',
    speaker: 'jens-stoltenberg',
    side: 'nato',
    issue: 'syria-diversion',
    stance: 'declined',
    said,
    reporting: 'mixed',
    quote: [...quote],
    sentence: { start: 0, end: 99 },
    addressee: [],
    via: [],
    utterance: id,
    coder: 'otr',
  };
}

const block = { start: 10, end: 40 };
const ids = (statements: readonly Statement[]) => findMargin(block, statements, []).statements.map(({ id }) => id);

test('a statement stands beside the block its quote begins in', () => {
  expect(ids([statement('before', [{ start: 0, end: 9 }]), statement('in', [{ start: 12, end: 20 }])])).toEqual(['in']);
});

test('a quote that runs over two blocks has its note at the first alone', () => {
  const long = statement('long', [
    { start: 2, end: 8 },
    { start: 12, end: 20 },
  ]);
  expect(ids([long])).toEqual([]);
});

test('notes stand in the order of the text', () => {
  expect(ids([statement('b', [{ start: 30, end: 39 }]), statement('a', [{ start: 10, end: 20 }])])).toEqual(['a', 'b']);
});

test('a quote that begins where the block ends belongs to the next block', () => {
  expect(ids([statement('next', [{ start: 40, end: 50 }])])).toEqual([]);
});

test("a coder's note knows whether its passage is coded", () => {
  const coded = statement('coded', [{ start: 12, end: 20 }]);
  const notes = [
    { start: 15, end: 25, note: 'Read as a refusal to speculate.' },
    { start: 30, end: 35, note: 'A single ally’s strikes are not coded.' },
    { start: 50, end: 55, note: 'Elsewhere.' },
  ];
  expect(findMargin(block, [coded], notes).asides.map(({ isCoded }) => isCoded)).toEqual([true, false]);
});

test('the dates of an article are listed with their bases, those of speaking once each', () => {
  const article = {
    text: 'September 28, 2015\n\nHe said on Sunday',
    published,
    updated: { ...published, edtf: '2015-09-29' },
  };
  const tuesday = { ...sunday, edtf: '2015-09-29', basis: 'on Tuesday' };
  const statements = [statement('a', []), statement('b', [], tuesday), statement('c', [])];
  expect(
    findDateBases(article, statements).map(({ label, date, quotes, isPrinted }) => [
      label,
      date.edtf,
      quotes,
      isPrinted,
    ]),
  ).toEqual([
    ['Published', '2015-09-28', undefined, true],
    ['Updated', '2015-09-29', undefined, true],
    ['Said', '2015-09-27', 2, true],
    ['Said', '2015-09-29', 1, false],
  ]);
});

test('the way to a row in Positions leads where the side has a column', () => {
  expect(showSide(['united-states', 'russia', 'nato'], 'russia')).toEqual(['united-states', 'russia', 'nato']);
  expect(showSide(['united-states', 'russia'], 'ukraine')).toEqual(['united-states', 'russia', 'ukraine']);
  expect(showSide(['united-states', 'russia', 'nato', 'syrian-government'], 'ukraine').at(-1)).toBe('ukraine');
  expect(showSide(['united-states', 'russia', 'nato', 'syrian-government'], 'ukraine')).toHaveLength(4);
});

test('the way to a row in Positions opens it and closes no other', () => {
  expect(showRow(['back-assad'], 'minsk')).toEqual(['back-assad', 'minsk']);
  expect(showRow(['minsk'], 'minsk')).toEqual(['minsk']);
  expect(showRow('all', 'minsk')).toBe('all');
  expect(showRow('none', 'minsk')).toEqual(['minsk']);
  expect(showRow(null, 'minsk')).toEqual(['minsk']);
});
