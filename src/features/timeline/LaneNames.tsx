import type { Lookup } from '../../corpus/lookup.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { sideStyle } from '../../ui/sideStyle.ts';
import { capitalize } from './eventWords.ts';
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
          <div>
            {isZoomed && lane.inView < lane.total ? `${lane.inView} of ` : ''}
            {countWords(lane.total, 'event')}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Longer names would take a second line, for which the lowest lanes have no room. */
const NAME_LENGTH = 18;

function nameLane(lookup: Lookup, side: string): string {
  const name = lookup.name(side);
  return name.length <= NAME_LENGTH ? name : capitalize(lookup.shortName(side));
}
