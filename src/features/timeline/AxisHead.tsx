import { memo, useMemo } from 'react';
import { ScatterChart, XAxis, YAxis } from 'recharts';
import { AxisLayer } from './AxisLayer.tsx';
import { Corners } from './Corners.tsx';
import type { ChartModel } from './chartModel.ts';
import { HEAD_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';

/** From the top of the head to its ticks. */
const HEADS = 22;

const MARGIN = { top: HEADS, right: PLOT_RIGHT, bottom: 0, left: PLOT_LEFT };
const TICK = { fontSize: 12.5, fill: 'var(--color-ink-3)' };
const HEIGHTS = [0, 1];

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
  const { from, to } = view;
  const domain = useMemo(() => [from, to], [from, to]);
  const places = useMemo(() => ticks.map((tick) => tick.x), [ticks]);
  const print = useMemo(() => {
    const labels = new Map(ticks.map((tick) => [tick.x, tick.label]));
    return (x: number) => labels.get(x) ?? '';
  }, [ticks]);
  return (
    <ScatterChart
      accessibilityLayer={false}
      width={view.width + PLOT_LEFT + PLOT_RIGHT}
      height={HEAD_HEIGHT + 1}
      margin={MARGIN}
      className="timeline-plot"
    >
      <XAxis
        type="number"
        dataKey="x"
        domain={domain}
        tickCount={0}
        orientation="top"
        height={HEAD_HEIGHT - HEADS}
        ticks={places}
        tickFormatter={print}
        interval={0}
        tickLine={false}
        axisLine={false}
        tickMargin={6}
        tick={TICK}
      />
      <YAxis type="number" dataKey="y" domain={HEIGHTS} tickCount={0} hide />
      <AxisLayer model={model} view={view} ticks={ticks} />
      <Corners from={from} to={to} height={1} />
    </ScatterChart>
  );
});
