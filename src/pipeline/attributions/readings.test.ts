import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Printed, read } from './testing/printAttributions.ts';

/**
 * Sentences, each with the attributions found in it: kind, source, cue, content; `in 0` stands in the first.
 *
 * A line that begins with a space is what is found in the sentence before it. `UPDATE_GOLDEN=1` writes what is found instead of comparing
 * it; say why in the commit.
 */
const READINGS = join(import.meta.dirname, 'testing/readings.txt');

const lines = readFileSync(READINGS, 'utf8').split('\n');
const sentences = lines.filter((line) => line !== '' && !line.startsWith(' '));

function print(sentence: string): string[] {
  return [sentence, ...read(sentence).map(printOne)];
}

function printOne({ kind, source, cue, content, within }: Printed): string {
  const place = within === undefined ? '' : ` in ${within}`;
  return `  ${kind}${place}: ${source} / ${cue} / ${content.join(' | ')}`;
}

if (process.env.UPDATE_GOLDEN === '1') writeFileSync(READINGS, `${sentences.flatMap(print).join('\n')}\n`);

test.each(sentences)('As read and checked: %s', (sentence) => {
  const expected = readFileSync(READINGS, 'utf8').split('\n');
  const at = expected.indexOf(sentence);
  const next = expected.findIndex((line, index) => index > at && !line.startsWith(' '));
  expect(print(sentence)).toEqual(expected.slice(at, next));
});
