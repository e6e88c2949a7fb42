import type { Span } from '../../../corpus/span.ts';
import { readPrintedWord } from '../../textWords.ts';
import { isBlank, isLetter, isUpper } from '../letters.ts';
import { findWordAfter, findWordBefore, findWordEndingAt } from '../nearWords.ts';
import { ABBREVIATED, HONORIFICS, SAID, TITLE_HEADS, TITLE_MODIFIERS } from './titles.ts';

/** A title before a name is looked for so many words back. */
const MOST_WORDS = 9;
const LONGEST_APPOSITION = 110;
const LONGEST_NAME = 50;
const POINT = 46;
const COMMA = 44;
const BARE_HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?$/;

/**
 * Reads the title that stands before a name: “former U.S. Secretary of State”, “Clinton campaign chairman”, “Sen.”.
 *
 * Undefined where the word before the name is no title; “Mr.” alone is none.
 */
export function readTitleBefore(text: string, nameStart: number, block: Span): string | undefined {
  if (!mayFollowTitle(text, nameStart, block)) return undefined;
  const from = skipComma(text, nameStart, block);
  let start = from;
  let place = from;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word =
      count === 0 && place < nameStart
        ? findWordEndingAt(text, place, block.start)
        : findWordBefore(text, place, block.start);
    if (word === undefined) break;
    const printed = readPrintedWord(text, word.start, word.end);
    if (count === 0 ? !isTitleEnd(printed) : !isInTitle(printed)) break;
    place = word.start;
    if (!/^(?:of|the|for)$/i.test(printed)) start = word.start;
  }
  if (start === from) return undefined;
  const phrase = text.slice(start, from).trim();
  return BARE_HONORIFIC.test(phrase) ? undefined : phrase;
}

/**
 * Reads what stands after a name in commas or brackets: “, NATO's secretary-general,”, “, D-Calif.”, “(R-Texas)”.
 *
 * Undefined where it has no title.
 */
export function readApposition(text: string, nameEnd: number, block: Span): string | undefined {
  const mark = text[nameEnd];
  const isBracket = mark === ' ' && text[nameEnd + 1] === '(';
  if (mark !== ',' && !isBracket) return undefined;
  const rest = text.slice(nameEnd + (isBracket ? 2 : 1), Math.min(block.end, nameEnd + LONGEST_APPOSITION)).trimStart();
  const party = /^(?:[DRI])(?:\.?[-–, ]+ ?)\p{Lu}[\p{L}.]*/u.exec(rest);
  if (party !== null) return party[0];
  if (isBracket) return undefined;
  const end = rest.search(
    /[,;:()“”"—–!?\n]|\.(?:\s|$)|\s(?:who|that|which|and|said|says|told|has|have|had|was|is|were|are|will|would)\s/,
  );
  const phrase = (end === -1 ? rest : rest.slice(0, end)).trim();
  if (isUpper(phrase.charCodeAt(0)) && !/['’]s |^(?:U\.?S|NATO|UN|EU)/.test(phrase) && !isTitleFirst(phrase))
    return undefined;
  const words = phrase.split(/\s+/);
  return words.length <= 14 && words.some((word) => TITLE_HEADS.has(plain(word))) ? phrase : undefined;
}

/** How far the words beside a name speak for a person, in halves: a verb of saying next to it, an age after it. */
export function findEvidence(text: string, name: Span, block: Span): number {
  const after = findWordAfter(text, name.end, block.end);
  const before = findWordBefore(text, name.start, block.start);
  const isSaying =
    (after !== undefined && SAID.has(readPrintedWord(text, after.start, after.end))) ||
    (before !== undefined && /^(?:said|says|told|asked)$/.test(text.slice(before.start, before.end)));
  const isDescribed = /^,? (?:\d\d,|who )/.test(text.slice(name.end, name.end + 6));
  return (isSaying ? 2 : 0) + (isDescribed ? 4 : 0);
}

/** Most names follow “of”, “the” or nothing: small words end no title, and asking that costs less than looking them up. */
function mayFollowTitle(text: string, nameStart: number, block: Span): boolean {
  const end = nameStart - 1;
  if (end - 3 < block.start || !isBlank(text.charCodeAt(end))) return false;
  const mark = text.charCodeAt(end - 1);
  if (mark === POINT || mark === COMMA || isUpper(mark)) return true;
  return (
    isLetter(mark) &&
    isLetter(text.charCodeAt(end - 2)) &&
    isLetter(text.charCodeAt(end - 3)) &&
    isLetter(text.charCodeAt(end - 4))
  );
}

/** “The president's spokesman, James Otieno, …”: a title can stand before a comma, where the name ends at another. */
function skipComma(text: string, nameStart: number, block: Span): number {
  if (text[nameStart - 1] !== ' ' || text[nameStart - 2] !== ',') return nameStart;
  const comma = nameStart - 2;
  let at = comma;
  while (at > block.start && isLetter(text.charCodeAt(at - 1))) at -= 1;
  if (!TITLE_HEADS.has(text.slice(at, comma).toLowerCase())) return nameStart;
  const rest = text.slice(nameStart, Math.min(block.end, nameStart + LONGEST_NAME));
  return /^[^,.;:()]+(?:\. ?[^,.;:()]+)?(?:,|\.$| \p{Ll}+s )/u.test(rest) ? comma : nameStart;
}

/** Words that can end a title, in the forms in which they stand before a name. One look-up, since every name of a corpus asks. */
const TITLE_ENDS: ReadonlySet<string> = new Set([
  ...[...HONORIFICS, ...ABBREVIATED].flatMap((word) => [word, `${word}.`]),
  ...[...TITLE_HEADS].flatMap((word) => [
    word,
    capitalize(word),
    word.split('-').map(capitalize).join('-'),
    word.toUpperCase(),
  ]),
  ...'State Defense Defence Affairs Interior Treasury elect'.split(' '),
]);

function isTitleEnd(word: string): boolean {
  return TITLE_ENDS.has(word) || (word.includes('-') && TITLE_HEADS.has(word.toLowerCase()));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isInTitle(word: string): boolean {
  const small = plain(word);
  if (small === 'and' || (word.length > 5 && word.endsWith('.') && !word.slice(0, -1).includes('.'))) return false;
  return (
    (isUpper(word.charCodeAt(0)) && !(word.length > 4 && word.endsWith('.'))) ||
    TITLE_HEADS.has(small) ||
    TITLE_MODIFIERS.has(small)
  );
}

function isTitleFirst(phrase: string): boolean {
  return phrase
    .split(/\s+/)
    .slice(0, 4)
    .some((word) => TITLE_HEADS.has(plain(word)));
}

function plain(word: string): string {
  return word.replace(/(?:['’]s?|[.,])$/, '').toLowerCase();
}
