import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { hashPattern, type listPatterns } from './listPatterns.ts';

/** What recheck found of each pattern, by its hash. */
export type Verdicts = Readonly<Record<string, string>>;

const FILE = 'src/build/patterns/verdicts.json';

/** The verdict of a pattern whose time grows as its input does, or not at all. */
export const LINEAR = 'linear';

/** Reads what was found when the patterns were checked last. */
export function readVerdicts(): Verdicts {
  return v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Writes what was found, in an order that changes little with a change of the source. */
export function writeVerdicts(verdicts: Verdicts): void {
  const sorted = Object.fromEntries(Object.entries(verdicts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Names what must have a verdict: each pattern by its hash, and what is put together at run time by the hash of its code. */
export function listKeys({ literals, composed }: ReturnType<typeof listPatterns>): ReadonlyMap<string, string> {
  return new Map([
    ...literals.map((one): [string, string] => [hashPattern(one), `${one.file} /${one.source}/${one.flags}`]),
    ...composed.map(({ file, code }): [string, string] => [hashComposed(code), `${file} ${code}`]),
  ]);
}

/** A name for a pattern that is put together: it changes with the code that does so. */
export function hashComposed(code: string): string {
  return hashPattern({ source: code.replace(/\s+/g, ' '), flags: 'composed' });
}
