import type { Corpus } from '../corpus/corpus.ts';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import { printFolder, printProblems, printSummary } from './report.ts';

/**
 * Compiles a folder of seeds for a site: the corpus as it is published.
 *
 * Prints what was compiled and every warning. Throws an `Error` with every problem where one of them must not be published.
 */
export function compileSite(folder: string): Corpus {
  const compilation = compileSeeds(folder);
  const { problems } = compilation;
  const report = `${printProblems(problems, printFolder(folder))}${printSummary(compilation)}`;
  if (hasErrors(problems)) throw new Error(report);
  if (problems.length > 0) console.warn(report);
  return compilation.corpus;
}
