import type { Lookup } from '../corpus/lookup.ts';
import type { Statement } from '../corpus/statement.ts';
import { printChicagoNote } from './chicago.ts';
import { cslOf, type Visit } from './cslOf.ts';
import type { Run } from './runs.ts';

/** Sources numbered from 1. `listed` holds one statement of each, in their order. */
export type NumberedSources = {
  readonly listed: readonly Statement[];
  numberOf(statement: Statement): number | undefined;
};

/**
 * Numbers the sources of statements in the order in which these come.
 *
 * A source is an article by the way its words came: what it copied from two agencies are two.
 */
export function numberSources(statements: readonly Statement[]): NumberedSources {
  const numbers = new Map<string, { number: number; statement: Statement }>();
  for (const statement of statements) {
    const key = sourceKey(statement);
    if (!numbers.has(key)) numbers.set(key, { number: numbers.size + 1, statement });
  }
  return {
    listed: Array.from(numbers.values(), ({ statement }) => statement),
    numberOf: (statement) => numbers.get(sourceKey(statement))?.number,
  };
}

/** Prints the source of a statement as a note. `visit` says when it was read, and where its text is held. */
export function printSource(lookup: Lookup, statement: Statement, visit: Visit): readonly Run[] {
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return [{ text: statement.article }];
  const via = statement.via.map((id) => lookup.name(id));
  return cslOf(lookup, { kind: 'article', article }, visit).flatMap((item) =>
    printChicagoNote(via.length === 0 ? item : { ...item, custom: { via } }),
  );
}

function sourceKey({ article, via }: Statement): string {
  return [article, ...via].join('\n');
}
