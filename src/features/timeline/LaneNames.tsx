import type { Lookup } from '../../corpus/lookup.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { sideStyle } from '../../ui/sideStyle.ts';
import { capitalize, nameActing } from './eventWords.ts';
import type { PlacedLane } from './layout.ts';
import { countWords } from './segmentWords.ts';

/** The names of the lanes, which stay in sight while the chart scrolls sideways. */
export function LaneNames({ lanes, isZoomed }: { readonly lanes: readonly PlacedLane[]; readonly isZoomed: boolean }) {
  const lookup = useLookup();
  return (
    <div className="timeline-names">
      {lanes.map((lane) => (
        <div
          key={lane.side}
          className="timeline-lane"
          style={{ height: lane.height + (lane === lanes.at(-1) ? 1 : 0), ...sideStyle(lookup.colorOf(lane.side)) }}
        >
          <div>{nameLane(lookup, lane.side)}</div>
          <div>{printCounts(lane, isZoomed)}</div>
        </div>
      ))}
    </div>
  );
}

/** What people coded and what the machine proposes stand side by side, and are never added. */
function printCounts({ total, inView, proposed }: PlacedLane, isZoomed: boolean): string {
  const share = (shown: number, all: number) => (isZoomed && shown < all ? `${shown} of ` : '');
  const coded = `${share(inView, total)}${countWords(total, 'event')}`;
  const found = `${share(proposed.inView, proposed.total)}${proposed.total} proposed`;
  if (proposed.total === 0) return coded;
  // Both have no room to say of how many they are what is in view.
  return total === 0
    ? found
    : `${countWords(isZoomed ? inView : total, 'event')}, ${isZoomed ? proposed.inView : proposed.total} proposed`;
}

/** Longer names would take a second line, for which the lowest lanes have no room. */
const NAME_LENGTH = 18;

function nameLane(lookup: Lookup, side: string): string {
  const name = nameActing(side, lookup.name);
  return name.length <= NAME_LENGTH ? name : capitalize(lookup.shortName(side));
}
