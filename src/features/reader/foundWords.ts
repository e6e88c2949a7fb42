import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import { findLikelyIssues } from '../../facets/issue.ts';

/** Names who is quoted, in short: someone we know, or the words the article has for the source. */
export function nameSource(lookup: Lookup, article: Article, { speaker, attribution }: PrintedAttribution): string {
  return speaker === undefined ? printSourceWords(article, attribution) : lookup.shortName(speaker);
}

/** Prints a note on a quotation: "Stoltenberg, said on Sunday, as told by ABC News". */
export function printFoundNote(lookup: Lookup, article: Article, found: PrintedAttribution): string {
  const { said, within, kind } = found.attribution;
  const relay = article.attributions[within ?? -1];
  const parts = [
    nameSource(lookup, article, found),
    said === undefined ? '' : `said ${article.text.includes(said.basis) ? said.basis : printDate(said)}`,
    relay === undefined ? '' : `as told by ${nameRelay(lookup, article, relay)}`,
    kind === 'indirect' ? 'reported, not quoted' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Lists the titles of the issues that the machine takes a quotation to speak on, likeliest first. */
export function listProposed(lookup: Lookup, { article, place }: PrintedAttribution): readonly string[] {
  return findLikelyIssues(lookup, article, place).map((id) => lookup.issues.get(id)?.title ?? id);
}

function nameRelay(lookup: Lookup, article: Article, relay: Attribution): string {
  return relay.speaker === undefined ? printSourceWords(article, relay) : lookup.name(relay.speaker);
}

function printSourceWords({ text }: Article, { source }: Attribution): string {
  const words = source.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' ');
  return words === '' ? 'source not named' : words;
}
