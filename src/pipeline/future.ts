import type { LinkedArticle } from './linkArticles.ts';
import { makeProblem, type Report } from './problems.ts';

/**
 * Warns of articles published after a day. Warning: `date-future`.
 *
 * The day is given, never read from a clock: the same files would not be the same corpus tomorrow.
 */
export function warnOfFuture(articles: readonly LinkedArticle[], now: string, report: Report): void {
  for (const { readLink } of articles) {
    const { path, published } = readLink().article;
    if (published.earliest === null || published.earliest <= now) continue;
    report(
      makeProblem(
        { file: path, line: 1, column: 1 },
        {
          code: 'date-future',
          severity: 'warning',
          message: `The article is dated after ${now}.`,
          value: published.edtf,
          fix: 'Look whether its date is right; if so, compile with a later day as --now.',
        },
      ),
    );
  }
}
