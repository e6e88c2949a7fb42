import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EdtfDate } from '../edtfDate.ts';
import type { Json } from '../packed.ts';
import {
  type Coding,
  flag,
  list,
  oneOf,
  openFields,
  optional,
  struct,
  text,
  whole,
  word,
  wordOrNone,
} from './coding.ts';
import { makeDictionaries, openDictionaries } from './dictionaries.ts';
import type { Opening } from './opening.ts';
import { date, dateOrNone, span, spanWith } from './spans.ts';

/** Packs values and opens them again, through the letters of a file. */
function carry<Value>(coding: Coding<Value>, values: readonly Value[]): Value[] {
  const { packed, opening } = pack(coding, values);
  const column = coding.open(packed, values.length, opening);
  return values.map((_value, row) => column(row));
}

function pack<Value>(coding: Coding<Value>, values: readonly Value[]): { packed: Json; opening: Opening } {
  const { naming, pack: packWords } = makeDictionaries();
  const written = { packed: coding.pack(values, naming), words: packWords(() => true) };
  const { packed, words }: typeof written = JSON.parse(JSON.stringify(written));
  const later = () => undefined;
  return { packed, opening: { later, words: openDictionaries(words, later) } };
}

const edtf = fc.oneof(fc.constantFrom('2015-09-28', '[2015]', '2015', 'a\u007fb', ''), fc.string());
const day = fc.oneof(fc.constant(null), edtf);
const anyDate: fc.Arbitrary<EdtfDate> = fc.record({ edtf, earliest: day, latest: day, basis: fc.string() });
const anySpan = fc.nat(99).chain((start) => fc.nat(99).map((length) => ({ start, end: start + length })));

/** The law of a coding: each row of a column comes out as it went in. */
function holds<Value>(coding: Coding<Value>, value: fc.Arbitrary<Value>): void {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(carry(coding, values)).toEqual(values);
    }),
  );
}

test('Whatever a column holds, each row of it comes out as it went in', () => {
  holds(whole, fc.nat());
  holds(text, fc.string());
  holds(word('w'), fc.string());
  holds(wordOrNone('w'), fc.option(fc.constantFrom('a', 'b', ''), { nil: undefined }));
  holds(oneOf(['yes', 'no']), fc.constantFrom('yes', 'no'));
  holds(flag, fc.boolean());
  holds(optional(text), fc.option(fc.string(), { nil: undefined, freq: 2 }));
  holds(list(text), fc.array(fc.string()));
  holds(list(list(word('w'))), fc.array(fc.array(fc.string())));
  holds(span, anySpan);
  holds(date('d'), anyDate);
  holds(dateOrNone('d'), fc.option(anyDate, { nil: undefined }));
});

test('Of a noun each key has a column, and what is undefined is left out', () => {
  type Noted = { id: string; note: string | undefined };
  const noun = struct<Noted>({ id: text, note: optional(text) });
  const [first, second] = carry(noun, [
    { id: 'a', note: undefined },
    { id: 'b', note: 'n' },
  ]);
  expect(Object.keys(first ?? {})).toEqual(['id']);
  expect(second).toEqual({ id: 'b', note: 'n' });
  const marked = spanWith<{ start: number; end: number; kind: string }>({ kind: word('kind') });
  expect(carry(marked, [{ start: 3, end: 5, kind: 'title' }])).toEqual([{ start: 3, end: 5, kind: 'title' }]);
});

test('Columns that hold nothing are one digit', () => {
  expect(pack(optional(text), [undefined, undefined]).packed).toBe(0);
  expect(pack(list(text), [[], []]).packed).toBe(0);
  expect(carry(optional(text), [undefined, undefined])).toEqual([undefined, undefined]);
  expect(carry(list(text), [[], []])).toEqual([[], []]);
});

test('A word and a date are written once, and made once', () => {
  const { packed, opening } = pack(date('d'), [HEARD, HEARD]);
  const column = date('d').open(packed, 2, opening);
  expect(column(0)).toBe(column(1));
  expect(opening.words('d')).toMatchObject({ count: 1 });
  expect(opening.words('d').at(0)).toBe('2015-09-28\u007f=\u007f:2015-09-30\u007fon Monday');
  expect(opening.words('other')).toMatchObject({ count: 0 });
  expect(opening.words('other').at(0)).toBe('');
});

const HEARD: EdtfDate = { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-30', basis: 'on Monday' };

test.each<readonly [string, Coding<unknown>, Json, string]>([
  ['texts', text, ['p11$', 7], 'packed texts are missing'],
  ['texts of another length', text, ['p11$', 'long'], 'packed lists have 3 members, not 4'],
  ['a word of none', word('w'), 'p11 ', 'a packed word has the number 0 of 0'],
  ['a word or none of none', wordOrNone('w'), 'p11!', 'a packed word has the number 1 of 1'],
  ['one of others', oneOf(['yes', 'no']), 'p11#', 'a packed row is none of yes, no'],
  ['too many rows', optional(whole), [2, 'p11 !', 'p11 !'], 'a packed number of rows is missing'],
  ['a list', list(whole), [1, 'p11!'], 'a packed column is missing'],
  ['a table', struct({ id: text }), [], 'a packed table is missing'],
  ['no table', struct({ id: text }), null, 'a packed table is missing'],
  ['a table without a column', struct({ id: text }), {}, 'a packed column is missing'],
])('What is damaged is refused: %s', (_title, coding, packed, message) => {
  const { opening } = pack(whole, []);
  expect(() => coding.open(packed, 1, opening)(0)).toThrow(message);
});

test('A damaged date is refused', () => {
  for (const printed of ['', '2015', '2015\u007f=\u007f=', '["2015","=","="]', '[1']) {
    const { packed, opening } = pack(word('d'), [printed]);
    expect(() => date('d').open(packed, 1, opening)(0)).toThrow();
  }
  const { packed, opening } = pack(word('d'), ['2015']);
  expect(() => date('d').open(packed, 1, opening)(0)).toThrow('"2015" is no packed date');
});

test('Damaged dictionaries are refused, and words that a file lacks are looked for in another', () => {
  const later = () => undefined;
  for (const packed of [undefined, null, [], 'w'])
    expect(() => openDictionaries(packed, later)).toThrow('the packed words are missing');
  expect(() => openDictionaries({ w: [1] }, later)('w')).toThrow('a packed column is missing');
  const own = openDictionaries({ w: [1, ['p11!', 'a']] }, later, (name) => ({ count: 7, at: () => name }));
  expect([own('w').count, own('w').at(0), own('x').count, own('x').at(0)]).toEqual([1, 'a', 7, 'x']);
  expect(own('w')).toBe(own('w'));
  expect(own('toString').at(0)).toBe('toString');
});

test('Damaged columns are refused before any row is asked for, where that can be', () => {
  const works: (() => void)[] = [];
  const opening: Opening = { later: (work) => works.push(work), words: () => ({ count: 0, at: () => '' }) };
  openFields({ id: text }, { id: ['p11$', 'long'] }, { count: 1, opening });
  expect(works).toHaveLength(1);
  expect(works[0]).toThrow('packed lists have 3 members, not 4');
});
