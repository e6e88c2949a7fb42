import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { nameInSentence } from '../../corpus/names.ts';
import { findAnchorDay } from '../../corpus/periods.ts';
import { overlaps, type PrintedAttribution } from '../../corpus/printedAttribution.ts';
import type { Statement } from '../../corpus/statement.ts';
import { findLikelyIssues } from '../../facets/issue.ts';
import { perLookup } from '../../facets/perLookup.ts';
import type { Slice } from '../../facets/slice.ts';

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

/** Finds the quotations of a slice that nobody coded and that likely speak on an issue. */
export function findProposed(lookup: Lookup, { attributions }: Pick<Slice, 'attributions'>, issue: string) {
  const proposed = findByIssue(lookup).get(issue) ?? [];
  if (proposed.length === 0) return [];
  const isKept = attributions.length === lookup.attributions.size ? null : new Set(attributions);
  return proposed.filter((quotation) => isKept?.has(quotation) !== false && findCoded(lookup, quotation).length === 0);
}

/** All quotations by the issues they likely speak on: looked through once, not once an issue. */
const findByIssue = perLookup((lookup) => {
  const byIssue = new Map<string, PrintedAttribution[]>();
  for (const quotation of lookup.attributions.values()) {
    for (const issue of findLikelyIssues(lookup, quotation.article, quotation.place)) {
      const known = byIssue.get(issue);
      if (known === undefined) byIssue.set(issue, [quotation]);
      else known.push(quotation);
    }
  }
  return byIssue;
});

function printSourceWords({ text }: Article, { source }: Attribution): string {
  const words = source.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' ');
  return words === '' ? 'Source not named' : words;
}
