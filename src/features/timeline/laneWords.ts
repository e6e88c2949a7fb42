import type { Lookup } from '../../corpus/lookup.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { capitalize, nameActing } from './eventWords.ts';
import type { LaneBox } from './layout.ts';
import { countWords } from './segmentWords.ts';

/** Prints how many events a lane holds: what people coded and what the machine proposes stand side by side, and are never added. */
export function printLaneCounts({ total, inView, proposed }: LaneBox, isZoomed: boolean): string {
  const share = (shown: number, all: number) => (isZoomed && shown < all ? `${printThousands(shown)} of ` : '');
  const coded = `${share(inView, total)}${countWords(total, 'event')}`;
  const found = `${share(proposed.inView, proposed.total)}${printThousands(proposed.total)} proposed`;
  if (proposed.total === 0) return coded;
  // Both have no room to say of how many they are what is in view.
  return total === 0
    ? found
    : `${countWords(isZoomed ? inView : total, 'event')}, ${printThousands(isZoomed ? proposed.inView : proposed.total)} proposed`;
}

/** Longer names would take a second line, for which the lowest lanes have no room. */
const NAME_LENGTH = 18;

/** Names a lane, in short where the whole name would take a second line. */
export function nameLane(lookup: Lookup, side: string): string {
  const name = nameActing(side, lookup.name);
  return name.length <= NAME_LENGTH ? name : capitalize(lookup.shortName(side));
}
