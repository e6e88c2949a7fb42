import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many tests passed, failed and were skipped. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** No test at all. */
export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** Reads Vitest's JSON report. Undefined where there is none, or not the one we know. */
export function readVitest(file: string): Counts | undefined {
  const report = readReport(VitestReport, file);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  );
}

/** Reads Playwright's JSON report. A test that passed only when repeated has failed. */
export function readPlaywright(file: string): Counts | undefined {
  const stats = readReport(PlaywrightReport, file)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * Counts a step of the test run by its report, undefined where it left none.
 *
 * What fails without a failed test (a linter, a file that does not load, a report that is missing) counts as one failure.
 */
export function countStep(passed: boolean, report: Counts | undefined): Counts {
  if (report === undefined) return { ...NONE, failed: 1 };
  return passed || report.failed > 0 ? report : { ...report, failed: 1 };
}

/** Adds two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Prints counts as the last line of a test run. */
export function printCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function readReport<Schema extends v.GenericSchema>(schema: Schema, file: string): v.InferOutput<Schema> | undefined {
  if (!existsSync(file)) return undefined;
  const { success, output } = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  return success ? output : undefined;
}
