import { detach } from '../detach.ts';
import { addKnown, findKnown, hashWord, makeWordTable } from '../wordTable.ts';
import { classify } from './classify.ts';
import { LEXICON, type LexicalEntry } from './lexicon.ts';

/** Words that were read before, those that are not in the lexicon too: what a word is depends on its letters alone. */
const READ = makeWordTable<LexicalEntry>();

/** Reads what a word of a text is by itself: by the lexicon, or by its ending. */
export function readEntry(text: string, start: number, end: number): LexicalEntry {
  const hash = hashWord(text, start, end);
  const known = hash === 0 ? undefined : findKnown(READ, hash, { text, start, end });
  if (known !== undefined) return known;
  const entry = findEntry(text.slice(start, end).toLowerCase());
  if (hash !== 0) addKnown(READ, hash, entry);
  return entry;
}

/** Finds what a word in small letters is by itself. */
export function findEntry(word: string): LexicalEntry {
  return LEXICON.get(word) ?? makeEntry(word);
}

function makeEntry(word: string): LexicalEntry {
  return { word: detach(word), known: classify(word), traits: 0, cue: undefined, isPhraseCue: false };
}
