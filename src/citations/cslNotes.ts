import type { Article } from '../corpus/article.ts';
import { isUncertain, printDate } from '../corpus/dateWords.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { readWording, type Wording } from '../corpus/position.ts';
import type { Statement } from '../corpus/statement.ts';
import { stripStop } from './fullStop.ts';

const RENDERINGS: Readonly<Record<Wording, string>> = {
  quoted: 'quoted',
  reported: 'reported, not quoted',
  narrated: 'in the article’s own words, nobody is quoted',
};

/** Writes what a citation of an article has no field for: whom the page copied, and what an uncertain date rests on. */
export function printArticleNote(lookup: Lookup, article: Article): string {
  return join([printVia(lookup, article.origin), printDoubt('published', article.published)]);
}

/** Writes who said it, as what, where, when and how sure that is, and the way it came. */
export function printQuoteNote(
  lookup: Lookup,
  article: Article,
  { statement, role }: { readonly statement: Statement; readonly role: string | undefined },
): string {
  const speaker = [lookup.name(statement.speaker), role].filter((part) => part !== undefined).join(', ');
  return join([
    `Statement by ${speaker}`,
    RENDERINGS[readWording(statement)],
    statement.occasion,
    printSaid(article, statement.said),
    printVia(lookup, statement.via.length === 0 ? article.origin : statement.via),
    printDoubt('article published', article.published),
  ]);
}

/** A plain day needs no EDTF, but says what it rests on: words of the text in quotation marks, a coder's reason without. */
function printSaid({ text }: Article, said: EdtfDate): string | undefined {
  if (isUncertain(said)) return printDoubt('said', said);
  return `said ${printDate(said)} (${text.includes(said.basis) ? `“${said.basis}”` : stripStop(said.basis)})`;
}

/** Writes what happened, when and how sure that is, and whether it took place. */
export function printEventNote(lookup: Lookup, article: Article, event: EventRecord): string {
  const claimant = event.claimedBy === undefined ? '' : ` by ${lookup.name(event.claimedBy)}`;
  return join([
    `Event: ${event.summary}`,
    isUncertain(event.when) ? printDoubt('dated', event.when) : printDate(event.when),
    event.status === 'occurred' ? undefined : `${event.status}${claimant}`,
    printVia(lookup, article.origin),
    printDoubt('article published', article.published),
  ]);
}

function printVia(lookup: Lookup, chain: readonly string[]): string | undefined {
  return chain.length === 0 ? undefined : `via ${chain.map((id) => lookup.name(id)).join(', ')}`;
}

/** A plain day needs no explanation; any other date says its EDTF, which other programs read, and its basis. */
function printDoubt(verb: string, date: EdtfDate): string | undefined {
  return isUncertain(date) ? `${verb} ${printDate(date)} (EDTF ${date.edtf}: ${stripStop(date.basis)})` : undefined;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('; ');
}
