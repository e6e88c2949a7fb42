import { useRef } from 'react';
import { ScatterChart, XAxis, YAxis } from 'recharts';
import { BinLayer } from './BinLayer.tsx';
import { Corners } from './Corners.tsx';
import type { ChartModel } from './chartModel.ts';
import { Ground, Hatch } from './Ground.tsx';
import { LaneMarks } from './LaneMarks.tsx';
import type { Layout } from './layout.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';
import type { Places } from './useSlide.ts';

/** Above this many marks a zoom jumps. Source: design, section 14. */
const MOST_MOVING = 200;

/** The drawing under the axis: Recharts' scales and marks, with what it has no part for in layers of our own. */
export function Plot({
  model,
  view,
  ticks,
  layout,
}: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
  readonly layout: Layout;
}) {
  const places = useRef<Places>(new Map());
  const count = layout.lanes.reduce((sum, lane) => sum + lane.marks.length, 0);
  const moving = count <= MOST_MOVING ? places.current : null;
  return (
    <ScatterChart
      accessibilityLayer={false}
      width={view.width + PLOT_LEFT + PLOT_RIGHT}
      height={layout.height + 1}
      margin={{ top: 0, right: PLOT_RIGHT, bottom: 1, left: PLOT_LEFT }}
      className="timeline-plot"
    >
      <Hatch />
      <XAxis type="number" dataKey="x" domain={[view.from, view.to]} hide />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <Ground model={model} view={view} ticks={ticks} layout={layout} />
      <Corners view={view} height={layout.height} />
      {layout.lanes.map((lane) => (
        <LaneMarks key={lane.side} lane={lane} view={view} places={moving} />
      ))}
      {layout.unit === null ? (
        <MarkLayer lanes={layout.lanes} width={view.width} places={moving} />
      ) : (
        <BinLayer model={model} layout={layout} unit={layout.unit} />
      )}
    </ScatterChart>
  );
}
