import { compileSeeds, hasErrors } from './compileSeeds.ts';
import type { Options } from './options.ts';
import { findSeedsFolder } from './places.ts';
import { printImportReport } from './printImportReport.ts';
import { printFolder, printProblems, printSummary } from './report.ts';
import { writeDraft } from './writeDraft.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Compiles the seeds folder: prints every problem, then one line with what was found, and writes the corpus where
 * `--out` says.
 *
 * A corpus with errors is not written; the report of `--report` is, since it says what is wrong. Returns 1
 * then, else 0. Only `--draft` adds a file to the folder.
 */
export function compileCommand({ out, report, draft }: Options): number {
  const folder = findSeedsFolder();
  const compilation = compileSeeds(folder);
  const failed = hasErrors(compilation.problems);
  process.stdout.write(printProblems(compilation.problems, printFolder(folder)));
  if (out !== undefined && failed) console.log(`Not written, because of the errors: ${printFolder(out)}`);
  if (out !== undefined && !failed) {
    writeWhole(out, `${JSON.stringify(compilation.corpus, null, 2)}\n`);
    console.log(`Written: ${printFolder(out)}`);
  }
  if (report !== undefined) {
    writeWhole(report, printImportReport(compilation.corpus));
    console.log(`Written: ${printFolder(report)}`);
  }
  if (draft) console.log(writeDraft(folder, compilation.actors));
  console.log(printSummary(compilation));
  return failed ? 1 : 0;
}
