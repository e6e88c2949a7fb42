import type { ReactNode } from 'react';
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

/** The names of the lanes and the drawing under the axis: Recharts' scales, with what it has no part for in layers of our own. */
export function Plot({
  model,
  view,
  ticks,
  isZoomed,
  layout,
  children,
}: LanesProps & {
  readonly layout: { readonly lanes: readonly LaneBox[]; readonly height: number };
  readonly children: ReactNode;
}) {
  const { lanes, height } = layout;
  return (
    <>
      <LaneNames lanes={lanes} isZoomed={isZoomed} />
      <ScatterChart
        accessibilityLayer={false}
        width={view.width + PLOT_LEFT + PLOT_RIGHT}
        height={height + 1}
        margin={{ top: 0, right: PLOT_RIGHT, bottom: 1, left: PLOT_LEFT }}
        className="timeline-plot"
      >
        <Hatch />
        <XAxis type="number" dataKey="x" domain={[view.from, view.to]} hide />
        <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
        <Ground model={model} view={view} ticks={ticks} lanes={lanes} />
        <Corners view={view} height={height} />
        {children}
      </ScatterChart>
    </>
  );
}
