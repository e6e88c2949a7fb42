import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDays } from '../corpus/days.ts';
import { parsePrintedDay, printDay } from './calendar.ts';
import { isDateFault, readEdtf } from './edtf.ts';

function bounds(edtf: string) {
  const read = readEdtf(edtf);
  return isDateFault(read) ? read.code : `${read.earliest} to ${read.latest}`;
}

test.each([
  ['2015-09-28', '2015-09-28 to 2015-09-28'],
  ['2015-09', '2015-09-01 to 2015-09-30'],
  ['2016-02', '2016-02-01 to 2016-02-29'],
  ['2015', '2015-01-01 to 2015-12-31'],
  ['2016-04~', '2016-04-01 to 2016-04-30'],
  ['2015-09-24%', '2015-09-24 to 2015-09-24'],
  ['2015-09-?24', '2015-09-24 to 2015-09-24'],
  ['201X', '2010-01-01 to 2019-12-31'],
  ['2015-XX', '2015-01-01 to 2015-12-31'],
  ['2015-09-2X', '2015-09-20 to 2015-09-29'],
  ['2015-02-2X', '2015-02-20 to 2015-02-28'],
  ['2015-1X', '2015-10-01 to 2015-12-31'],
  ['2015-34', '2015-04-01 to 2015-06-30'],
  ['2015-21', '2015-01-01 to 2015-12-31'],
  ['201X-21', '2010-01-01 to 2019-12-31'],
  ['9999', '9999-01-01 to 9999-12-31'],
  ['Y17E10', '9999-12-31 to null'],
  ['-1950S2', 'null to 0000-01-01'],
])('%s means %s', (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected);
});

test.each([
  ['33', '01-01', '03-31'],
  ['34', '04-01', '06-30'],
  ['35', '07-01', '09-30'],
  ['36', '10-01', '12-31'],
  ['37', '01-01', '04-30'],
  ['38', '05-01', '08-31'],
  ['39', '09-01', '12-31'],
  ['40', '01-01', '06-30'],
  ['41', '07-01', '12-31'],
  ['32', '01-01', '12-31'],
])('A part of the year has the months that everybody agrees on, a season any: 2015-%s', (part, first, last) => {
  expect(bounds(`2015-${part}`)).toBe(`2015-${first} to 2015-${last}`);
});

test.each([
  ['2015-09-28/2015-09-29', '2015-09-28 to 2015-09-29'],
  ['2011/2012-03', '2011-01-01 to 2012-03-31'],
  ['[2015-09-24,2015-10-01]', '2015-09-24 to 2015-10-01'],
  ['{2015-09-28,2015-09-24}', '2015-09-24 to 2015-09-28'],
  ['[1667,1668,1670..1672]', '1667-01-01 to 1672-12-31'],
])('An interval or set runs from its first day to its last: %s', (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected);
});

test.each([
  ['2011/..', '2011-01-01 to null'],
  ['../2015-09-29', 'null to 2015-09-29'],
  ['2011/', '2011-01-01 to null'],
  ['/2011', 'null to 2011-12-31'],
  ['[..2015-09-29]', 'null to 2015-09-29'],
  ['[2015-09-29..]', '2015-09-29 to null'],
  ['[..2015-09-24,2015-10-01]', 'null to 2015-10-01'],
  ['[2015-09-24,2015-10-01..]', '2015-09-24 to null'],
  ['XXXX', 'null to null'],
])('An open or unknown end is null: %s', (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected);
});

test.each([
  '2015-02-29',
  '1900-02-29',
  '2015-02-29~',
  '2015-02-30',
  '2015-04-31?',
  '2015-13-01',
  '2015-00-01',
  '2015-09-00',
  '2015-02-28/2015-02-29',
  '2015-02-29/2015-03-01',
  '[2015-02-27,2015-02-29]',
  '{2015-02-28..2015-02-29}',
  '[..2015-06-31]',
  '-2015-02-30',
  '-0001-13-01',
  '-0001-02-29T10:00:00Z',
  '2015-4X',
  '2015-00',
  '2015-00/2016',
  '2015-02-3X/2016',
  '2014/2015-02-3X',
  '201X-13',
  '201X-20',
  '20XX-42',
  '2015-13-X1',
  '2015-21-XX',
])('A day that no calendar has is refused, wherever it stands: %s', (edtf) => {
  expect(bounds(edtf)).toBe('date-impossible');
});

