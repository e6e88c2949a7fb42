import type { ReactNode } from 'react';
import type { ChartModel } from './chartModel.ts';
import { Frame } from './Frame.tsx';
import { Ground, Hatch } from './Ground.tsx';
import { LaneNames } from './LaneNames.tsx';
import type { LaneBox } from './layout.ts';
import type { AxisView, Tick } from './ticks.ts';

/** What the lanes of a chart are drawn from, whether they hold marks or counts. */
export type LanesProps = {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
  readonly isZoomed: boolean;
};

/** The names of the lanes and the drawing under the axis. */
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
  return (
    <>
      <LaneNames lanes={lanes} isZoomed={isZoomed} />
      <Frame width={view.width} height={height} top={0} bottom={1} hasMarks={hasMarks}>
        <Hatch />
        <Ground model={model} view={view} ticks={ticks} lanes={lanes} />
        {children}
      </Frame>
    </>
  );
}
