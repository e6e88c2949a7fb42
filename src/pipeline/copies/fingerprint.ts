import type { Block } from '../../corpus/article.ts';
import { isBody, isLong, visitWords } from './bodyWords.ts';

/**
 * What is kept of a text to find its copies: plain numbers, about 400 bytes for an article of 550 words.
 *
 * `words` counts the words of the body, `whole` stands for all of them in order, `samples` for a quarter of the pairs of neighbouring long
 * words. Which pairs are kept depends on the pair alone, so that copies keep the same ones wherever they were cut.
 */
export type Fingerprint = { readonly words: number; readonly whole: number; readonly samples: readonly number[] };

/** Texts shorter than this keep every pair: a quarter of so few would tell nothing. */
const FEW_WORDS = 80;
const MOST_SAMPLES = 1024;

/** Takes the fingerprint of an article's body. It depends on the text and its blocks only. */
export function fingerprint(text: string, blocks: readonly Block[]): Fingerprint {
  const count = readHashes(text, blocks);
  const keptBits = count < FEW_WORDS ? 0 : 3;
  const samples = new Set<number>();
  let whole = 0;
  let last: number | undefined;
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    whole = (Math.imul(whole, 31) + hash) | 0;
    if (!isLong(hash)) continue;
    if (last !== undefined) {
      const pair = mix(Math.imul(last, 31) + hash);
      if ((pair & keptBits) === 0) samples.add(pair);
    }
    last = hash;
  }
  return { words: count, whole, samples: keepLowest(samples) };
}

/** The words of the body that was read last. One array for all: a corpus asks for each of its articles. */
const hashes: number[] = [];

/** Reads the words of a body into the array above; gives how many they are. */
function readHashes(text: string, blocks: readonly Block[]): number {
  let count = 0;
  const visit = (hash: number): void => {
    hashes[count] = hash;
    count += 1;
  };
  for (const block of blocks) if (isBody(block)) visitWords(text, block, visit);
  return count;
}

/** The last step of MurmurHash3: every bit of the answer depends on every bit of the question. Below 2^30, which V8 keeps in four bytes. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & 0x3fffffff;
}

function keepLowest(samples: ReadonlySet<number>): readonly number[] {
  if (samples.size <= MOST_SAMPLES) return [...samples];
  return Array.from(samples)
    .toSorted((a, b) => a - b)
    .slice(0, MOST_SAMPLES);
}
