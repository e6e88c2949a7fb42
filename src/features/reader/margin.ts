import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';

/** A coder's note on a passage, as it stands beside its paragraph. `isCoded`: the passage also carries a code. */
export type Aside = Span & { readonly note: string; readonly isCoded: boolean };

/** What stands beside one block: the statements whose quote begins in it, in text order, and notes on its passages. */
export type Margin = { readonly statements: readonly Statement[]; readonly asides: readonly Aside[] };

/** Finds what stands beside a block. A statement stands beside the block its quote begins in, and nowhere else. */
export function findMargin(block: Span, statements: readonly Statement[], notes: Article['notes']): Margin {
  const isInside = (start: number | undefined) => start !== undefined && start >= block.start && start < block.end;
  return {
    statements: statements
      .filter(({ quote }) => isInside(quote[0]?.start))
      .toSorted((a, b) => (a.quote[0]?.start ?? 0) - (b.quote[0]?.start ?? 0)),
    asides: notes
      .filter(({ start }) => isInside(start))
      .map((note) => ({ ...note, isCoded: isCoded(note, statements) })),
  };
}

/** Returns the columns that show a side: those there are, with it added, or in place of the last where four stand already. */
export function showSide(columns: readonly string[], side: string): readonly string[] {
  return columns.includes(side) ? columns : [...columns.slice(0, 3), side];
}

/** Returns the open rows with that of an issue among them. `open` null: those that are open by themselves. */
export function showRow(open: readonly string[] | string | null, issue: string): readonly string[] | 'all' {
  if (open === 'all') return open;
  return open === null || typeof open === 'string' ? [issue] : [...new Set([...open, issue])];
}

function isCoded(note: Span, statements: readonly Statement[]): boolean {
  return statements.some(({ quote }) => quote.some(({ start, end }) => start < note.end && note.start < end));
}
