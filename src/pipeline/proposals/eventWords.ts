import { type EventScan, readWord } from './eventScan.ts';

/** A word or a mark of a sentence, with its traits. `lower` is the word in lower case. */
export type EventWord = {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly traits: number;
};

/** Lists the words of a sentence that reports something, one for each of its columns' rows. */
export function readEventWords(scan: EventScan): EventWord[] {
  const words: EventWord[] = [];
  for (let at = 0; at < scan.length; at += 1)
    words.push({
      start: scan.starts[at] ?? 0,
      end: scan.ends[at] ?? 0,
      lower: readWord(scan, at),
      traits: scan.traits[at] ?? 0,
    });
  return words;
}

/** Whether a word has one of the traits; a word that is not there has none. */
export function hasTrait(word: EventWord | undefined, traits: number): boolean {
  return word !== undefined && (word.traits & traits) !== 0;
}
