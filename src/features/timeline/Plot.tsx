import { useMemo, useRef } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { AxisLayer } from './AxisLayer.tsx';
import { BinLayer } from './BinLayer.tsx';
import type { ChartModel } from './chartModel.ts';
import { Ground, Hatch } from './Ground.tsx';
import { LaneMarks } from './LaneMarks.tsx';
import type { Layout } from './layout.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { HEAD_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import { type AxisView, chooseTicks } from './ticks.ts';
import type { Places } from './useSlide.ts';

/** From the top of the chart to its ticks. */
const HEADS = 20;
/** Above this many marks a zoom jumps. Source: design, section 14. */
const MOST_MOVING = 200;

/** The drawing: Recharts' axes and marks, with what it has no part for in layers of our own. */
export function Plot({
  model,
  view,
  layout,
}: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly layout: Layout;
}) {
  const ticks = useMemo(() => chooseTicks(model.warp, view), [model, view]);
  const places = useRef<Places>(new Map());
  const count = layout.lanes.reduce((sum, lane) => sum + lane.marks.length, 0);
  const moving = count <= MOST_MOVING ? places.current : null;
  const labels = new Map(ticks.map((tick) => [tick.x, tick.label]));
  return (
    <ScatterChart
      accessibilityLayer={false}
      width={view.width + PLOT_LEFT + PLOT_RIGHT}
      height={HEAD_HEIGHT + layout.height + 1}
      margin={{ top: HEADS, right: PLOT_RIGHT, bottom: 1, left: PLOT_LEFT }}
      className="timeline-plot"
    >
      <Hatch />
      <XAxis
        type="number"
        dataKey="x"
        domain={[view.from, view.to]}
        orientation="top"
        height={HEAD_HEIGHT - HEADS}
        ticks={ticks.map((tick) => tick.x)}
        tickFormatter={(x: number) => labels.get(x) ?? ''}
        interval={0}
        tickLine={false}
        axisLine={false}
        tickMargin={6}
        tick={{ fontSize: 12.5, fill: 'var(--color-ink-3)' }}
      />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <Ground model={model} view={view} layout={layout} />
      <AxisLayer model={model} view={view} ticks={ticks} height={layout.height} />
      {/* Recharts makes its scales from drawn items only: a view without marks must have them too. */}
      <Scatter data={corners(view, layout)} isAnimationActive={false} shape={NoMark} />
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

function corners(view: AxisView, layout: Layout) {
  return [
    { x: view.from, y: 0 },
    { x: view.to, y: layout.height },
  ];
}

function NoMark() {
  return <g />;
}
