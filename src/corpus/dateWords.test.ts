import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDoubtful, isUncertain, printDate, printMonth, printWindow } from './dateWords.ts';
import type { EdtfDate } from './edtfDate.ts';

const date = (edtf: string, earliest: string | null = null, latest: string | null = null): EdtfDate => ({
  edtf,
  earliest,
  latest,
  basis: '',
});

describe('a date in words', () => {
  test.each([
    ['2015-09-28', '28 Sep 2015'],
    ['2015-09-08', '8 Sep 2015'],
    ['2015-09-28T14:30:00Z', '28 Sep 2015'],
    ['2015-02', 'Feb 2015'],
    ['2014', '2014'],
    ['2015-09-24?', '24 Sep 2015?'],
    ['2016-04~', 'about Apr 2016'],
    ['2016-04-18%', 'about 18 Apr 2016?'],
    ['2015-09-~24', 'about 24 Sep 2015'],
    ['2015-?09-24', '24 Sep 2015?'],
    ['2015-09-XX', 'Sep 2015'],
    ['2015-XX', '2015'],
    ['2015-XX-XX', '2015'],
    ['2015-XX-XX~', 'about 2015'],
    ['201X', '2010s'],
    ['20XX', '2000–2099'],
    ['201X~', 'about 2010s'],
    ['XXXX', 'undated'],
    ['XXXX-XX-XX', 'undated'],
    ['', 'undated'],
    ['-0043', '44 BC'],
    ['1950S2', '1950'],
    ['2015-21', 'spring 2015'],
    ['2015-23', 'fall 2015'],
    ['2015-24~', 'about winter 2015'],
    ['2015-33', 'first quarter of 2015'],
    ['2015-41', 'second half of 2015'],
  ])('prints the point %s', (edtf, words) => {
    expect(printDate(date(edtf))).toBe(words);
  });

  test.each([
    ['2016-04-11/2016-04-12', '11–12 Apr 2016'],
    ['2015-09-24/2015-10-01', '24 Sep – 1 Oct 2015'],
    ['2015-09/2015-10', 'Sep – Oct 2015'],
    ['2015-09-24/2016-04', '24 Sep 2015 – Apr 2016'],
    ['2011/2015', '2011–2015'],
    ['2015/2015-09', '2015 – Sep 2015'],
    ['2015-09-24/2015-09-24', '24 Sep 2015'],
    ['2015-09-24/2015-09-29~', '24 Sep – about 29 Sep 2015'],
    ['2014~/2015-09', 'about 2014 – Sep 2015'],
    ['../2015-09-29', 'before 29 Sep 2015'],
    ['../2015-09-29~', 'before about 29 Sep 2015'],
    ['../2015-11', 'by Nov 2015'],
    ['../2016-04~', 'by about Apr 2016'],
    ['/2015-09-29', 'until 29 Sep 2015'],
    ['2011/..', 'from 2011'],
    ['2011/', 'from 2011'],
    ['../..', 'undated'],
    ['/', 'undated'],
  ])('prints the interval %s', (edtf, words) => {
    expect(printDate(date(edtf))).toBe(words);
  });

  test.each([
    ['[2015-09-24,2015-10-01]', '24 Sep or 1 Oct 2015'],
    ['[2015-09-29,2015-09-30]', '29 or 30 Sep 2015'],
    ['{2015-09-27,2015-09-29}', '27 and 29 Sep 2015'],
    ['[2015-09-24, 2015-10-01, 2016-04]', '24 Sep 2015, 1 Oct 2015 or Apr 2016'],
    ['[2015-09-24?,2015-10-01]', '24 Sep? or 1 Oct 2015'],
    ['[2014,2015]', '2014 or 2015'],
    ['[2015-09-24..2015-09-26,2015-10-01]', '24–26 Sep or 1 Oct 2015'],
    ['[..2015-09-29]', 'before 29 Sep 2015'],
    ['[2015-09-24]', '24 Sep 2015'],
  ])('prints the set %s', (edtf, words) => {
    expect(printDate(date(edtf))).toBe(words);
  });

  test.each([
    ['2015-09-28', '28 Sep'],
    ['2015-09-24?', '24 Sep?'],
    ['2016-04~', 'about Apr'],
    ['[2015-09-24,2015-10-01]', '24 Sep or 1 Oct'],
    ['2016-04-11/2016-04-12', '11–12 Apr'],
    ['2014', '2014'],
    ['2015-09-24/2016-04', '24 Sep 2015 – Apr 2016'],
  ])('leaves the year of %s to the caller where it is asked for the short form', (edtf, words) => {
    expect(printDate(date(edtf), 'short')).toBe(words);
  });

  test('falls back on the days that a date may be where its shape has no words', () => {
    expect(printDate(date('2015-09-2X', '2015-09-20', '2015-09-29'))).toBe('20–29 Sep 2015');
    expect(printDate(date('2015-1X~', '2015-10-01', '2015-12-31'))).toBe('about 1 Oct – 31 Dec 2015');
  });

  test('never throws, whatever stands in the place of a date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[{]?[\dX./,?~%-]{0,24}[\]}]?$/)), (edtf) => {
        expect(typeof printDate(date(edtf))).toBe('string');
        expect(typeof printWindow(edtf, edtf)).toBe('string');
      }),
    );
  });
});

describe('a window', () => {
  test('reaches from the start of the first date to the end of the last, each as precise as it is known', () => {
    expect(printWindow(date('2015-09-24?'), date('2016-04~'))).toBe('24 Sep 2015 – Apr 2016');
    expect(printWindow(date('2015-09-27'), date('2015-09-29~'))).toBe('27–29 Sep 2015');
    expect(printWindow(date('[2015-09-24,2015-10-01]'), date('2015-09-29'))).toBe('24–29 Sep 2015');
    expect(printWindow(date('2011/..'), date('2014'))).toBe('2011–2014');
    expect(printWindow(date('2015-09-29'), date('2015-09-29'))).toBe('29 Sep 2015');
  });

  test('reads strings, and says so when there is nothing to print', () => {
    expect(printWindow('2015-09', '2015-10')).toBe('Sep – Oct 2015');
    expect(printWindow('XXXX', 'XXXX')).toBe('undated');
    expect(printWindow('XXXX', '2015')).toBe('2015');
  });
});

test('a month is printed in full', () => {
  expect(printMonth('2015-09')).toBe('September 2015');
});

test('every date but one plain day is uncertain, and doubt is what a qualifier expresses', () => {
  const dates = ['2015-09-28', '2015-09', '2015-09-24?', '[2015-09-24,2015-10-01]', '2011/..'].map((edtf) =>
    date(edtf),
  );
  expect(dates.map(isUncertain)).toEqual([false, true, true, true, true]);
  expect(dates.map(isDoubtful)).toEqual([false, false, true, false, false]);
});
