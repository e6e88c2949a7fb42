import { groupBy } from '../../corpus/groupBy.ts';
import type { Statement } from '../../corpus/statement.ts';

/** One stop on the way through an article: a coded quote. Statements that rest on the very same words share it. */
export type Quote = { readonly start: number; readonly statements: readonly Statement[] };

/** Finds the quotes of one article in text order. A statement split over several stretches of text counts once. */
export function findQuotes(statements: readonly Statement[]): readonly Quote[] {
  return [...groupBy(statements, ({ quote }) => quote.map(({ start, end }) => `${start}-${end}`).join()).values()]
    .map((group) => ({ start: group[0]?.quote[0]?.start ?? 0, end: group[0]?.quote.at(-1)?.end ?? 0, group }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, group }) => ({ start, statements: group }));
}

/** Finds the place of a statement among the quotes, from 0; -1 where it is not among them. */
export function findPlace(quotes: readonly Quote[], statementId: string | null): number {
  return quotes.findIndex(({ statements }) => statements.some(({ id }) => id === statementId));
}

/**
 * Finds the quote before (-1) or after (1) a place; undefined at either end.
 *
 * With no quote chosen yet (place -1) the way on leads to the first quote and the way back to none.
 */
export function findNeighbor(quotes: readonly Quote[], place: number, step: 1 | -1): Quote | undefined {
  const next = place + step;
  return next < 0 ? undefined : quotes[next];
}
