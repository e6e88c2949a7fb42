import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { nameInSentence } from '../../corpus/names.ts';
import { findAnchorDay } from '../../corpus/periods.ts';
import { overlaps, type PrintedAttribution } from '../../corpus/printedAttribution.ts';
import type { Statement } from '../../corpus/statement.ts';

/** Who is quoted: a name we know with the office held that day, or the words the article has for the source. */
export type Source = { readonly name: string; readonly title: string | null; readonly isKnown: boolean };

/** Names the source of a quotation as on the day of the saying. */
export function readSource(
  lookup: Lookup,
  article: Article,
  { speaker, said, attribution }: PrintedAttribution,
): Source {
  if (speaker === undefined) return { name: printSourceWords(article, attribution), title: null, isKnown: false };
  const title = lookup.roleOf(speaker, findAnchorDay(said))?.title ?? null;
  return { name: lookup.name(speaker), title, isKnown: true };
}

/** Names whoever passed the words on, where they stand within another quotation: "ABC News"; null where nobody did. */
export function printRelay(lookup: Lookup, article: Article, { attribution }: PrintedAttribution): string | null {
  const relay = article.attributions[attribution.within ?? -1];
  if (relay === undefined) return null;
  return relay.speaker === undefined ? printSourceWords(article, relay) : nameInSentence(lookup, relay.speaker);
}

/** Prints when it was said; where the text does not tell, when it was printed, and that it is no more than that. */
export function printSaid({ said, attribution }: PrintedAttribution): string {
  return attribution.said === undefined ? `Printed ${printDate(said)}` : printDate(said);
}

/** Finds what people coded on the same words. */
export function findCoded(lookup: Lookup, { article, attribution }: PrintedAttribution): readonly Statement[] {
  return lookup.statementsIn(article).filter(({ quote }) => overlaps(quote, attribution.content));
}

function printSourceWords({ text }: Article, { source }: Attribution): string {
  const words = source.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' ');
  return words === '' ? 'Source not named' : words;
}
