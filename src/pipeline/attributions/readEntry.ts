import { detach } from '../detach.ts';
import { makeWordColumn, numberWord, wordOfNumber } from '../textWords.ts';
import { classify } from './classify.ts';
import { LEXICON, type LexicalEntry } from './lexicon.ts';

/** By a word's number, those that are not in the lexicon too: what a word is depends on its letters alone. */
const ENTRIES = makeWordColumn<LexicalEntry>();

/** Reads what a word of a text is by itself: by the lexicon, or by its ending. */
export function readEntry(text: string, start: number, end: number): LexicalEntry {
  const number = numberWord(text, start, end);
  const known = ENTRIES[number];
  if (known !== undefined) return known;
  if (number === 0) return findEntry(text.slice(start, end).toLowerCase());
  const entry = findEntry(wordOfNumber(number));
  ENTRIES[number] = entry;
  return entry;
}

/** Finds what a word in small letters is by itself. */
export function findEntry(word: string): LexicalEntry {
  return LEXICON.get(word) ?? makeEntry(word);
}

function makeEntry(word: string): LexicalEntry {
  return { word: detach(word), known: classify(word), traits: 0, cue: undefined, isPhraseCue: false };
}
