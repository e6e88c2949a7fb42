const IDS = new Map<string, number>();
const WORDS: string[] = [''];

/** Gives a word of the lexicon or of the word lists its number, the same each time; 0 is every other word. For the making of tables only. */
export function numberWord(word: string): number {
  const known = IDS.get(word);
  if (known !== undefined) return known;
  IDS.set(word, WORDS.length);
  return WORDS.push(word) - 1;
}

/** Lists the words numbered so far; the place is the number. */
export function listNumberedWords(): readonly string[] {
  return WORDS;
}
