import type { Fingerprint } from './fingerprint.ts';

/** Finds texts by the samples they share. Texts are numbers from 0. */
export type SampleIndex = {
  /** Makes a text findable. */
  readonly add: (text: number, samples: readonly number[]) => void;
  /** Finds the texts that share most samples, at least two of them and some part of all, best first, at most three. */
  readonly find: (samples: readonly number[]) => readonly Likeness[];
};

/** A text and the number of samples shared with it. */
export type Likeness = { readonly text: number; readonly shared: number };

/** A sample in more texts than this is a phrase of the trade ("prime minister"), no trace of a common origin. */
const COMMON = 24;
/** With three words in ten changed, half of the pairs are still the same; with a dozen samples, fewer than this are shared once in fifty times. */
const LEAST_PART = 0.18;
const MOST_FOUND = 3;

/** Makes an empty index large enough for these texts. Lists are threaded through flat arrays: a Map of arrays takes ten times the time. */
export function makeSampleIndex(prints: readonly Fingerprint[]): SampleIndex {
  const total = prints.reduce((sum, print) => sum + print.samples.length, 0);
  const slots = makeSlots(total);
  const heads = new Int32Array(slots.size).fill(-1);
  const sizes = new Uint8Array(slots.size);
  const [texts, nexts] = [new Int32Array(total), new Int32Array(total)];
  const counts = new Uint16Array(prints.length);
  let used = 0;

  const add = (text: number, samples: readonly number[]): void => {
    for (const sample of samples) {
      const slot = slots.place(sample);
      const size = sizes[slot] ?? 0;
      if (size > COMMON) continue;
      sizes[slot] = size + 1;
      texts[used] = text;
      nexts[used] = heads[slot] ?? -1;
      heads[slot] = used;
      used += 1;
    }
  };
  const find = (samples: readonly number[]): readonly Likeness[] => {
    const touched: number[] = [];
    for (const sample of samples) {
      const slot = slots.seek(sample);
      if (slot < 0 || (sizes[slot] ?? 0) > COMMON) continue;
      for (let at = heads[slot] ?? -1; at >= 0; at = nexts[at] ?? -1) {
        const text = texts[at] ?? 0;
        if (counts[text] === 0) touched.push(text);
        counts[text] = (counts[text] ?? 0) + 1;
      }
    }
    const least = Math.max(2, samples.length * LEAST_PART);
    const found = touched.map((text) => ({ text, shared: counts[text] ?? 0 })).filter(({ shared }) => shared >= least);
    for (const text of touched) counts[text] = 0;
    return found.toSorted((a, b) => b.shared - a.shared || a.text - b.text).slice(0, MOST_FOUND);
  };
  return { add, find };
}

type Slots = {
  readonly size: number;
  /** The slot of a sample, taken if it has none. */
  readonly place: (sample: number) => number;
  /** The slot of a sample, or -1. */
  readonly seek: (sample: number) => number;
};

/** Places for samples in a table at most half full, by open addressing. */
function makeSlots(most: number): Slots {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, most * 2)));
  const keys = new Int32Array(size).fill(-1);
  const run = (sample: number): number => {
    // The two lowest bits are those the sampling chose by: all alike.
    let slot = (sample >>> 2) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== sample) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const place = (sample: number): number => {
    const slot = run(sample);
    keys[slot] = sample;
    return slot;
  };
  const seek = (sample: number): number => {
    const slot = run(sample);
    return keys[slot] === sample ? slot : -1;
  };
  return { size, place, seek };
}
