import { Scatter, type ScatterShapeProps } from 'recharts';
import { useLookup } from '../../state/useCorpus.ts';
import { EventMark } from './EventMark.tsx';
import type { PlacedLane } from './layout.ts';
import type { AxisView } from './ticks.ts';
import { useSelection } from './useSelection.ts';
import type { Places } from './useSlide.ts';

/** The marks of one lane, as one Recharts series in the side's colour. */
export function LaneMarks({
  lane,
  view,
  places,
}: {
  readonly lane: PlacedLane;
  readonly view: AxisView;
  readonly places: Places | null;
}) {
  const lookup = useLookup();
  const { selected } = useSelection();
  const color = `var(--color-${lookup.colorOf(lane.side)})`;
  function draw(point: ScatterShapeProps) {
    const mark = lane.marks[point.index];
    if (mark === undefined || point.cy === undefined) return <g />;
    return (
      <EventMark
        mark={mark}
        view={view}
        y={point.cy}
        color={color}
        isSelected={mark.event.id === selected?.id}
        places={places}
      />
    );
  }
  const data = lane.marks.map((mark) => ({ x: findShare(mark.placement.marks[0] ?? 0, view), y: mark.y }));
  return <Scatter data={data} isAnimationActive={false} shape={draw} />;
}

/** Recharts widens its axis for a point outside it; of several possible days the first may lie outside what is shown. */
function findShare(x: number, { from, to }: AxisView): number {
  return Math.min(Math.max((x - from) / (to - from), 0), 1);
}
