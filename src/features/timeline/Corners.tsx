import { Scatter } from 'recharts';
import type { AxisView } from './ticks.ts';

/** Nothing to see: Recharts makes its scales from drawn items only, and a chart without marks must have them too. */
export function Corners({ view, height }: { readonly view: AxisView; readonly height: number }) {
  const corners = [
    { x: view.from, y: 0 },
    { x: view.to, y: height },
  ];
  return <Scatter data={corners} isAnimationActive={false} shape={NoMark} />;
}

function NoMark() {
  return <g />;
}
