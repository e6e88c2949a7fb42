import type { Span } from '../../corpus/span.ts';
import { LISTED } from './grammar.ts';
import type { RawToken, WordReader } from './pushTokens.ts';
import { readWords } from './readWords.ts';
import { tagTokens } from './tagTokens.ts';
import type { Token } from './token.ts';

/** A quotation and whether it is long enough to be somebody's speech. */
export type Quotation = Span & { readonly isSpoken: boolean };

/** Divides a sentence into tokens with their parts of speech. `quotations` are its block's, in text order, `from` the first that can lie in it. */
export function readTokens(text: string, sentence: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: RawToken[] = [];
  const reader: WordReader = { text, tokens, end: sentence.end };
  let at = sentence.start;
  for (let next = 0; next < quotations.length; next += 1) {
    const quotation = quotations[next];
    if (quotation === undefined || quotation.start >= sentence.end) break;
    if (quotation.start < at) continue;
    readWords(reader, at, quotation.start - markLength(text, quotation.start - 1));
    if (quotation.isSpoken) tokens.push(quoteToken(text, quotation));
    else readWords(reader, quotation.start, quotation.end);
    at = Math.min(quotation.end + markLength(text, quotation.end), sentence.end);
  }
  readWords(reader, at, sentence.end);
  nameCapitals(text, tokens);
  tagTokens(tokens);
  return tokens;
}

function quoteToken(text: string, { start, end }: Span): RawToken {
  return {
    start,
    end,
    word: '',
    tag: 'QUOTE',
    known: 'QUOTE',
    isCapital: true,
    traits: 0,
    cue: undefined,
    isPhraseCue: false,
    isClosed: CLOSING.has(text.charAt(end - 1)),
    isContinuing: /^\p{Ll}/u.test(text.slice(start, start + 2)),
  };
}

const CLOSING: ReadonlySet<string> = new Set([',', '.', '?', '!', '…']);

const APOSTROPHE = 39;

/** A mark is one character, or two apostrophes. */
function markLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== APOSTROPHE) return 1;
  return text.charCodeAt(at - 1) === APOSTROPHE || text.charCodeAt(at + 1) === APOSTROPHE ? 2 : 1;
}

/** Classes whose words keep them with a capital. */
const KEPT: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'CCONJ',
  'SCONJ',
  'PART',
  'INTJ',
  'NUM',
  'ADV',
  'that',
  'to',
  'genitive',
  'QUOTE',
]);

/**
 * In running text a capital makes a name, whatever the word can be otherwise: "The Associated Press", "Will Grant".
 *
 * In a line set in headline capitals it says nothing; there only a word that is not in the lexicon is a name.
 */
function nameCapitals(text: string, tokens: readonly RawToken[]): void {
  const isHeadline = isShouted(text, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.isCapital || token.known === 'QUOTE') continue;
    const isShort = isAcronym(text, token);
    if (isHeadline ? !isListed(token) : isName(tokens, at, token) || isShort) token.known = 'PROPN';
    // No rule is to take "WHO" for the word it spells.
    if (isShort && !isHeadline && isListed(token)) {
      token.word = text.slice(token.start, token.end);
      token.traits = 0;
    }
  }
}

/** Whether a word is in the lexicon. */
const isListed = (token: RawToken) => (token.traits & LISTED) !== 0;

/** Whether a sentence is set in headline capitals, its quotations included. */
function isShouted(text: string, tokens: readonly RawToken[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.known === 'PUNCT' || token.known === 'QUOTE') continue;
    words += 1;
    if (token.isCapital) capitals += 1;
  }
  if (capitals * 3 < words * 2) return false;
  for (const token of tokens) {
    if (token.known !== 'QUOTE') continue;
    for (let at = token.start; at < token.end; at = findGap(text, at, token.end)) {
      words += 1;
      if (isCapitalAt(text, at)) capitals += 1;
    }
  }
  return words >= 4 && capitals * 3 >= words * 2;
}

/** The place behind the next space. */
function findGap(text: string, from: number, end: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? end : space + 1;
}

const isCapitalAt = (text: string, at: number) => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;

/** "US" and "WHO" are names, "us" and "who" are not. */
function isAcronym(text: string, { start, end }: RawToken): boolean {
  return end - start > 1 && end - start < 4 && isCapitalAt(text, start + 1) && isCapitalAt(text, end - 1);
}

function isName(tokens: readonly RawToken[], at: number, token: RawToken): boolean {
  const before = tokens[at - 1];
  const isFirst = before === undefined || (before.known === 'PUNCT' && before.word !== ',');
  if (KEPT.has(token.known) && (token.known !== 'ADV' || isFirst || isListed(token))) return false;
  if (!isFirst) return true;
  const next = tokens[at + 1];
  // "May said": an auxiliary that a past form follows is a name.
  if (token.known === 'AUX' && MODALS.has(token.word) && next?.known === 'past' && !next.isCapital) return true;
  if (isListed(token)) return next?.isCapital === true && NAMELIKE.has(token.known);
  // "Golding told …", "Husted continues": an unlisted word before a verb is its subject, whatever its ending.
  return token.known === 'NOUN' || token.known === 'ADJ' || next?.isCapital === true || FINITE.has(next?.known ?? 'X');
}

/** Auxiliaries that are names as well. */
const MODALS: ReadonlySet<string> = new Set(['may', 'will']);

/** Classes of words that need a subject before them. */
const FINITE: ReadonlySet<string> = new Set(['past', 'third', 'AUX']);

/** Words that before another capital are a first name: "Grant Smith", "Will Jones". */
const NAMELIKE: ReadonlySet<string> = new Set(['base', 'nounbase', 'nounthird', 'third', 'adjective', 'AUX']);

/** Whether a quotation is long enough, or ends like enough to a sentence, to be somebody's speech. */
export function isSpoken(text: string, quotation: Span): boolean {
  const words = text.slice(quotation.start, quotation.end).trim();
  if (/[,.?!…—-]$/.test(words.slice(-1))) return !isTitle(text, quotation, words);
  let spaces = 0;
  for (let at = words.indexOf(' '); at >= 0 && spaces < SPOKEN_WORDS; at = words.indexOf(' ', at + 1)) spaces += 1;
  return spaces + 1 >= SPOKEN_WORDS;
}

/** A quotation of fewer words is a term, a title or a scare quote unless it ends like a sentence. */
const SPOKEN_WORDS = 4;

/** "on the “Morning Report,”", "his book, “The Long Road.”": a title keeps its capitals and follows a preposition, an article, an owner or what it names. */
function isTitle(text: string, quotation: Span, words: string): boolean {
  if (words.length > 60 || /[?!]$/.test(words) || /(?:^| )\p{Ll}{4}/u.test(words)) return false;
  return TITLE_LEAD.test(text.slice(Math.max(0, quotation.start - 24), quotation.start));
}

const TITLE_LEAD =
  /(?:^|\s)(?:on|in|of|the|a|an|at|titled|entitled|\p{Ll}+ (?:called|named|headlined)|his|her|their|its|\p{L}+['’]s|(?:(?:e-?)?book|memoir|novel|film|movie|show|series|podcast|song|album|play|musical|documentary|drama|comedy|program|programme|column|essay|poem|magazine|game|hit|single|tale|report|sitcom|ballad|anthem)s?,?)\s+\S?\S?$/u;
