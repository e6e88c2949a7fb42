import { type ReactNode, useMemo } from 'react';
import { ScatterChart, XAxis, YAxis } from 'recharts';
import { Corners } from './Corners.tsx';
import type { ChartModel } from './chartModel.ts';
import { Ground, Hatch } from './Ground.tsx';
import { LaneNames } from './LaneNames.tsx';
import type { LaneBox } from './layout.ts';
import { PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';

/** What the lanes of a chart are drawn from, whether they hold marks or counts. */
export type LanesProps = {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
  readonly isZoomed: boolean;
};

const MARGIN = { top: 0, right: PLOT_RIGHT, bottom: 1, left: PLOT_LEFT };

/** The names of the lanes and the drawing under the axis: Recharts' scales, with what it has no part for in layers of our own. */
export function Plot({
  model,
  view,
  ticks,
  isZoomed,
  layout,
  hasMarks,
  children,
}: LanesProps & {
  readonly layout: { readonly lanes: readonly LaneBox[]; readonly height: number };
  readonly hasMarks: boolean;
  readonly children: ReactNode;
}) {
  const { lanes, height } = layout;
  // The same domains as long as they hold the same: Recharts works out everything anew for others.
  const { from, to } = view;
  const domain = useMemo(() => [from, to], [from, to]);
  // Recharts places marks only where it has ticks, which take it longer to work out than a lane of bars.
  const ticked = hasMarks ? {} : { tickCount: 0 };
  const heights = useMemo(() => [0, height], [height]);
  return (
    <>
      <LaneNames lanes={lanes} isZoomed={isZoomed} />
      <ScatterChart
        accessibilityLayer={false}
        width={view.width + PLOT_LEFT + PLOT_RIGHT}
        height={height + 1}
        margin={MARGIN}
        className="timeline-plot"
      >
        <Hatch />
        <XAxis type="number" dataKey="x" domain={domain} {...ticked} hide />
        <YAxis type="number" dataKey="y" domain={heights} {...ticked} reversed hide />
        <Ground model={model} view={view} ticks={ticks} lanes={lanes} />
        <Corners from={from} to={to} height={height} />
        {children}
      </ScatterChart>
    </>
  );
}
