import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './commandError.ts';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import type { Options } from './options.ts';
import { findSeedsFolder } from './places.ts';
import { printFolder, printProblems, printSummary } from './report.ts';

/**
 * Compiles the seeds folder: prints every problem, then one line with what was found, and writes the corpus where
 * `--out` says.
 *
 * A corpus with errors is not written. Returns 1 then, else 0.
 */
export function compileCommand({ out }: Options): number {
  const folder = findSeedsFolder();
  const compilation = compileSeeds(folder);
  const failed = hasErrors(compilation.corpus.problems);
  process.stdout.write(printProblems(compilation.corpus.problems, printFolder(folder)));
  if (out !== undefined && failed) console.log(`Not written, because of the errors: ${printFolder(out)}`);
  if (out !== undefined && !failed) {
    writeWhole(out, `${JSON.stringify(compilation.corpus, null, 2)}\n`);
    console.log(`Written: ${printFolder(out)}`);
  }
  console.log(printSummary(compilation));
  return failed ? 1 : 0;
}

/** Writes beside the place and renames: who reads the file sees the old one or the new one, never a half. */
function writeWhole(file: string, text: string): void {
  const half = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(half, text);
    renameSync(half, file);
  } catch (error) {
    // Whatever stopped the writing can stop this too; what counts is why the file was not written.
    if (existsSync(half)) rmSync(half);
    throw new CommandError(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
