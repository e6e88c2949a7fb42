import type { KeyboardEvent } from 'react';
import { usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';
import { isProposed } from '../../corpus/proposed.ts';
import { useAddress } from '../../state/useAddress.ts';
import { type Bar, makeBars } from './bars.ts';
import { type BinUnit, binZoom } from './bins.ts';
import type { ChartModel } from './chartModel.ts';
import { LaneBars } from './LaneBars.tsx';
import type { Layout, PlacedLane } from './layout.ts';
import { ABOVE_MARKS } from './MarkLayer.tsx';
import { focusEvent } from './useSelection.ts';
import { focusWalk, useWalk } from './useWalk.ts';
import { toDay, toX } from './warp.ts';

/**
 * Counts in place of marks, where there are too many: one path a lane, all lanes on one scale, the count of a bar in its name.
 *
 * Enter on a bar, or a press, zooms to its months; where these are shown already, it opens the table at the first event of the bar.
 */
export function BinLayer({
  model,
  layout,
  unit,
}: {
  readonly model: ChartModel;
  readonly layout: Layout;
  readonly unit: BinUnit;
}) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  const { address, go } = useAddress();
  const { x: left, y: top, width } = plot ?? { x: 0, y: 0, width: 0 };
  const toPixels = (day: number) => {
    const x = Number(scale?.(toX(model.warp, day)) ?? 0);
    return Math.min(Math.max(x, left), left + width);
  };
  const lanes = layout.lanes.map((lane) => ({ lane, bars: makeBars(lane, toPixels) }));
  const stops = lanes.flatMap(({ bars }, lane) => bars.map(({ id, x }) => ({ id, lane, x })));
  const { list, current, walk } = useWalk(stops, null);

  function open(lane: PlacedLane, bar: Bar) {
    const zoom = binZoom(bar.bin);
    if (zoom !== address.zoom) {
      go({ zoom });
      focusWalk();
      return;
    }
    const first = findFirst(model, lane.side, bar);
    go({ chart: 'table', sort: null, event: first });
    if (first !== null) requestAnimationFrame(() => setTimeout(() => focusEvent(first)));
  }
  function press(key: KeyboardEvent) {
    const place = lanes.find(({ bars }) => bars.some(({ id }) => id === current));
    const bar = place?.bars.find(({ id }) => id === current);
    if (key.key === 'Enter' && place !== undefined && bar !== undefined) open(place.lane, bar);
    else if (!walk(key)) return;
    key.preventDefault();
  }
  if (scale === undefined || plot === undefined) return null;
  return (
    <ZIndexLayer zIndex={ABOVE_MARKS}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked */}
      <g ref={list} role="list" aria-label={`Events by ${unit}`} onKeyDown={press}>
        {lanes.map(({ lane, bars }) => (
          <LaneBars
            key={lane.side}
            lane={lane}
            bars={bars}
            unit={unit}
            bottom={top + lane.top + lane.height}
            most={layout.most}
            current={current}
            onOpen={(bar) => open(lane, bar)}
          />
        ))}
      </g>
    </ZIndexLayer>
  );
}

/** Finds the first event a bar counts. */
function findFirst({ lanes, placements, warp }: ChartModel, side: string, { bin, isFound }: Bar): string | null {
  const events = lanes.find((lane) => lane.side === side)?.events ?? [];
  const counted = events.find((event) => {
    const mark = placements.get(event.id)?.marks[0];
    const day = mark === undefined ? Number.NaN : toDay(warp, mark);
    return isProposed(event) === isFound && bin.from <= day && day < bin.to;
  });
  return counted?.id ?? null;
}
