import { useMemo } from 'react';
import { usePlotArea, ZIndexLayer } from 'recharts';
import { placeBins } from './bars.ts';
import { CellList } from './CellList.tsx';
import type { ChartModel } from './chartModel.ts';
import type { CountLayout } from './countLayout.ts';
import { useAxisPixels } from './Frame.tsx';
import { LaneBars } from './LaneBars.tsx';
import { ABOVE_MARKS } from './MarkLayer.tsx';
import type { AxisView } from './ticks.ts';
import { toX } from './warp.ts';

/**
 * Counts in place of marks, where there are too many: a few paths a lane, all lanes on one scale.
 *
 * What can be pointed at, focused and pressed lies over them, so that a hover draws nothing anew but itself.
 */
export function BinLayer({
  model,
  view,
  layout,
}: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly layout: CountLayout;
}) {
  const toPixels = useAxisPixels(view);
  const plot = usePlotArea();
  const { x: left = 0, y: top = 0, width = 0 } = plot ?? {};
  const places = useMemo(() => {
    const place = (day: number) => toPixels?.(toX(model.warp, day)) ?? 0;
    return placeBins(layout.bins, (day) => Math.min(Math.max(place(day), left), left + width));
  }, [toPixels, model, layout, left, width]);
  if (toPixels === undefined || plot === undefined) return null;
  return (
    <ZIndexLayer zIndex={ABOVE_MARKS}>
      {layout.lanes.map((lane) => (
        <LaneBars key={lane.side} lane={lane} places={places} top={top} most={layout.most} />
      ))}
      <CellList layout={layout} places={places} plot={plot} model={model} />
    </ZIndexLayer>
  );
}
