import type { Article } from './article.ts';
import type { Lookup } from './lookup.ts';

/** Prints who published an article and what it copied: "The Moscow Times, quoting Reuters". */
export function printPublisherChain(lookup: Lookup, article: Article): string {
  const publisher = lookup.name(article.publisher);
  const origins = article.origin.map((id) => lookup.name(id));
  if (origins.length === 0) return publisher;
  const last = origins.at(-1);
  const named = origins.length === 1 ? last : `${origins.slice(0, -1).join(', ')} and ${last}`;
  return `${publisher}, quoting ${named}`;
}
