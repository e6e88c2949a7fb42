import { classify } from './classify.ts';
import { LEXICON, type WordClass } from './lexicon.ts';
import type { Token } from './token.ts';
import { WORD_TRAITS } from './traits.ts';

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
  const word = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  pushKnown(reader, { start, end }, word);
}

/** Adds a word with what the lexicon and its letters say of it. */
export function pushWord(reader: WordReader, start: number, end: number): void {
  const { text } = reader;
  const first = text.charCodeAt(start);
  const exact = text.slice(start, end);
  const isCapital = isCapitalCode(first);
  // Lower case is asked for only where it can differ: it takes longer than all else that is done with a word.
  const word = isCapital || hasCapital(text, start + 1, end) ? exact.toLowerCase() : exact;
  const span = { start, end };
  if (isDigit(first)) pushToken(reader, span, word, word.includes('-') ? 'ADJ' : 'NUM');
  else pushKnown(reader, span, word);
}

function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code >= 192) return true;
  }
  return false;
}

/** Adds a word with what the lexicon knows of it. */
function pushKnown({ text, tokens }: WordReader, { start, end }: Place, word: string): void {
  const isCapital = isCapitalCode(text.charCodeAt(start));
  const entry = LEXICON.get(word);
  tokens.push({
    start,
    end,
    word: entry === undefined ? word : entry.word,
    tag: 'X',
    known: entry === undefined ? classify(word) : entry.known,
    isCapital,
    traits: entry === undefined ? 0 : entry.traits,
    cue: entry === undefined ? undefined : entry.cue,
    isPhraseCue: entry?.isPhraseCue === true,
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
    traits: WORD_TRAITS.get(word) ?? 0,
    cue: undefined,
    isPhraseCue: false,
    isClosed: false,
    isContinuing: false,
  });
}

/** Adds a mark; the result is where it ends. */
export function pushMark(reader: WordReader, start: number, end: number, known: WordClass): number {
  const mark = reader.text.slice(start, end);
  pushToken(reader, { start, end }, mark === '’' || mark === '‘' ? "'" : mark, known);
  return end;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** A capital letter of any alphabet. */
export function isCapitalCode(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 192) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
