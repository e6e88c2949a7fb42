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
    <div className="sticky left-0 z-2 bg-page">
      {lanes.map((lane) => (
        <div
          key={lane.side}
          className="box-border border-t border-rule pt-[5px] pr-2 last:border-b"
          style={{ height: lane.height + (lane === lanes.at(-1) ? 1 : 0), ...sideStyle(lookup.colorOf(lane.side)) }}
        >
          <div className="text-[14.5px]/[17px] font-[650] text-(--side)">{nameLane(lookup, lane.side)}</div>
          <div className="text-[12.5px]/[15px] text-ink-3">
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
