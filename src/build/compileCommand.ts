import type { Compilation } from '../pipeline/compile.ts';
import { listPublished } from '../published/listPublished.ts';
import type { PublishedList } from '../published/publishedList.ts';
import { checkOutside } from './checkOutside.ts';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import { hashText } from './nameBuild.ts';
import type { Options } from './options.ts';
import { DIST, findSeedsFolder } from './places.ts';
import { printImportReport } from './printImportReport.ts';
import { printLostIds } from './printLostIds.ts';
import { readLastPublished, readPublishedFile } from './publishedFile.ts';
import { printFolder, printProblems, printSummary } from './report.ts';
import { writeDraft } from './writeDraft.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Compiles the seeds folder: prints every problem, the ids lost since the last build, then one line with what was found, and writes the corpus
 * where `--out` says.
 *
 * A corpus with errors is not written; the report of `--report` is, since it says what is wrong. Returns 1
 * then, else 0. Only `--draft` adds a file to the folder: throws a `CommandError` where another option names a place inside it.
 */
export function compileCommand({ out, report, draft, since }: Options): number {
  const folder = findSeedsFolder();
  checkOutside(folder, '--out', out);
  checkOutside(folder, '--report', report);
  const before = readBefore(since);
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
  process.stdout.write(printLost(compilation, before, folder));
  if (draft) console.log(writeDraft(folder, compilation.actors));
  console.log(printSummary(compilation));
  return failed ? 1 : 0;
}

/** What was published before: as `--since` says, else by the build in dist/. */
function readBefore(since: string | undefined): PublishedList | undefined {
  return since === undefined ? readLastPublished(DIST) : readPublishedFile(since);
}

/** Where an error left things out, what is missing is no surprise; of a folder that nobody codes the corpus need not be put together. */
function printLost(compilation: Compilation, before: PublishedList | undefined, folder: string): string {
  const isCoded = compilation.statements.length + compilation.events.length > 0;
  if (before === undefined || !isCoded || hasErrors(compilation.problems)) return '';
  const now = listPublished(compilation.corpus, { build: '', day: '' }, hashText);
  return printLostIds(before, now, { places: compilation.places, folder: printFolder(folder) });
}
