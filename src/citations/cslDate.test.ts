import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printApaDate, printApaYear, printChicagoDate } from './citedDate.ts';
import { toCslDate } from './cslDate.ts';

const date = (edtf: string) => ({ edtf, earliest: null, latest: null, basis: '' });

test.each([
  ['2015-09-28', { 'date-parts': [[2015, 9, 28]] }],
  ['2015-09-28T10:30:00Z', { 'date-parts': [[2015, 9, 28]] }],
  ['2015-09', { 'date-parts': [[2015, 9]] }],
  ['2015', { 'date-parts': [[2015]] }],
  ['2016-04~', { 'date-parts': [[2016, 4]], circa: true }],
  ['2015-09-24?', { 'date-parts': [[2015, 9, 24]], circa: true }],
  ['2015-09-24%', { 'date-parts': [[2015, 9, 24]], circa: true }],
  ['2015-23', { 'date-parts': [[2015]], season: 3 }],
  [
    '2016-04-11/2016-04-12',
    {
      'date-parts': [
        [2016, 4, 11],
        [2016, 4, 12],
      ],
    },
  ],
  ['[2015-09-28,2015-09-29]', { literal: '28 or 29 September 2015' }],
  ['2011/..', { literal: 'from 2011' }],
  ['../2015-09-29', { literal: 'before 29 September 2015' }],
  ['2015-09-XX', { 'date-parts': [[2015, 9]] }],
  ['-0044', { literal: '45 BC' }],
  ['201X', { literal: '2010s' }],
  ['XXXX', undefined],
  ['', undefined],
])('%s becomes what CSL can say of it', (edtf, expected) => {
  expect(toCslDate(date(edtf))).toEqual(expected);
});

test.each([
  ['2015-09-28', 'September 28, 2015', '2015, September 28', '2015'],
  ['2015-09', 'September 2015', '2015, September', '2015'],
  ['2015', '2015', '2015', '2015'],
  ['2016-04~', '[ca. April 2016]', 'ca. 2016, April', 'ca. 2016'],
  ['2015-23', 'fall 2015', '2015, fall', '2015'],
  ['2016-04-11/2016-04-12', 'April 11–12, 2016', '2016, April 11–12', '2016'],
  ['2015-09-24/2015-10-01', 'September 24–October 1, 2015', '2015, September 24–October 1', '2015'],
  ['2015-09/2015-11', 'September–November 2015', '2015, September–November', '2015'],
  ['2015-12-30/2016-01-02', 'December 30, 2015–January 2, 2016', '2015, December 30–2016, January 2', '2015–2016'],
  ['2014/2016', '2014–2016', '2014–2016', '2014–2016'],
  ['[2015-09-28,2015-09-29]', '28 or 29 September 2015', '28 or 29 September 2015', '2015'],
])('%s is "%s" in Chicago, "%s" in APA and "%s" within a text', (edtf, chicago, apa, year) => {
  const cited = toCslDate(date(edtf));
  if (cited === undefined) throw new Error(`${edtf} is lost`);
  expect([printChicagoDate(cited), printApaDate(cited), printApaYear(cited)]).toEqual([chicago, apa, year]);
});

test.each([
  ['2015-09-28', '2015-09-29', [[2015, 9]]],
  ['2015-09-28', '2015-10-03', [[2015]]],
  ['2015-12-31', '2016-01-01', undefined],
  [null, '2015-10-03', undefined],
])('beside the words of one day from %s to %s stand the parts that are sure', (earliest, latest, parts) => {
  const cited = toCslDate({ edtf: '[2015-09-28,2015-10-03]', earliest, latest, basis: '' });
  expect(cited).toEqual({ literal: '28 September or 3 October 2015', ...(parts && { 'date-parts': parts }) });
});

test('every day keeps its numbers, and doubt is never lost nor made', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('', '?', '~', '%'), (at, doubt) => {
      const edtf = at.toISOString().slice(0, 10);
      const cited = toCslDate(date(edtf + doubt));
      expect(cited).toEqual({ 'date-parts': [edtf.split('-').map(Number)], ...(doubt === '' ? {} : { circa: true }) });
    }),
  );
});
