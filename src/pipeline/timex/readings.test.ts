import { join } from 'node:path';
import { testReadings } from '../testing/readings.ts';
import { findDates } from './testing/measureDates.ts';

/** A Monday, the last day of a year, and a Sunday in January. */
const DAYS = ['2015-09-28', '2014-12-31', '2016-01-10'];

/** The times found in a sentence as of each day of writing; what is the same whenever it was written is told once. */
function print(sentence: string): string[] {
  const found = DAYS.map((day) => findDates(sentence, { published: day }));
  const told = found.map((one) =>
    one.map(({ start, end, date }) => `${sentence.slice(start, end)} = ${date.edtf}`).join('; '),
  );
  if (new Set(told).size === 1) return [`always: ${told[0]}`.trimEnd()];
  return told.map((words, place) => `${DAYS[place]}: ${words}`.trimEnd());
}

testReadings(join(import.meta.dirname, 'testing/readings.txt'), print);
