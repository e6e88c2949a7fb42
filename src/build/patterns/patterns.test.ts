import { expect, test } from 'vitest';
import { ATTACKS } from './attacks.ts';
import { hashPattern, listPatterns } from './listPatterns.ts';
import { LINEAR, listKeys, readVerdicts } from './verdicts.ts';

const { literals, composed } = listPatterns('src');
const names = listKeys({ literals, composed });
const verdicts = readVerdicts();

test('every regular expression has been checked as it is: npm run recheck', () => {
  expect(literals.length).toBeGreaterThan(500);
  expect([...names].filter(([key]) => verdicts[key] === undefined)).toEqual([]);
  expect(Object.keys(verdicts).filter((key) => !names.has(key))).toEqual([]);
});

test('every finding is answered by an attack on it', () => {
  const answered = new Set(ATTACKS.map((attack) => hashPattern(findPattern(attack))));
  const open = [...names].filter(([key]) => verdicts[key] !== LINEAR && !answered.has(key));
  expect(open.map(([key, name]) => `${name}: ${verdicts[key]}`)).toEqual([]);
});

for (const attack of ATTACKS) {
  test(`${attack.file} /${attack.begins} is through ${attack.longest} letters of an attack at once, and through twice as many`, () => {
    const { source, flags } = findPattern(attack);
    const pattern = new RegExp(source, flags);
    for (const letters of [attack.longest, 2 * attack.longest]) {
      const words = attack.write(letters);
      expect(words.length).toBeGreaterThanOrEqual(letters);
      expect(measure(() => words.replace(pattern, ''))).toBeLessThan(QUICK);
    }
  });
}

/** In milliseconds of the processor; what grows with the square of a hundred thousand letters takes seconds. */
const QUICK = 50;

function findPattern({ file, begins }: { readonly file: string; readonly begins: string }) {
  const found = literals.filter((one) => one.file === file && one.source.startsWith(begins));
  if (found[0] === undefined || found.length > 1)
    throw new Error(`${found.length} patterns of ${file} begin so: ${begins}`);
  return found[0];
}

/** The fastest of three: other programs want the processor too. */
function measure(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
