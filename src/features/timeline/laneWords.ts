import type { Lookup } from '../../corpus/lookup.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { capitalize, nameActing } from './eventWords.ts';
import type { LaneBox } from './layout.ts';
import { countWords } from './segmentWords.ts';

/** Longer counts would take a second line, for which the lowest lanes have no room. */
const COUNT_LENGTH = 23;

/**
 * Prints how many events a lane holds: what people coded and what the machine proposes stand side by side, and are never added.
 *
 * Of a zoomed lane those in view, and of how many they are where there is room to say so.
 */
export function printLaneCounts({ total, inView, proposed }: LaneBox, isZoomed: boolean): string {
  const shown = isZoomed ? inView : total;
  const found = isZoomed ? proposed.inView : proposed.total;
  if (proposed.total === 0) return printShare(shown, total, (count) => countWords(count, 'event'));
  if (total === 0) return printShare(found, proposed.total, (count) => `${printThousands(count)} proposed`);
  return `${countWords(shown, 'event')}, ${printThousands(found)} proposed`;
}

function printShare(shown: number, all: number, print: (count: number) => string): string {
  const whole = shown < all ? `${printThousands(shown)} of ${print(all)}` : print(all);
  return whole.length <= COUNT_LENGTH ? whole : print(shown);
}

/** Longer names would take a second line, for which the lowest lanes have no room. */
const NAME_LENGTH = 18;

/** Names a lane, in short where the whole name would take a second line. */
export function nameLane(lookup: Lookup, side: string): string {
  const name = nameActing(side, lookup.name);
  return name.length <= NAME_LENGTH ? name : capitalize(lookup.shortName(side));
}