test('A leap day of a leap year is a day', () => {
  expect(bounds('2016-02-29')).toBe('2016-02-29 to 2016-02-29');
  expect(bounds('2000-02-29/2000-03-01')).toBe('2000-02-29 to 2000-03-01');
});

test.each([
  ['2015-02-29', '2015-02-29: February 2015 has 28 days'],
  ['2015-04-?31', '2015-04-31: April 2015 has 30 days'],
  ['2015-01-32', '2015-01-32: January 2015 has 31 days'],
  ['2015-12-00', '2015-12-00: December 2015 has 31 days'],
  ['2015-13-01', '2015-13-01: there is no month 13'],
  ['2015-00-10', '2015-00-10: there is no month 00'],
  ['2015-00', '2015-00: there is no month 00'],
])('An impossible day says how many days its month has: %s', (edtf, why) => {
  expect(readEdtf(edtf)).toEqual({
    code: 'date-impossible',
    message: `No calendar has ${why}.`,
    fix: 'Write the day the source gives.',
  });
});

test('What is impossible whatever its digits, and what ends before it begins, says what to do', () => {
  expect(readEdtf('2015-02-3X')).toEqual({
    code: 'date-impossible',
    message: 'No calendar has such a day.',
    fix: 'Write the day the source gives.',
  });
  expect(readEdtf('2016/2015')).toEqual({
    code: 'date-reversed',
    message: 'The date ends before it begins.',
    fix: 'Write the earlier date first.',
  });
});

const OPEN =
  'Write a day, month, year, interval or set: "2015-09-28", "2015-09", "2015-09-28/2015-09-29", "[2015-09-24,2015-10-01]".';

test.each([
  ['2015-9-28', 'Write "2015-09-28".'],
  ['20150928', 'Write "2015-09-28".'],
  ['2015/09/28', 'Write "2015-09-28".'],
  ['28-09-2015', 'Write "2015-09-28".'],
  ['Sept 28 2015', 'Write "2015-09-28".'],
  ['28 September 2015', 'Write "2015-09-28".'],
  ['Sept. 28, 2015', 'Write "2015-09-28".'],
  ['September 28, 2015', 'Write "2015-09-28".'],
  ['Monday 28 September 2015', 'Write "2015-09-28".'],
  ['Mon, 28 Sep 2015 10:00:00 +0000', 'Write "2015-09-28".'],
  ['2015-09-28 10:00', 'Write "2015-09-28".'],
  ['09/10/2015 10:00', 'Write "2015-09-10" or "2015-10-09": which one, only the source can say.'],
  ['September 2015', 'Write "2015-09".'],
  ['Sept. 2015', 'Write "2015-09".'],
  ['2015–09–28', 'Write "2015-09-28".'],
  ['２０１５', 'Write "2015".'],
  ['2015-09-28 ', 'Write "2015-09-28".'],
  ['2015–09', 'Write "2015-09".'],
  ['28–09–2015', 'Write "2015-09-28".'],
  [' 2015', 'Write "2015".'],
  ['2015 ', 'Write "2015".'],
  ['2015  ', 'Write "2015".'],
  ['[  2015 , 2016  ]', 'Write "[2015,2016]".'],
  ['2015 / 2016', 'Write "2015/2016".'],
  ['[ .. 2015]', 'Write "[..2015]".'],
  ['on the day after September 28, 2015', OPEN],
  ['28 and 29 September 2015', OPEN],
  ['Mars 2015', OPEN],
  ['09/10/2015', 'Write "2015-10-09" or "2015-09-10": which one, only the source can say.'],
])('What is obviously meant is proposed: %s', (edtf, fix) => {
  expect(readEdtf(edtf)).toEqual({ code: 'edtf-invalid', message: 'This is not an EDTF date.', fix });
});

