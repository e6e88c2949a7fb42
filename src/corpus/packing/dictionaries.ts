import type { Json } from '../packed.ts';
import { text } from './coding.ts';
import { isTable, type Naming, type Opening, readCount, readList, type Words } from './opening.ts';

/** Words by number, while packing. The numbers are those of their first use. */
export type Dictionaries = {
  readonly naming: Naming;
  /** Packs some dictionaries, or all but some. */
  pack(isWanted: (dictionary: string) => boolean): Json;
};

/** Makes dictionaries without a word. */
export function makeDictionaries(): Dictionaries {
  const dictionaries = new Map<string, Map<string, number>>();
  const naming: Naming = (dictionary, word) => {
    const words = dictionaries.get(dictionary) ?? new Map<string, number>();
    dictionaries.set(dictionary, words);
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  const pack = (isWanted: (dictionary: string) => boolean) =>
    Object.fromEntries(
      Array.from(dictionaries)
        .filter(([name]) => isWanted(name))
        .map(([name, words]) => [name, [words.size, text.pack([...words.keys()], naming)]]),
    );
  return { naming, pack };
}

/** Opens packed dictionaries; what is in none of them is looked for in `others`. */
export function openDictionaries(
  packed: Json | undefined,
  later: Opening['later'],
  others?: Opening['words'],
): Opening['words'] {
  if (packed === undefined || !isTable(packed)) throw new Error('the packed words are missing');
  const opened = new Map<string, Words>();
  // What is opened is let go.
  const closed = new Map(Object.entries(packed));
  const open = (name: string): Words => {
    const dictionary = closed.get(name);
    if (dictionary === undefined) return others?.(name) ?? NO_WORDS;
    closed.delete(name);
    const [size, texts] = readList(dictionary, 2);
    const count = readCount(size);
    const read = text.open(texts, count, { later, words: () => NO_WORDS });
    const made: string[] = [];
    return { count, at: (code) => (made[code] ??= read(code)) };
  };
  return (name) => {
    const words = opened.get(name) ?? open(name);
    opened.set(name, words);
    return words;
  };
}

const NO_WORDS: Words = { count: 0, at: () => '' };
