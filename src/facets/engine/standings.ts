import { type Bits, countBits, hasBit, joinBits, listBits, makeAllBits, makeBits, setBit } from './bits.ts';
import { once } from './once.ts';
import { joinMasks, keepWhole, type Seats } from './seats.ts';

/** The articles of which a mask keeps something, and those of which it keeps all: every passage and the article by itself. */
export type Extent = { readonly some: Bits; readonly all: Bits };

/** Reads how much a mask keeps of every article. */
export function readExtent({ first, used }: Seats, mask: Bits): Extent {
  const count = first.length - 1;
  const [some, all] = [makeBits(count), makeBits(count)];
  let word = 0;
  for (let article = 0; article < count; article += 1) {
    const end = first[article + 1] ?? 0;
    let kept = mask[word] ?? 0;
    let lost = kept ^ (used[word] ?? 0);
    for (word += 1; word < end; word += 1) {
      const bits = mask[word] ?? 0;
      kept |= bits;
      lost |= bits ^ (used[word] ?? 0);
    }
    if (kept === 0) continue;
    setBit(some, article);
    if (lost === 0) setBit(all, article);
  }
  return { some, all };
}

/** A mask, and how much it keeps of every article. */
export type Extended = Extent & { readonly mask: Bits };

/**
 * The articles of which some masks together keep nothing, some, and all: how many, and their rows, which are listed when they are asked for.
 *
 * `staying` are those of which something is kept, `losing` those of which something is not, in order. `parts` is what is kept of the `partly` kept
 * ones, and `mask` of all.
 */
export type Standings = {
  readonly counts: Readonly<Record<'gone' | 'partly' | 'whole', number>>;
  readonly parts: Bits;
  readonly partly: Uint32Array;
  readonly whole: () => Uint32Array;
  readonly gone: () => Uint32Array;
  readonly staying: () => Uint32Array;
  readonly losing: () => Uint32Array;
  readonly mask: () => Bits;
};

/**
 * Tells of every article how much of it all masks, of which there is one at least, keep.
 *
 * What one of them loses is lost, and what each keeps whole is kept whole: only the others are looked at, mask by mask.
 */
export function readStandings(seats: Seats, judged: readonly Extended[]): Standings {
  const count = seats.first.length - 1;
  const all = joinBits(judged.map((one) => one.all));
  const some = joinBits(judged.map((one) => one.some));
  const undecided = listBits(some).filter((article) => !hasBit(all, article));
  const parts = joinMasks(
    seats,
    judged.map(({ mask }) => mask),
    undecided,
  );
  const staying = all.slice();
  const partly = undecided.filter((article) => keepsAny(seats, parts, article));
  for (const article of partly) setBit(staying, article);
  const counts = { partly: partly.length, whole: countBits(all) };
  const turn = (bits: Bits) => makeAllBits(count).map((word, place) => word & ~(bits[place] ?? 0));
  const whole = once(() => listBits(all));
  return {
    counts: { ...counts, gone: count - counts.whole - counts.partly },
    parts,
    partly,
    whole,
    gone: once(() => listBits(turn(staying))),
    staying: once(() => listBits(staying)),
    losing: once(() => listBits(turn(all))),
    mask: once(() => {
      const mask = parts.slice();
      for (const article of whole()) keepWhole(seats, mask, article);
      return mask;
    }),
  };
}

function keepsAny({ first }: Seats, mask: Bits, article: number): boolean {
  const end = first[article + 1] ?? 0;
  for (let word = first[article] ?? 0; word < end; word += 1) if (mask[word] !== 0) return true;
  return false;
}

/** Counts the articles of which something stays. */
export function countStaying({ counts }: Standings): number {
  return counts.partly + counts.whole;
}
