import type { BLOCK_KINDS } from '../../corpus/article.ts';
import { printDay as printDayNumber, toDayNumber } from '../../corpus/days.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Span } from '../../corpus/span.ts';
import type { ArticleText } from '../articleText.ts';
import type { Bounds } from '../edtf.ts';
import { type Anchor, type ArticleDates, findAnchor, makeDayAnchor } from './anchors.ts';
import { findPhrases } from './findPhrases.ts';
import type { Phrase } from './phrase.ts';
import { isDash } from './readNumbers.ts';
import { isAbsolute, resolveAnchored, resolveUnanchored, writeBasis } from './resolveAnchored.ts';
import { findTense } from './tense.ts';
import { findValueBounds, printEdtf } from './timeValue.ts';
import { findTokens, type Token } from './tokens.ts';
import { hasTimeWord } from './triggers.ts';

/** A time expression and the days it can mean; the phrase is the date's basis. */
export type TimeExpression = Span & { readonly date: EdtfDate };

const READ_KINDS: ReadonlySet<(typeof BLOCK_KINDS)[number]> = new Set([
  'title',
  'subtitle',
  'heading',
  'paragraph',
  'caption',
]);

type FoundPhrase = {
  readonly phrase: Phrase;
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly words: string;
  readonly span: Span;
};

/** What was named shortly before: what "a year later" is later than. */
type Reference = { readonly sentence: number; readonly words: string; readonly core: string };

/**
 * Finds every time expression of an article, resolved against the article's own dates, in text order.
 *
 * What the text does not date is left out: a weekday of an undated article, "a year later" without the year it is later than.
 */
export function findTimeExpressions(read: ArticleText, dates: ArticleDates): TimeExpression[] {
  const found = findAllPhrases(read);
  const anchor = findWritten(read, found, findAnchor(dates));
  const printed = anchor?.isDoubtful === true ? findPrintedDays(found) : new Set<string>();
  const expressions: TimeExpression[] = [];
  let last: Reference | undefined;
  for (const { phrase, tokens, sentence, words, span } of found) {
    const reference = last !== undefined && sentence - last.sentence <= 1 ? last : undefined;
    const given = { anchor, printed, tense: findTense(tokens, phrase), reference: reference?.core };
    const value = isAbsolute(phrase, reference !== undefined)
      ? resolveUnanchored(phrase, reference?.core)
      : resolveAnchored(phrase, given);
    if (value === undefined) continue;
    const bounds = findValueBounds(value);
    if (isBeyond(bounds, phrase, anchor)) continue;
    const basis = writeBasis(words, { value, bounds, phrase, anchor, reference: reference?.words });
    const date = { edtf: printEdtf(value), earliest: bounds.earliest, latest: bounds.latest, basis };
    expressions.push({ start: span.start, end: span.end, date });
    const [core] = value.cores;
    const isSure = value.form === 'one' && !value.isDoubtful && core !== undefined;
    last = isSure ? { sentence, words, core } : undefined;
  }
  return expressions;
}

/** "Two hundred years later" is not counted from last Sunday: what is counted from another time has come to pass. */
function isBeyond({ earliest }: Bounds, phrase: Phrase, anchor: Anchor | undefined): boolean {
  const last = anchor?.days.at(-1);
  if (phrase.points[0]?.type !== 'from' || last === undefined || earliest === null) return false;
  return earliest > printDayNumber(last + 366);
}

/** A dateline's place, in capitals, before its day: "KYIV, Sept. 28 (Agency) –". */
const DATELINE_PLACE = /^[\p{Lu}][\p{Lu} .’'/-]{2,40}(?:, \p{Lu}[\p{L}.]{1,15})?,\s$/u;
const DATELINE_SENTENCES = 4;
const DATELINE_DAYS = 7;

/** A text that begins with a dateline was written on that day, where it is no more than a week before the page's. */
function findWritten(read: ArticleText, found: readonly FoundPhrase[], anchor: Anchor | undefined): Anchor | undefined {
  const [first] = found;
  const start = first?.tokens[0]?.start;
  if (first === undefined || start === undefined || first.sentence >= DATELINE_SENTENCES) return anchor;
  const { phrase, span, tokens } = first;
  const mark = tokens[phrase.end]?.lower ?? '';
  const isDateline = phrase.points[0]?.type === 'date' && (mark === '(' || isDash(mark));
  if (!isDateline || !DATELINE_PLACE.test(read.source.text.slice(start, Math.min(span.start, start + 80))))
    return anchor;
  const given = { anchor, printed: new Set<string>(), tense: 'past' as const, reference: undefined };
  const value = isAbsolute(phrase, false) ? resolveUnanchored(phrase, undefined) : resolveAnchored(phrase, given);
  const day = value?.form === 'one' && !value.isDoubtful ? toDayNumber(value.cores[0] ?? '') : undefined;
  const last = anchor?.days.at(-1) ?? day;
  if (day === undefined || last === undefined || day > last || last - day > DATELINE_DAYS) return anchor;
  return makeDayAnchor(day);
}

function findAllPhrases(read: ArticleText): FoundPhrase[] {
  const { blocks, sentences, source } = read;
  const { text } = source;
  const found: FoundPhrase[] = [];
  let block = 0;
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const span = sentences[sentence];
    if (span === undefined) break;
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= span.start) block += 1;
    const kind = blocks[block]?.kind;
    if (kind === undefined || !READ_KINDS.has(kind) || !hasTimeWord(text, span)) continue;
    const tokens = findTokens(text, span);
    for (const phrase of findPhrases(tokens)) {
      const first = tokens[phrase.start];
      const last = tokens[phrase.end - 1];
      if (first === undefined || last === undefined) continue;
      const words = text.slice(first.start, last.end);
      found.push({ phrase, tokens, sentence, words, span: { start: first.start, end: last.end } });
    }
  }
  return found;
}

/** The days a text prints in full: they bear out what a weekday alone would leave in doubt. */
function findPrintedDays(found: readonly FoundPhrase[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { phrase } of found) {
    const value = isAbsolute(phrase, false) ? resolveUnanchored(phrase, undefined) : undefined;
    if (value?.form === 'one' && value.cores[0]?.length === 10) days.add(value.cores[0]);
  }
  return days;
}
