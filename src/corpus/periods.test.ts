import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDays, toDayNumber } from './days.ts';
import type { EdtfDate } from './edtfDate.ts';
import { compareDates, findPeriod, periodsOf } from './periods.ts';

const date = (edtf: string, earliest: string | null, latest: string | null): EdtfDate => ({
  edtf,
  earliest,
  latest,
  basis: '',
});
const day = (text: string) => date(text, text, text);

describe('periods', () => {
  test('split where more than sixty days hold no date, and are named by their months', () => {
    const dates = [
      date('2016-04~', '2016-04-01', '2016-04-30'),
      day('2015-09-29'),
      day('2015-09-24'),
      date('XXXX', null, null),
    ];
    expect(periodsOf(dates).map((period) => period.label)).toEqual(['September 2015', 'April 2016']);
    expect(periodsOf([day('2015-09-24'), day('2015-10-01')])[0]).toEqual({
      start: '2015-09-24',
      end: '2015-10-01',
      label: 'September – October 2015',
    });
    expect(periodsOf([day('2015-12-24'), day('2016-01-01')])[0]?.label).toBe('December 2015 – January 2016');
  });

  test('are named by their years where a date is known no closer', () => {
    const crimea = date('2014-03', '2014-03-01', '2014-03-31');
    const [early, later] = periodsOf([
      date('2011/..', '2011-01-01', null),
      date('2014/..', '2014-01-01', null),
      crimea,
    ]);
    expect([early?.label, later?.label]).toEqual(['2011', '2014']);
    expect(periodsOf([day('2014-01-01'), date('2014', '2014-01-01', '2014-12-31')])[0]?.label).toBe('2014');
  });

  test('a gap of exactly sixty days does not split', () => {
    expect(periodsOf([day('2015-01-01'), day('2015-03-02')])).toHaveLength(1);
    expect(periodsOf([day('2015-01-01'), day('2015-03-03')])).toHaveLength(2);
  });

  test('every dated date has exactly one, and an open start counts by its end', () => {
    const open = date('../2015-09-29', null, '2015-09-29');
    const dates = [open, day('2011-03-15'), day('2015-09-28')];
    const periods = periodsOf(dates);
    expect(dates.map((one) => findPeriod(periods, one)?.label)).toEqual([
      'September 2015',
      'March 2011',
      'September 2015',
    ]);
    expect(findPeriod(periods, date('XXXX', null, null))).toBeUndefined();
  });
});

describe('the order of two dates', () => {
  test('is clear only when no day of one can be a day of the other', () => {
    expect(compareDates(day('2015-09-27'), day('2015-09-29'))).toBe(-1);
    expect(compareDates(day('2015-09-29'), day('2015-09-27'))).toBe(1);
    expect(compareDates(day('2015-09-27'), date('2015-09', '2015-09-01', '2015-09-30'))).toBe(0);
    expect(compareDates(date('2011/..', '2011-01-01', null), day('2015-09-27'))).toBe(0);
    expect(compareDates(date('XXXX', null, null), day('2015-09-27'))).toBe(0);
  });

  test('is not settled by a date known from outside the text, as of Carter’s press event', () => {
    const carter = date('2015-09-24?', '2015-09-24', '2015-09-24');
    expect(compareDates(carter, day('2015-09-27'))).toBe(0);
    expect(compareDates(day('2015-09-20'), carter)).toBe(0);
  });

  test('turns round when the dates change places', () => {
    const anyDay = fc.date({ min: new Date('2011-01-01'), max: new Date('2016-12-31'), noInvalidDate: true });
    const anyDate = fc.tuple(anyDay, anyDay).map(([a, b]) => {
      const [earliest = '', latest = ''] = [a, b].map((one) => one.toISOString().slice(0, 10)).toSorted();
      return date(`${earliest}/${latest}`, earliest, latest);
    });
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      }),
    );
  });
});

describe('days by number', () => {
  test('count as the calendar does', () => {
    const anyDay = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (instant) => {
        expect(toDayNumber(instant.toISOString().slice(0, 10))).toBe(Math.floor(instant.getTime() / 86_400_000));
      }),
    );
  });

  test('know the lengths of the months, and have none for a day that is not there', () => {
    expect([countDays(2015, 2), countDays(2016, 2), countDays(1900, 2), countDays(2000, 2)]).toEqual([28, 29, 28, 29]);
    expect(['2015-02-29', '2015-13-01', '2015-9-1', '2015-04-31', ''].map(toDayNumber)).toEqual(
      Array(5).fill(undefined),
    );
  });
});
