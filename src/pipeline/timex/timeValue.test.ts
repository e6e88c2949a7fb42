import { expect, test } from 'vitest';
import { readEdtf } from '../edtf.ts';
import { findDayParts, numberDay, printMonthNumber, printYear, stepMonths } from './calendarSteps.ts';
import type { Form } from './phrase.ts';
import { canBeChosen, findFirstDay, findLastDay, findPartMonths, findValueBounds, printEdtf } from './timeValue.ts';

const FORMS: readonly Form[] = ['one', 'interval', 'set', 'until', 'since'];
const value = (form: Form, cores: readonly string[], mark = '') => ({
  ...{ form, cores },
  isLoose: mark === '~' || mark === '%',
  isDoubtful: mark === '?' || mark === '%',
});

test.each([
  ['one', ['2015-09-28'], '', '2015-09-28'],
  ['one', ['2015-09'], '~', '2015-09~'],
  ['one', ['2015'], '?', '2015?'],
  ['one', ['2015'], '%', '2015%'],
  ['one', ['199X'], '', '199X'],
  ['one', ['199X'], '~', '1990~/1999~'],
  ['one', ['2015-22'], '', '2015-22'],
  ['one', ['2015-22'], '?', '2015-06?/2015-08?'],
  ['one', ['2015-24'], '%', '2015-12%/2016-02%'],
  ['interval', ['2014', '2015-10'], '', '2014/2015-10'],
  ['interval', ['2015-21', '2015-24'], '', '2015-03/2016-02'],
  ['interval', ['198X', '199X'], '~', '1980~/1999~'],
  ['interval', ['198X', '199X'], '', '198X/199X'],
  ['set', ['2015-09-26', '2015-09-27'], '', '[2015-09-26,2015-09-27]'],
  ['set', ['2015-09-26', '2015-09-27'], '~', '[2015-09-26~,2015-09-27~]'],
  ['set', ['2012', '2013'], '', '[2012,2013]'],
  ['set', ['2012', '2013', '2014'], '~', '2012~/2014~'],
  ['until', ['2015-11'], '', '../2015-11'],
  ['until', ['2015-22'], '~', '../2015-08~'],
  ['since', ['2014'], '?', '2014?/..'],
  ['since', ['2015-33'], '', '2015-01/..'],
] as const)('A value is printed as the standard takes it: %s %j %s', (form, cores, mark, edtf) => {
  expect(printEdtf(value(form, cores, mark))).toBe(edtf);
  const { earliest, latest } = findValueBounds(value(form, cores, mark));
  expect(readEdtf(edtf)).toEqual({ earliest, latest });
});

test('Whatever the form, the days of a value are those that reading its date gives', () => {
  const cores = [
    '2012',
    '2012-02',
    '2012-02-29',
    '201X',
    '2012-21',
    '2012-24',
    '2012-33',
    '2012-36',
    '2012-40',
    '2012-41',
  ];
  for (const form of FORMS)
    for (const core of cores)
      for (const mark of ['', '~', '?', '%']) {
        const made = value(form, form === 'interval' ? [core, '2019'] : [core], mark);
        if (form === 'set' && !canBeChosen(core)) continue;
        const { earliest, latest } = findValueBounds(made);
        expect([printEdtf(made), readEdtf(printEdtf(made))]).toEqual([printEdtf(made), { earliest, latest }]);
      }
});

test('Seasons and decades cannot stand among others of which one is meant', () => {
  const cores = ['2015', '2015-12', '2015-09-28', '2015-13', '2015-21', '199X'];
  expect(cores.filter(canBeChosen)).toEqual(['2015', '2015-12', '2015-09-28']);
});

test('A part of a year has its months, and a winter ends in the next year', () => {
  const parts = [21, 22, 23, 24, 33, 34, 35, 36, 40, 41, 99];
  expect(parts.map((part) => findPartMonths(part).join('-'))).toEqual([
    '3-5',
    '6-8',
    '9-11',
    '12-14',
    '1-3',
    '4-6',
    '7-9',
    '10-12',
    '1-6',
    '7-12',
    '1-12',
  ]);
});

test('The first and last day of a date are told by its precision', () => {
  const days = ['2015-09-28', '2015-02', '2016-02', '2015-12', '2015', '199X', '2015-22', '2015-33', '2015-41'];
  expect(days.map((core) => `${findFirstDay(core)} ${findLastDay(core)}`)).toEqual([
    '2015-09-28 2015-09-28',
    '2015-02-01 2015-02-28',
    '2016-02-01 2016-02-29',
    '2015-12-01 2015-12-31',
    '2015-01-01 2015-12-31',
    '1990-01-01 1999-12-31',
    '2015-01-01 2015-12-31',
    '2015-01-01 2015-03-31',
    '2015-07-01 2015-12-31',
  ]);
});

test('Days have their weekday, Monday the first and Sunday the seventh, before 1970 too', () => {
  const weekday = (day: string) => findDayParts(numberDay(day)).weekday;
  expect(['2015-09-28', '2015-10-03', '2015-10-04', '1969-12-29', '1969-12-28', '1970-01-01'].map(weekday)).toEqual([
    1, 6, 7, 1, 7, 4,
  ]);
  expect(findDayParts(numberDay('2016-02-29'))).toEqual({ year: 2016, month: 2, day: 29, weekday: 1 });
  expect(() => numberDay('2015-02-29')).toThrow('No calendar has 2015-02-29.');
});

test('A step of months keeps the day where the month has it, and goes over years in both directions', () => {
  const step = (day: string, months: number) => findDayParts(stepMonths(numberDay(day), months));
  const print = (day: string, months: number) => Object.values(step(day, months)).slice(0, 3).join('-');
  expect(print('2015-01-31', 1)).toBe('2015-2-28');
  expect(print('2016-01-31', 1)).toBe('2016-2-29');
  expect(print('2015-12-15', 1)).toBe('2016-1-15');
  expect(print('2015-01-15', -1)).toBe('2014-12-15');
  expect(print('2016-02-29', 12)).toBe('2017-2-28');
  expect(print('2015-03-10', -27)).toBe('2012-12-10');
});

test('Months and years are printed in two and four digits', () => {
  expect([printMonthNumber(2015 * 12), printMonthNumber(2015 * 12 + 11), printMonthNumber(2015 * 12 - 1)]).toEqual([
    '2015-01',
    '2015-12',
    '2014-12',
  ]);
  expect([printYear(2015), printYear(987)]).toEqual(['2015', '0987']);
});
