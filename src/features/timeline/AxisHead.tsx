import { memo } from 'react';
import { ScatterChart, XAxis, YAxis } from 'recharts';
import { AxisLayer } from './AxisLayer.tsx';
import { Corners } from './Corners.tsx';
import type { ChartModel } from './chartModel.ts';
import { HEAD_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';

/** From the top of the head to its ticks. */
const HEADS = 22;

/** The head of the chart: its dates, and over them the names of the stretches. Apart from the lanes, so that it stays while they scroll. */
export const AxisHead = memo(function AxisHead({
  model,
  view,
  ticks,
}: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
}) {
  const labels = new Map(ticks.map((tick) => [tick.x, tick.label]));
  return (
    <ScatterChart
      accessibilityLayer={false}
      width={view.width + PLOT_LEFT + PLOT_RIGHT}
      height={HEAD_HEIGHT + 1}
      margin={{ top: HEADS, right: PLOT_RIGHT, bottom: 0, left: PLOT_LEFT }}
      className="timeline-plot"
    >
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
      <YAxis type="number" dataKey="y" domain={[0, 1]} hide />
      <AxisLayer model={model} view={view} ticks={ticks} />
      <Corners view={view} height={1} />
    </ScatterChart>
  );
});
