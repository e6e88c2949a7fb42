import { ReferenceArea, ReferenceLine } from 'recharts';
import type { ChartModel } from './chartModel.ts';
import type { Layout } from './layout.ts';
import { PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';

/** What lies under the marks: hatching over stretches without articles, a hairline over each lane and under each tick of a cluster. */
export function Ground({
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
  const gaps = model.warp.filter(
    (segment) => segment.kind === 'gap' && segment.end > view.from && segment.start < view.to,
  );
  return (
    <>
      {gaps.map((gap) => (
        <ReferenceArea
          key={gap.from}
          x1={Math.max(gap.start, view.from)}
          x2={Math.min(gap.end, view.to)}
          fill="url(#timeline-hatch)"
          fillOpacity={1}
        />
      ))}
      {ticks
        .filter((tick) => tick.line)
        .map((tick) => (
          <ReferenceLine key={tick.x} x={tick.x} stroke="var(--color-rule-2)" />
        ))}
      {[...layout.lanes.map((lane) => lane.top), layout.height].map((y) => (
        <ReferenceLine key={y} y={y} shape={LaneRule} />
      ))}
    </>
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

/** A hairline over the whole width, on whole pixels as those of the lane names. */
function LaneRule({ x1, x2, y1 }: { readonly x1?: number; readonly x2?: number; readonly y1?: number }) {
  const y = Math.round(y1 ?? 0) + 0.5;
  return <line x1={(x1 ?? 0) - PLOT_LEFT} x2={(x2 ?? 0) + PLOT_RIGHT} y1={y} y2={y} stroke="var(--color-rule)" />;
}
