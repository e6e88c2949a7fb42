import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { exportAs } from '../exports/exportAs.ts';
import type { ExportForm } from '../exports/format.ts';
import type { ExportFile, ExportOrder } from '../exports/order.ts';
import { exportSeeds } from '../exports/seedsZip.ts';
import { checkOutside } from './checkOutside.ts';
import { CommandError } from './commandError.ts';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import { nameBuild, orderKeys } from './nameBuild.ts';
import { type Options, printUsage } from './options.ts';
import { findSeedsFolder } from './places.ts';
import { readSeedFiles } from './readSeeds.ts';
import { printFolder, printProblems, printSummary } from './report.ts';
import { writeAllWhole } from './writeWhole.ts';

/**
 * Compiles the seeds folder and writes the corpus in another form into a folder: every file of it, or none.
 *
 * A corpus with errors is not exported; returns 1 then, else 0. Throws a `CommandError` where `--format` or `--out` is missing, and where
 * `--out` is inside the folder.
 */
export function exportCommand({ format, out }: Options): number {
  if (format === undefined) throw missing('--format', 'which form to export in');
  if (out === undefined) throw missing('--out DIR', 'which folder to write into');
  const folder = findSeedsFolder();
  checkOutside(folder, '--out', out);
  const compilation = compileSeeds(folder);
  const failed = hasErrors(compilation.problems);
  process.stdout.write(printProblems(compilation.problems, printFolder(folder)));
  if (failed) console.log(`Not written, because of the errors: ${printFolder(out)}`);
  else writeFiles(out, makeFiles(format, folder, makeOrder(compilation.corpus)));
  console.log(printSummary(compilation));
  return failed ? 1 : 0;
}

/** The clock is read here and nowhere below. The day is that of UTC, so that it is the same wherever the command runs. */
function makeOrder(compiled: Corpus): ExportOrder {
  const corpus = orderKeys(compiled);
  const day = new Date().toISOString().slice(0, 10);
  return { corpus, kept: 'all', filters: [], day, build: nameBuild(corpus) };
}

function makeFiles(form: ExportForm, folder: string, order: ExportOrder): readonly ExportFile[] {
  if (form !== 'seeds') return exportAs(form, order);
  return exportSeeds(order, readSeedFiles(folder));
}

function writeFiles(out: string, files: readonly ExportFile[]): void {
  const whole = files.map(({ name, content }) => ({ file: path.join(out, name), content }));
  writeAllWhole(whole);
  for (const { file } of whole) console.log(`Written: ${printFolder(file)}`);
}

function missing(option: string, means: string): CommandError {
  return new CommandError(`export needs ${option}: ${means}.\n${printUsage('export')}`, 2);
}
