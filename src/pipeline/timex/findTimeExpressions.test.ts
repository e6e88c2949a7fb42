import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printMonthName } from '../../corpus/datePoint.ts';
import { printDay as printDayNumber, toDayNumber } from '../../corpus/days.ts';
import { printDay } from '../calendar.ts';
import { readEdtf } from '../edtf.ts';
import { findDayParts } from './calendarSteps.ts';
import { DATE_TABLE } from './testing/dateTable.ts';
import { findDates, measureDates } from './testing/measureDates.ts';

test.each([
  'blind',
  'tuned',
] as const)('Value and precision are right for 95 of 100 time expressions, those found where there is none counted: %s set', (set) => {
  const { expected, right, extra, mistakes } = measureDates(DATE_TABLE.filter((row) => row.set === set));
  expect(right / (expected + extra), mistakes.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('What is read wrongly of the table is known, and nothing else is', () => {
  expect(measureDates(DATE_TABLE).mistakes).toEqual([
    '2022-03-04: The sanctions will bite by the summer.\n  “by the summer” is ../2022-08~, not ../2022-08',
    '2023-10-12: A ceasefire brokered by Egypt in May 2021 held until last weekend.\n  “last weekend” is 2023-10-07/2023-10-08, not ../2023-10-08',
    '2015-09-28: The April Ryan interview and the Robert Mueller III report did not last a second.\n  “April”, before 28 September 2015 is no date, but 2015-04',
  ]);
});

test('The table has two hundred expressions, half of them blind', () => {
  expect(measureDates(DATE_TABLE).expected).toBeGreaterThanOrEqual(200);
  expect(measureDates(DATE_TABLE.filter(({ set }) => set === 'blind')).expected).toBeGreaterThanOrEqual(100);
});

test.each([
  ['He spoke on Sunday.', '2015-09-28', '“on Sunday”, before 28 September 2015'],
  ['He will speak on Friday.', '2015-09-28', '“on Friday”, after 28 September 2015'],
  ['He will speak later today.', '2015-09-28', '“later today”, as of 28 September 2015'],
  ['He spoke on Sept. 27, 2015.', '2015-09-28', '“on Sept. 27, 2015”'],
  ['He spoke on Sunday.', '../2015-09-29', '“on Sunday”, before 29 September 2015'],
  ['The war has gone on since 2011.', 'XXXX', '“since 2011”'],
])('A basis is the phrase, with the day it was seen from where it needs one: %s', (text, published, basis) => {
  expect(findDates(text, { published }).map(({ date }) => date.basis)).toEqual([basis]);
});

test('What is counted from another expression says from which', () => {
  const [, later] = findDates('He was elected in 2010 and ousted four years later.', { published: 'XXXX' });
  expect(later?.date).toMatchObject({ edtf: '2014', basis: '“four years later”, counted from “in 2010”' });
});

test.each([
  'He said on Thursday that last month, in May, yesterday and this summer were bad.',
  'A year later, by the end of the week, nobody remembered the following day.',
])('An undated article gives no relative date: %s', (text) => {
  expect(findDates(text, { published: 'XXXX' })).toEqual([]);
});

test.each([
  ['2015', 'He spoke on Sunday.', []],
  ['2015', 'It began last year.', ['2014']],
  ['2015-09', 'It began last month.', ['2015-08']],
  ['2015-09-27/2015-09-28', 'He spoke yesterday.', ['[2015-09-26,2015-09-27]']],
  ['2015-09-21/2015-09-28', 'He spoke on Sunday.', ['[2015-09-20,2015-09-27]']],
  ['2015-09-01/2015-09-28', 'He spoke on Sunday.', ['2015-08-30?/2015-09-27?']],
  ['2015-09-28?', 'He spoke on Sunday.', ['2015-09-27?']],
  ['../2015-09-29', 'It began last year.', ['2014?']],
])('An uncertain day of writing (%s) makes an uncertain date: %s', (published, text, edtf) => {
  expect(findDates(text, { published }).map(({ date }) => date.edtf)).toEqual(edtf);
});

test('A weekday that a caption prints in full is borne out by it', () => {
  const text = 'The leaders in New York, September 28, 2015. They are set to meet later on Monday.';
  const edtf = findDates(text, { published: '../2015-09-29', updated: '2015-09-29' }).map(({ date }) => date.edtf);
  expect(edtf).toEqual(['2015-09-28', '2015-09-28']);
});

test.each([
  ['KYIV, Sept. 26 (Agency) – The army left the town on Friday.', '2015-09-28', ['2015-09-26', '2015-09-25']],
  ['NEW YORK, Sept. 28, 2015 — The leaders met on Sunday.', 'XXXX', ['2015-09-28', '2015-09-27']],
  ['KYIV, Sept. 2 (Agency) – The army left the town on Friday.', '2015-09-28', ['2015-09-02', '2015-09-25']],
])('A text was written on the day of its dateline, unless that is long before the page: %s', (text, published, edtf) => {
  expect(findDates(text, { published }).map(({ date }) => date.edtf)).toEqual(edtf);
});

test('Spaces that do not break and curly apostrophes are read like plain ones', () => {
  const text = 'Talks\u00a0resume\u00a0on\u00a0Sept.\u00a030, before New\u00a0Year’s\u00a0Eve\u00a02015.';
  const edtf = findDates(text, { published: '2015-09-28' }).map(({ date }) => date.edtf);
  expect(edtf).toEqual(['2015-09-30', '../2015-12-31']);
});

test('Bounds are those of the EDTF, the first is no later than the last, and the basis quotes the text', () => {
  for (const { published, updated, sentences } of DATE_TABLE) {
    for (const sentence of sentences) {
      const text = sentence.replace(/\{([^{}|]*)\|[^{}]*\}/g, '$1');
      for (const { start, end, date } of findDates(text, { published, updated })) {
        const { earliest, latest } = date;
        expect(readEdtf(date.edtf), date.edtf).toEqual({ earliest, latest });
        expect(earliest === null || latest === null || earliest <= latest).toBe(true);
        expect(date.basis.startsWith(`“${text.slice(start, end)}”`)).toBe(true);
      }
    }
  }
});

const DAYS = fc.integer({ min: toDayNumber('1900-01-01') ?? 0, max: toDayNumber('2099-12-31') ?? 0 });
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const pad = (value: number) => String(value).padStart(2, '0');

test('Every day printed in full, in any style, is read as that day, whatever the day of writing', () => {
  const styles = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(DAYS, styles, fc.boolean(), (number, style, isDated) => {
      const { year, month, day, weekday } = findDayParts(number);
      const [name, short, ofWeek] = [printMonthName(month), SHORT[month - 1] ?? '', WEEKDAYS[weekday - 1] ?? ''];
      const printed = [
        `${name} ${day}, ${year}`,
        `${short} ${day}, ${year}`,
        `${day} ${name} ${year}`,
        `${day} ${name.slice(0, 3)} ${year}`,
        `${ofWeek}, ${short} ${day}, ${year}`,
        `${ofWeek} ${day} ${name} ${year}`,
        `${ofWeek}, ${day} ${name}, ${year}`,
        `the ${day}${suffix(day)} of ${name} ${year}`,
        `${year}-${pad(month)}-${pad(day)}`,
        `${ofWeek} (${short} ${day}, ${year})`,
      ][style];
      const published = isDated ? '2015-09-28' : 'XXXX';
      const dates = findDates(`The two sides signed it on ${printed} in the capital.`, { published });
      expect(dates.map(({ date }) => date.edtf)).toEqual([printDay(year, month, day)]);
    }),
  );
});

function suffix(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

test('A day said as so many days ago, or as a weekday, is at most as far from the day of writing as that says', () => {
  fc.assert(
    fc.property(DAYS, fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 6 }), (number, count, weekday) => {
      const published = printDayNumber(number);
      const [ago] = findDates(`He left ${count} days ago.`, { published });
      expect(ago?.date.edtf).toBe(printDayNumber(number - count));
      const [past] = findDates(`He left on ${WEEKDAYS[weekday]}.`, { published });
      const [next] = findDates(`He will leave on ${WEEKDAYS[weekday]}.`, { published });
      const [from, to] = [past, next].map((found) => toDayNumber(found?.date.earliest ?? '') ?? 0);
      expect(number - (from ?? 0)).toBeLessThan(7);
      expect((to ?? 0) - number).toBeLessThan(7);
      expect(from === to ? 0 : (to ?? 0) - (from ?? 0)).toBe(from === number ? 0 : 7);
    }),
  );
});

test('Any text is read or left alone, and never throws', () => {
  const words =
    'on in since until last next this the of to and or between from Monday May Sept. 28 2015 9/11 early end week two days ago later , - ’s 1990s Q3 summer New Year’s Eve will said'.split(
      ' ',
    );
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' '));
  const anchors = fc.constantFrom(
    '2015-09-28',
    'XXXX',
    '2015',
    '2016-02-29~',
    '../2015-09-29',
    '2015-09',
    '[2015-09-28,2015-10-01]',
  );
  fc.assert(
    fc.property(texts, anchors, (text, published) => {
      for (const { date } of findDates(text, { published })) {
        expect(readEdtf(date.edtf), `${text}: ${date.edtf}`).toEqual({ earliest: date.earliest, latest: date.latest });
      }
    }),
  );
});
