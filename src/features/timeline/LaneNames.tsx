import { useLookup } from '../../state/useCorpus.ts';
import { sideStyle } from '../../ui/sideStyle.ts';
import { nameLane, printLaneCounts } from './laneWords.ts';
import type { LaneBox } from './layout.ts';

/** The names of the lanes, which stay in sight while the chart scrolls sideways. */
export function LaneNames({ lanes, isZoomed }: { readonly lanes: readonly LaneBox[]; readonly isZoomed: boolean }) {
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
          <div>{printLaneCounts(lane, isZoomed)}</div>
        </div>
      ))}
    </div>
  );
}
