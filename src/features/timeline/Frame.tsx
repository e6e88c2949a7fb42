import { createContext, memo, type ReactNode, use, useCallback, useMemo } from 'react';
import { Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from 'recharts';
import { PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import type { AxisView } from './ticks.ts';

type FrameProps = {
  /** Of the plot, without the room beside it. */
  readonly width: number;
  readonly height: number;
  /** Room over and under the plot. */
  readonly top: number;
  readonly bottom: number;
  readonly hasMarks: boolean;
};

/**
 * The place and the scales of a drawing, by Recharts, with what it has no part for in layers of our own.
 *
 * Its axis runs from nought to one, the edges of what is shown, whatever that is: a zoom, a drag and another filter draw the layers anew, and Recharts, which takes
 * longer than all of them, hears of a change of size only. See `useAxisPixels`.
 */
export function Frame({ children, ...props }: FrameProps & { readonly children: ReactNode }) {
  return (
    <Layers value={children}>
      <Shell {...props} />
    </Layers>
  );
}

/** Carries the layers past the chart: as its children, they would make it draw itself with them. */
const Layers = createContext<ReactNode>(null);

const ENDS = [0, 1];

const Shell = memo(function Shell({ width, height, top, bottom, hasMarks }: FrameProps) {
  const margin = useMemo(() => ({ top, right: PLOT_RIGHT, bottom, left: PLOT_LEFT }), [top, bottom]);
  const heights = useMemo(() => [0, height], [height]);
  // Recharts makes its scales from drawn items only, and a chart without marks must have them too.
  const corners = useMemo(
    () => [
      { x: 0, y: 0 },
      { x: 1, y: height },
    ],
    [height],
  );
  // Recharts places marks only where it has ticks, which take it longer to work out than a lane of bars.
  const ticked = hasMarks ? {} : { tickCount: 0 };
  return (
    <ScatterChart
      accessibilityLayer={false}
      width={width + PLOT_LEFT + PLOT_RIGHT}
      height={top + height + bottom}
      margin={margin}
      className="timeline-plot"
    >
      <XAxis type="number" dataKey="x" domain={ENDS} {...ticked} hide />
      <YAxis type="number" dataKey="y" domain={heights} {...ticked} reversed hide />
      <Slot />
      <Scatter data={corners} isAnimationActive={false} shape={NoMark} />
    </ScatterChart>
  );
});

function Slot() {
  return use(Layers);
}

function NoMark() {
  return <g />;
}

/** Gives the place of a share of the axis in the drawing it is asked in, in pixels; undefined until the drawing has scales. */
export function useAxisPixels({ from, to }: AxisView): ((x: number) => number) | undefined {
  const scale = useXAxisScale();
  const toPixels = useCallback((x: number) => Number(scale?.((x - from) / (to - from)) ?? 0), [scale, from, to]);
  return scale === undefined ? undefined : toPixels;
}