test.each([
  '',
  'yesterday',
  'late Tuesday',
  '2015-W40',
  'Sunday 27',
  '31/02/2015',
  '2015–02–29',
  '12015/09/28',
  '2015/09/28x',
  '128/09/2015',
  '28/09/20155',
  'on -0001-02-29',
  'Y2015/2016',
  '2015/2016/2017',
  '201?',
  '2015-42?',
  'x[2015]',
])('Where nothing is obvious nothing is proposed: %s', (edtf) => {
  expect(readEdtf(edtf)).toMatchObject({ fix: expect.stringContaining('Write a day, month, year') });
});

test.each([
  ['2015-09-28T10:00:00Z', '2015-09-28 to 2015-09-28'],
  ['2015-09-28T23:30:00-05', '2015-09-28 to 2015-09-28'],
  ['-0044', 'null to 0000-01-01'],
  ['../-0043', 'null to 0000-01-01'],
  ['-0044/2015', 'null to 2015-12-31'],
  ['Y17000', '9999-12-31 to null'],
  ['Y-17000', 'null to 0000-01-01'],
  ['Y17E8', '9999-12-31 to null'],
  ['1950S2', '1900-01-01 to 1999-12-31'],
])('A time of day narrows nothing, and what is outside of the years 0 to 9999 is bounded on one side: %s', (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected);
});

test('A set or interval that ends before it begins is refused', () => {
  for (const edtf of [
    '2015-09-28/2015-09-27',
    '[1672..1670,1680]',
    '0001/0000',
    '-1000/-2000',
    '1000/-2000',
    '[1672..1670]',
  ])
    expect(bounds(edtf)).toBe('date-reversed');
});

test('A string of six hundred characters is read, and a longer one is not', () => {
  const days = Array.from({ length: 54 }, (_, index) => printDay(2015, 1 + (index % 12), 1 + (index % 28)));
  const longest = `[${days.join()},2016]`;
  expect(longest).toHaveLength(600);
  expect(bounds(longest)).toBe('2015-01-01 to 2016-12-31');
  expect(bounds(`[${days.join()},-2016]`)).toBe('edtf-invalid');
});

const DAYS = fc.record({
  year: fc.integer({ min: 1000, max: 2999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});

test('Every day there is prints as EDTF that means that day, and every other is impossible', () => {
  fc.assert(
    fc.property(DAYS, ({ year, month, day }) => {
      const printed = printDay(year, month, day);
      const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
      expect(bounds(printed)).toBe(exists ? `${printed} to ${printed}` : 'date-impossible');
      expect(parsePrintedDay(printed)).toBe(exists ? printed : undefined);
    }),
  );
});

test('A month means its first day to its last', () => {
  fc.assert(
    fc.property(DAYS, ({ year, month }) => {
      const printed = printDay(year, month, 1).slice(0, 7);
      expect(bounds(printed)).toBe(`${printed}-01 to ${printed}-${countDays(year, month)}`);
    }),
  );
});

test('Any text is read or refused, and never throws', () => {
  const unit = fc.constantFrom(
    '2',
    '0',
    '1',
    '5',
    '9',
    '-',
    '/',
    '.',
    '..',
    '[',
    ']',
    '{',
    '}',
    ',',
    'X',
    '?',
    '~',
    '%',
    'T',
    'Y',
    ' ',
  );
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit, maxLength: 24 })), (text) => void readEdtf(text)));
});

test.each([
  ['September 28, 2015', '2015-09-28'],
  ['Sept. 26, 2015', '2015-09-26'],
  ['Sep 29, 2015', '2015-09-29'],
  ['4th March 2022', '2022-03-04'],
  ['February 29, 2015', undefined],
  ['Tuesday', undefined],
  ['September 2015', undefined],
  ['Room 28, 2015', undefined],
])('A printed day is parsed, and only a day: %s', (printed, day) => {
  expect(parsePrintedDay(printed)).toBe(day);
});
