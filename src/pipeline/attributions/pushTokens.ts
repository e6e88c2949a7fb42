import { readSmallWord } from '../textWords.ts';
import { LEXICON, type LexicalEntry, type WordClass } from './lexicon.ts';
import { findEntry, readEntry } from './readEntry.ts';
import type { Token } from './token.ts';

/** A token while it is read: `known` is what the word can be by itself. */
export type RawToken = {
  -readonly [Key in keyof Token]: Token[Key];
} & { known: WordClass | 'QUOTE' };

/** A sentence that is being read: where its tokens go, and where it ends. */
export type WordReader = { readonly text: string; readonly tokens: RawToken[]; readonly end: number };

const CLITICS: ReadonlyMap<string, WordClass> = new Map([
  ['s', 'genitive'],
  ['re', 'AUX'],
  ['ve', 'AUX'],
  ['ll', 'AUX'],
  ['d', 'AUX'],
  ['m', 'AUX'],
]);

/** "he's", "don't", "Moscow's" are two tokens; "O'Brien" is one. */
export function pushContracted(reader: WordReader, { start, end }: Place, apostrophe: number): void {
  const { text } = reader;
  const rest = text.slice(apostrophe + 1, end).toLowerCase();
  const clitic = CLITICS.get(rest);
  if (clitic !== undefined) {
    pushWord(reader, start, apostrophe);
    pushToken(reader, { start: apostrophe, end }, `'${rest}`, clitic);
    return;
  }
  const last = text.charCodeAt(apostrophe - 1) | 32;
  if (rest === 't' && last === 110 && apostrophe - 1 > start) {
    pushWord(reader, start, apostrophe - 1);
    pushToken(reader, { start: apostrophe - 1, end }, "n't", 'PART');
    return;
  }
  pushEntry(reader, { start, end }, findEntry(readSmallWord(text, start, end)));
}

/** Adds a word with what the lexicon and its letters say of it. */
export function pushWord(reader: WordReader, start: number, end: number): void {
  const { text } = reader;
  if (!isDigit(text.charCodeAt(start))) {
    pushEntry(reader, { start, end }, readEntry(text, start, end));
    return;
  }
  const word = readSmallWord(text, start, end);
  pushToken(reader, { start, end }, word, word.includes('-') ? 'ADJ' : 'NUM');
}

/** Adds a word with what is known of it. */
function pushEntry({ text, tokens }: WordReader, { start, end }: Place, entry: LexicalEntry): void {
  const { word, known, traits, cue, isPhraseCue } = entry;
  const isCapital = isCapitalCode(text.charCodeAt(start));
  tokens.push({
    start,
    end,
    word,
    tag: 'X',
    known,
    isCapital,
    traits,
    cue,
    isPhraseCue,
    isClosed: false,
    isContinuing: false,
  });
}

type Place = { readonly start: number; readonly end: number };

/** Adds a token whose class is known. */
export function pushToken({ text, tokens }: WordReader, { start, end }: Place, word: string, known: WordClass): void {
  const isCapital = isCapitalCode(text.charCodeAt(start));
  tokens.push({
    start,
    end,
    word,
    tag: 'X',
    known,
    isCapital,
    traits: LEXICON.get(word)?.traits ?? 0,
    cue: undefined,
    isPhraseCue: false,
    isClosed: false,
    isContinuing: false,
  });
}

/** Adds a mark; the result is where it ends. */
export function pushMark(reader: WordReader, start: number, end: number, known: WordClass): number {
  const { text } = reader;
  const mark = end - start === 1 ? nameMark(text.charCodeAt(start)) : text.slice(start, end);
  pushToken(reader, { start, end }, mark, known);
  return end;
}

/** The marks that were met, by their codes: one string for each, so that an engine compares them by their places. */
const MOST_CODES = 0x2100;
const MARKS = new Array<string | undefined>(MOST_CODES).fill(undefined);

function nameMark(code: number): string {
  const known = MARKS[code];
  if (known !== undefined) return known;
  const mark = code === CURLY_OPEN || code === CURLY_CLOSE ? "'" : String.fromCharCode(code);
  if (code < MOST_CODES) MARKS[code] = mark;
  return mark;
}

const [CURLY_OPEN, CURLY_CLOSE] = [0x2018, 0x2019];

const isDigit = (code: number) => code >= 48 && code <= 57;

/** A capital letter of any alphabet. */
export function isCapitalCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 192) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
