import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDates } from './testing/measureDates.ts';

/**
 * Sentences, each with the times found in it as of several days of writing: a Monday, the last day of a year, and a Sunday in January.
 *
 * A line that begins with a letter or number is a sentence; under it, what is found. `UPDATE_GOLDEN=1` writes what is found instead of
 * comparing it; say why in the commit.
 */
const READINGS = join(import.meta.dirname, 'testing/readings.txt');
const DAYS = ['2015-09-28', '2014-12-31', '2016-01-10'];

const lines = readFileSync(READINGS, 'utf8').split('\n');
const sentences = lines.filter((line) => line !== '' && !line.startsWith(' '));

function print(sentence: string): string[] {
  const found = DAYS.map((day) =>
    findDates(sentence, { published: day }).map(
      ({ start, end, date }) => `${sentence.slice(start, end)} = ${date.edtf}`,
    ),
  );
  // What is the same whenever it was written is told once.
  const isSame = found.every((one) => one.join('; ') === found[0]?.join('; '));
  const told = isSame ? found.slice(0, 1) : found;
  return [sentence, ...told.map((one, place) => `  ${isSame ? 'always' : DAYS[place]}: ${one.join('; ')}`.trimEnd())];
}

if (process.env.UPDATE_GOLDEN === '1') writeFileSync(READINGS, `${sentences.flatMap(print).join('\n')}\n`);

test.each(sentences)('As read and checked: %s', (sentence) => {
  const expected = readFileSync(READINGS, 'utf8').split('\n');
  const at = expected.indexOf(sentence);
  const next = expected.findIndex((line, index) => index > at && !line.startsWith(' '));
  expect(print(sentence)).toEqual(expected.slice(at, next));
});
