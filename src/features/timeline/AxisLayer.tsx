import { usePlotArea } from 'recharts';
import type { ChartModel } from './chartModel.ts';
import { useAxisPixels } from './Frame.tsx';
import { chooseHeads } from './heads.ts';
import { HEAD_HEIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';

/** From the foot of a label to the lanes. */
const LABEL_FOOT = 12;

/**
 * The axis: its labels, the names of its stretches, the slashes at each break, the tops of the hairlines.
 *
 * The labels are ours too: Recharts would measure each of them at every step of a drag.
 */
export function AxisLayer({
  model,
  view,
  ticks,
}: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
}) {
  const toPixels = useAxisPixels(view);
  const plot = usePlotArea();
  if (toPixels === undefined || plot === undefined) return null;
  const isInside = (x: number) => x >= plot.x && x <= plot.x + plot.width;
  const breaks = model.warp.slice(0, -1).map((segment, index) => {
    const next = model.warp[index + 1];
    return toPixels((segment.end + (next?.start ?? segment.end)) / 2);
  });
  const hairlines = ticks.filter((tick) => tick.line).map((tick) => `M${toPixels(tick.x)} ${HEAD_HEIGHT - 8}v8`);
  return (
    <g>
      <path d={hairlines.join('')} stroke="var(--color-rule-2)" />
      {breaks.filter(isInside).map((x) => (
        <path
          key={x}
          d={`M${x - 5} ${HEAD_HEIGHT - 5}l4 -8M${x + 1} ${HEAD_HEIGHT - 5}l4 -8`}
          fill="none"
          stroke="var(--color-ink-2)"
          strokeWidth={1.3}
        />
      ))}
      {ticks.map((tick) => (
        <text
          key={tick.x}
          x={toPixels(tick.x)}
          y={HEAD_HEIGHT - LABEL_FOOT}
          textAnchor="middle"
          fontSize={12.5}
          fill="var(--color-ink-3)"
        >
          {tick.label}
        </text>
      ))}
      {chooseHeads(model, view).map((head) => (
        <text key={head.x} x={plot.x + head.x} y={16} className="timeline-head">
          {head.title}
          {/* The space is for those who hear or copy it. */}
          {head.detail !== '' && <tspan dx={4}>{` ${head.detail}`}</tspan>}
        </text>
      ))}
    </g>
  );
}
