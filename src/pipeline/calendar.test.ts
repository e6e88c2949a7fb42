import { expect, test } from 'vitest';
import { parsePrintedDay, printDay, toDay } from './calendar.ts';

const NAMES =
  'January February March April May June July August September October November December Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(
    ' ',
  );

test('Each month is known by its name and by its first three letters, in capitals too, with a full stop or without', () => {
  for (const [index, name] of NAMES.entries()) {
    const day = printDay(2015, (index % 12) + 1, 7);
    for (const printed of [`${name} 7, 2015`, `${name}. 07 2015`, `7 ${name.toUpperCase()} 2015`, `7 ${name}., 2015`])
      expect([printed, parsePrintedDay(printed)]).toEqual([printed, day]);
  }
  expect(parsePrintedDay('Sept 7, 2015')).toBe('2015-09-07');
});

test('The day may be counted, and spaces and line ends do not matter', () => {
  for (const [printed, day] of [
    ['March 1st, 2022', '2022-03-01'],
    ['2nd March 2022', '2022-03-02'],
    ['March 3rd 2022', '2022-03-03'],
    ['14th March, 2022', '2022-03-14'],
    ['  March \n 14,\u00a0\t2022 ', '2022-03-14'],
    ['  2022-03-14\n', '2022-03-14'],
  ])
    expect([printed, parsePrintedDay(printed ?? '')]).toEqual([printed, day]);
});

test('What stands before or after a day, or is only like one, makes it none', () => {
  for (const printed of [
    'on March 14, 2022',
    'March 14, 2022 at noon',
    'March 14, 20221',
    'March 141, 2022',
    'March14, 2022',
    'Mars 14, 2022',
    'Junely 14, 2022',
    'March 14th2022',
    '114 March 2022',
    'on 14 March 2022',
    '14 March 2022 at noon',
    '14 March 20221',
    '14March 2022',
    '14 March2022',
    '2022-03-14T10:00',
    '12022-03-14',
    '2022-3-14',
    'x',
    '',
  ])
    expect([printed, parsePrintedDay(printed)]).toEqual([printed, undefined]);
});

test('A day of no calendar is none, and a year has four digits', () => {
  for (const [year, month, day] of [
    [2015, 0, 1],
    [2015, 13, 1],
    [2015, 4, 0],
    [2015, 4, 31],
    [2015, 2, 29],
  ] as const)
    expect(toDay(year, month, day)).toBeUndefined();
  expect([toDay(2015, 1, 1), toDay(2015, 12, 31), toDay(44, 3, 15)]).toEqual([
    '2015-01-01',
    '2015-12-31',
    '0044-03-15',
  ]);
});
