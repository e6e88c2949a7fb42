import { memo, useMemo } from 'react';
import { Scatter } from 'recharts';

/**
 * Nothing to see: Recharts makes its scales from drawn items only, and a chart without marks must have them too.
 *
 * The points stay the same as long as the scales do: Recharts works out everything anew for others.
 */
export const Corners = memo(function Corners({
  from,
  to,
  height,
}: {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}) {
  const corners = useMemo(
    () => [
      { x: from, y: 0 },
      { x: to, y: height },
    ],
    [from, to, height],
  );
  return <Scatter data={corners} isAnimationActive={false} shape={NoMark} />;
});

function NoMark() {
  return <g />;
}
