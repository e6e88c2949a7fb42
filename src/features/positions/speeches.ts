import type { Speech } from './speech.ts';
import { countBy, isPrinting, readAct, type Spoken } from './spoken.ts';

/** How often a speaker is quoted; one who is not known is an empty string. */
export type VoiceCount = { readonly speaker: string; readonly count: number };

/** Some acts of speech, oldest first, of which only those asked for are read. */
export type Speeches = {
  readonly count: number;
  /** Reads the acts from one place up to, not including, another. */
  readonly list: (from: number, to: number) => readonly Speech[];
  /** Counts who speaks, the most quoted first. */
  readonly voices: () => readonly VoiceCount[];
  /** Finds the act that the quotation with this id is a printing of; -1 where it is none of them. */
  readonly find: (id: string | null) => number;
};

/** Gives the acts of speech at these places. */
export function makeSpeeches(spoken: Spoken, places: readonly number[]): Speeches {
  return {
    count: places.length,
    list: (from, to) => places.slice(from, to).map((place) => readAct(spoken, place)),
    voices: () => countVoices(spoken, places),
    find: (id) => (id === null ? -1 : places.findIndex((place) => isPrinting(spoken, place, id))),
  };
}

function countVoices(spoken: Spoken, places: readonly number[]): readonly VoiceCount[] {
  const { speaker } = spoken.numbers;
  return Array.from(countBy(spoken, speaker.of, places), ([number, count]) => ({
    speaker: speaker.values[number] ?? '',
    count,
  })).toSorted((a, b) => b.count - a.count);
}
