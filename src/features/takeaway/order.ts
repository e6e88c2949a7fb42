import type { Lookup } from '../../corpus/lookup.ts';
import type { KeptIds } from '../../exports/order.ts';
import type { Slice } from '../../facets/slice.ts';
import type { Counts } from './choices.ts';

/** Lists what a slice keeps, by id. */
export function listKept({ articles, statements, events, attributions, proposed }: Slice): KeptIds {
  return {
    articles: articles.map(({ id }) => id),
    statements: statements.map(({ id }) => id),
    events: events.map(({ id }) => id),
    quotations: attributions.map(({ id }) => id),
    proposed: proposed.map(({ id }) => id),
  };
}

/** Counts what a slice keeps. */
export function countSlice({ articles, statements, events, attributions, proposed }: Slice): Counts {
  return {
    articles: articles.length,
    statements: statements.length,
    events: events.length,
    quotationsFound: attributions.length,
    eventsFound: proposed.length,
  };
}

/** Counts what a corpus holds. */
export function countCorpus({ corpus, attributions }: Lookup): Counts {
  const { articles, statements, events, proposed } = corpus;
  return {
    articles: articles.length,
    statements: statements.length,
    events: events.length,
    quotationsFound: attributions.size,
    eventsFound: proposed.events.length,
  };
}
