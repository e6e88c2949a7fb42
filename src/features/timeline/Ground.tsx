import { usePlotArea } from 'recharts';
import type { ChartModel } from './chartModel.ts';
import { useAxisPixels } from './Frame.tsx';
import type { LaneBox } from './layout.ts';
import { PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';

/**
 * What lies under the marks: hatching over stretches without articles, a hairline over each lane and under each tick of a cluster.
 *
 * A path for each kind: as parts of Recharts, each line would take as long to draw anew as all of them do.
 */
export function Ground({
  model,
  view,
  ticks,
  lanes,
}: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly LaneBox[];
}) {
  const toPixels = useAxisPixels(view);
  const plot = usePlotArea();
  if (toPixels === undefined || plot === undefined) return null;
  const bottom = plot.y + plot.height;
  const gaps = model.warp.filter(({ kind, start, end }) => kind === 'gap' && end > view.from && start < view.to);
  const lines = ticks.filter(({ line }) => line).map(({ x }) => `M${toPixels(x)} ${plot.y}V${bottom}`);
  // On whole pixels, as those of the lane names.
  const rules = [...lanes.map(({ top }) => plot.y + top), bottom].map(
    (y) => `M${plot.x - PLOT_LEFT} ${Math.round(y) + 0.5}H${plot.x + plot.width + PLOT_RIGHT}`,
  );
  return (
    <g fill="none">
      {gaps.map((gap) => {
        const [from, to] = [toPixels(Math.max(gap.start, view.from)), toPixels(Math.min(gap.end, view.to))];
        return (
          <rect key={gap.from} x={from} y={plot.y} width={to - from} height={plot.height} fill="url(#timeline-hatch)" />
        );
      })}
      <path d={lines.join('')} stroke="var(--color-rule-2)" />
      <path d={rules.join('')} stroke="var(--color-rule)" />
    </g>
  );
}

/** The pattern of the hatching. */
export function Hatch() {
  return (
    <defs>
      <pattern id="timeline-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="7" stroke="var(--color-hatch)" strokeWidth="2" />
      </pattern>
    </defs>
  );
}
