import { type EventScan, readWord } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';

/** A word or a mark of a sentence. `lower` is the word in lower case; `isName` says that it has a capital. */
export type EventWord = {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly isName: boolean;
  readonly isMark: boolean;
};

/** Lists the words of a sentence that reports something, one for each of its columns' rows. */
export function readEventWords(scan: EventScan): EventWord[] {
  return Array.from({ length: scan.length }, (_, at) => {
    const traits = scan.traits[at] ?? 0;
    return {
      start: scan.starts[at] ?? 0,
      end: scan.ends[at] ?? 0,
      lower: readWord(scan, at),
      isName: (traits & TRAIT.name) !== 0,
      isMark: (traits & TRAIT.mark) !== 0,
    };
  });
}
