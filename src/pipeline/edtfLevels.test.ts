import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDay } from './calendar.ts';
import { isDateFault, readEdtf } from './edtf.ts';
import { isParsed } from './edtfForm.ts';

function judge(edtf: string): string {
  const read = readEdtf(edtf);
  return isDateFault(read) ? read.code : `${read.earliest ?? 'open'} to ${read.latest ?? 'open'}`;
}

/** Every form of the Library of Congress's levels 0 and 1, and those of level 2, each with the forms beside it. */
const FORMS: Readonly<Record<string, string>> = {
  'level 0, dates and times':
    '1985-04-12 1985-04 1985 0000 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30 2004-01-01T10:10:10+00:59 2004-01-01T10:10:10+14:00',
  'level 0, intervals':
    '1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02 0000/0000',
  'level 1, years with a letter': 'Y170000002 Y-170000002',
  'level 1, seasons': '2001-21 2001-22 2001-23 2001-24 -2004-23',
  'level 1, a whole date qualified': '1984? 2004-06~ 2004-06-11% -2004-06? 2001-21?',
  'level 1, digits unknown from the right': '201X 20XX 2004-XX 1985-04-XX 1985-XX-XX -20XX -1985-XX-XX',
  'level 1, open and unknown ends':
    '1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985/ /1985-04-12 /1985 ../.. /.. ../',
  'level 1, qualified and other ends':
    '1984~/2004-06 1984/2004-06~ 1984?/2004% 1984-06-02?/2004-08-08~ 2003/2004-06-11% 1952-23~/1953 -1000/-0999',
  'level 1, years before 0': '-1985 -1985-04 -1985-04-12 -1985-04-12T23:20:30Z',
  'level 2, exponents': 'Y-17E7 Y17E8',
  'level 2, digits that count': '1950S2 Y171010000S3 Y3388E2S3',
  'level 2, parts of a year': '2001-25 2001-28 2001-29 2001-32 2001-33 2001-36 2001-37 2001-39 2001-40 2001-41',
  'level 2, sets':
    '[1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12] [..1984] {1667,1668,1670..1672} {1960,1961-12} {..1984} {-1740-02-12..-1200-01-29}',
  'level 2, parts qualified':
    '2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06 2004-?06-?11 2004?-%06 ?-2004-06-04~ -2004-%06',
  'level 2, digits unknown anywhere': '156X-12-25 15XX-12-25 1XXX-12 XXXX-12-XX 1XXX-XX 1984-1X 1560-XX-25 -1X32-X1-X2',
  'level 2, intervals of such':
    '2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03 1984?-06/2004-08? 198X/199X 1919-0X-02/1919-01-03',
};

test.each(Object.entries(FORMS))('The Extended Date/Time Format is read: %s', (_, forms) => {
  for (const edtf of forms.split(' ')) expect([edtf, judge(edtf)]).toEqual([edtf, expect.stringMatching(/ to /)]);
});

test('Of all days that the calendar of four hundred years could have, those that it has are dates', () => {
  const wrong: string[] = [];
  for (let year = 1900; year < 2300; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 28; day <= 32; day += 1) {
        const printed = printDay(year, month, day);
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && day < 32;
        const expected = exists ? `${printed} to ${printed}` : 'date-impossible';
        const isTold = !exists || (month === 2 && day === 29);
        const inOthers = isTold ? [`${printed}?`, `${printed}/${printed}`, `[${printed}]`] : [];
        for (const edtf of [printed, ...inOthers]) if (judge(edtf) !== expected) wrong.push(edtf);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['201X-02-29', '2012-02-29 to 2016-02-29'],
  ['2015-02-3X', 'date-impossible'],
  ['19XX-02-30', 'date-impossible'],
  ['XXXX-02-30', 'date-impossible'],
  ['210X-02-29', '2104-02-29 to 2108-02-29'],
  ['1X00-02-29', '1200-02-29 to 1600-02-29'],
  ['-000X-02-29', 'open to 0000-01-01'],
  ['-0001-02-29', 'date-impossible'],
  ['2015-XX-31', '2015-01-31 to 2015-12-31'],
])('A day of which digits are unknown is one that a calendar can have: %s', (edtf, expected) => {
  expect(judge(edtf)).toBe(expected);
});

test('The bounds of a date with unknown digits are the first and last day that fit it', () => {
  const days = listDays(1988, 2012);
  const digit = (known: string) => fc.constantFrom(...known, 'X');
  const year = fc
    .tuple(digit('19'), digit('089'), digit('0189'))
    .map(([a, b, c]) => `${a === '1' ? '19' : '20'}${b}${c}`);
  const month = fc.tuple(digit('01'), digit('0129')).map((two) => two.join(''));
  const day = fc.tuple(digit('0123'), digit('019')).map((two) => two.join(''));
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      const edtf = `${y}-${m}-${d}`;
      const pattern = new RegExp(`^${edtf.replaceAll('X', '\\d')}$`);
      const fitting = days.filter((one) => pattern.test(one));
      const [first, last] = [fitting.at(0), fitting.at(-1)];
      const read = judge(edtf);
      // The century is known, the two digits after it may reach beyond the years that are listed.
      if (/X/.test(y.slice(2)) || first === undefined) return;
      expect(read).toBe(`${first} to ${last}`);
    }),
  );
});

function listDays(from: number, to: number): string[] {
  const days: string[] = [];
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to + 1, 0, 1); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

const DOCUMENT = readFileSync(path.join(import.meta.dirname, '../../docs/edtf.md'), 'utf8');
const RULINGS = Array.from(DOCUMENT.matchAll(/^\| `(.*?)` \| (\S+) \| (\S+) \| (.*?) \| (.+) \|$/gm), (row) =>
  row.slice(1),
);

test('There is a ruling on every string on which implementations were found to disagree', () => {
  expect(RULINGS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(RULINGS.map(([edtf]) => edtf)).size).toBe(RULINGS.length);
});

test.each(RULINGS)('%s is read as its ruling says', (edtf = '', library = '', _validator = '', ruling = '') => {
  expect(judge(edtf)).toBe(ruling.replaceAll('`', ''));
  expect(isParsed(edtf) ? 'yes' : 'no').toBe(library);
});
