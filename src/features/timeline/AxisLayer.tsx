import { usePlotArea, useXAxisScale } from 'recharts';
import type { ChartModel } from './chartModel.ts';
import { chooseHeads } from './heads.ts';
import type { AxisView, Tick } from './ticks.ts';

/** What the axis has beside its ticks: the names of its stretches, the slashes at each break, hairlines in the clusters. */
export function AxisLayer({
  model,
  view,
  ticks,
  height,
}: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
  readonly height: number;
}) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  if (scale === undefined || plot === undefined) return null;
  const toPixels = (x: number) => Number(scale(x) ?? 0);
  const isInside = (x: number) => x >= plot.x && x <= plot.x + plot.width;
  const breaks = model.warp.slice(0, -1).map((segment, index) => {
    const next = model.warp[index + 1];
    return toPixels((segment.end + (next?.start ?? segment.end)) / 2);
  });
  return (
    <g>
      {ticks.map((tick) => {
        const x = toPixels(tick.x);
        return tick.line ? (
          <line key={tick.x} x1={x} x2={x} y1={plot.y - 8} y2={plot.y + height} stroke="var(--color-rule-2)" />
        ) : null;
      })}
      {breaks.filter(isInside).map((x) => (
        <path
          key={x}
          d={`M${x - 5} ${plot.y - 5}l4 -8M${x + 1} ${plot.y - 5}l4 -8`}
          fill="none"
          stroke="var(--color-ink-2)"
          strokeWidth={1.3}
        />
      ))}
      {chooseHeads(model, view).map((head) => (
        <text key={head.x} x={plot.x + head.x} y={14} className="timeline-head">
          {head.title}
          {head.detail !== '' && <tspan dx={7}>{head.detail}</tspan>}
        </text>
      ))}
    </g>
  );
}
