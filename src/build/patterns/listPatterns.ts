import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseSync } from 'vite';

/** A regular expression of our own source, and the first file that has it. */
export type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

/** A regular expression that is put together at run time, as it is written. */
export type Composed = { readonly file: string; readonly code: string };

const Named = v.object({ type: v.string(), start: v.number(), end: v.number() });
const Literal = v.object({ type: v.literal('Literal'), regex: v.object({ pattern: v.string(), flags: v.string() }) });
const Call = v.object({
  ...Named.entries,
  type: v.picklist(['NewExpression', 'CallExpression']),
  callee: v.object({ name: v.literal('RegExp') }),
});

/** Lists the regular expressions of a folder of source, each once, in the order of the files; tests and what is only for them are left out. */
export function listPatterns(folder: string): { literals: readonly Pattern[]; composed: readonly Composed[] } {
  const literals = new Map<string, Pattern>();
  const composed: Composed[] = [];
  for (const file of listSources(folder)) {
    const code = readFileSync(path.join(folder, file), 'utf8');
    walk(parseSync(file, code).program, (node) => {
      if (v.is(Literal, node)) {
        const pattern = { file, source: node.regex.pattern, flags: node.regex.flags };
        if (!literals.has(hashPattern(pattern))) literals.set(hashPattern(pattern), pattern);
      } else if (v.is(Call, node)) composed.push({ file, code: code.slice(node.start, node.end) });
    });
  }
  return { literals: [...literals.values()], composed };
}

/** A name for a pattern that changes with any letter of it. */
export function hashPattern({ source, flags }: Omit<Pattern, 'file'>): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.tsx?$|\/testing\/|\.d\.ts$/.test(file))
    .toSorted();
}

function walk(node: unknown, visit: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
