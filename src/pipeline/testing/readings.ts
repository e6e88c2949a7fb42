import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Tests that every sentence of a file is still read as it was when a person looked at it. Not all is right; what changes must be meant to.
 *
 * In the file each sentence is a line; under it, each behind two spaces, stand the lines that `print` gives of it. `UPDATE_GOLDEN=1` writes
 * what is found instead of comparing it; say why in the commit.
 */
export function testReadings(file: string, print: (sentence: string) => readonly string[]): void {
  const readings = readReadings(file);
  if (process.env.UPDATE_GOLDEN === '1') {
    for (const sentence of readings.keys()) readings.set(sentence, print(sentence));
    const lines = [...readings].flatMap(([sentence, found]) => [sentence, ...found.map((line) => `  ${line}`)]);
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  const sentences = [...readings];
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    const some = sentences.slice(from, from + AT_ONCE);
    test(`Read as before: ${from + 1} to ${from + some.length}`, () => {
      expect(some.map(([sentence]) => [sentence, print(sentence)])).toEqual(some);
    });
  }
}

/** Sentences of one test: each a test of its own would take longer to tell of than to read. */
const AT_ONCE = 40;

function readReadings(file: string): Map<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  let sentence = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('  ')) readings.set(sentence, [...(readings.get(sentence) ?? []), line.slice(2)]);
    else if (line !== '') {
      sentence = line;
      readings.set(sentence, []);
    }
  }
  return readings;
}
