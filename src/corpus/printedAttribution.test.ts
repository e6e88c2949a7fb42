import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attribution } from './attribution.ts';
import { printDay, toDayNumber } from './days.ts';
import { findExtent, listAttributions, nameAttributions, overlaps } from './printedAttribution.ts';
import { sampleArticle, sampleDate } from './testing/samples.ts';

const found = (start: number, more: Partial<Attribution> = {}): Attribution => ({
  ...{ kind: 'direct', source: [{ start, end: start + 2 }], cue: [], content: [{ start: start + 5, end: start + 9 }] },
  utterance: `u${start}`,
  ...more,
});
const article = (id: string, attributions: Attribution[]) => sampleArticle('', { id, attributions });

test('a quotation is called by its article and where what was said begins', () => {
  const listed = listAttributions([article('a', [found(4), found(20)]), article('b', [found(4)])]);
  expect(listed.map(({ id }) => id)).toEqual(['a@9', 'a@25', 'b@9']);
  expect(listed.map(({ place }) => place)).toEqual([0, 1, 0]);
});

test('of several that begin together the longest has the short name, whatever their order', () => {
  const short = found(4, { content: [{ start: 9, end: 12 }] });
  const long = found(4, { content: [{ start: 9, end: 40 }] });
  const name = (...attributions: Attribution[]) => nameAttributions({ id: 'a', attributions });
  expect(name(short, long)).toEqual(['a@9-12', 'a@9']);
  expect(name(long, short)).toEqual(['a@9', 'a@9-12']);
  expect(name(long, long, long)).toEqual(['a@9', 'a@9-40', 'a@9-40.2']);
});

test('a name stays when a rule finds more, other sources, and other ends', () => {
  const place = fc.nat(60).map((at) => at * 10);
  const more = fc.uniqueArray(fc.nat(60).map((at) => at * 10 + 5));
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1 }), more, fc.nat(4), (places, others, grown) => {
      const before = places.map((at) => found(at));
      const after = places.map((at) => found(at, { source: [], content: [{ start: at + 5, end: at + 9 + grown }] }));
      const all = [...after, ...others.map((at) => found(at))].toSorted(
        (a, b) => findExtent(a).start - findExtent(b).start,
      );
      const names = nameAttributions({ id: 'a', attributions: all });
      const renamed = after.map((one) => names[all.indexOf(one)]);
      expect(renamed).toEqual(nameAttributions({ id: 'a', attributions: before }));
    }),
  );
});

test('it was said when the text says, else it is as old as its article', () => {
  const listed = listAttributions([article('a', [found(4, { said: sampleDate('2015-09-27') }), found(20)])]);
  expect(listed.map(({ said }) => said.edtf)).toEqual(['2015-09-27', '2015-09-29']);
});

test('its extent runs from the first of its words to the last, in whatever order they stand', () => {
  const split = { source: [{ start: 30, end: 35 }], cue: [{ start: 36, end: 40 }] };
  const content = [
    { start: 3, end: 20 },
    { start: 42, end: 60 },
  ];
  expect(findExtent({ ...split, content })).toEqual({ start: 3, end: 60 });
  expect(findExtent({ source: [], cue: [], content: [] })).toEqual({ start: 0, end: 0 });
});

test('stretches that only touch share no letter', () => {
  expect(overlaps([{ start: 0, end: 4 }], [{ start: 4, end: 8 }])).toBe(false);
  expect(overlaps([{ start: 0, end: 5 }], [{ start: 4, end: 8 }])).toBe(true);
  expect(overlaps([], [{ start: 4, end: 8 }])).toBe(false);
});

test('a day is printed as it was numbered, over leap years and centuries', () => {
  for (const one of [
    '1970-01-01',
    '2000-02-29',
    '1900-02-28',
    '1900-03-01',
    '2015-09-28',
    '2016-12-31',
    '0001-01-01',
  ]) {
    expect(printDay(toDayNumber(one) ?? Number.NaN)).toBe(one);
  }
});
