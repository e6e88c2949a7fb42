import { memo, useRef } from 'react';
import { LaneMarks } from './LaneMarks.tsx';
import type { Layout } from './layout.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { type LanesProps, Plot } from './Plot.tsx';
import type { Places } from './useSlide.ts';

/** The lanes of a chart with a mark for each event. */
export const MarkedLanes = memo(function MarkedLanes({ layout, ...props }: LanesProps & { readonly layout: Layout }) {
  const { view } = props;
  const places = useRef<Places>(new Map());
  return (
    <Plot {...props} layout={layout} hasMarks>
      {layout.lanes.map((lane) => (
        <LaneMarks key={lane.side} lane={lane} view={view} places={places.current} />
      ))}
      <MarkLayer lanes={layout.lanes} width={view.width} places={places.current} />
    </Plot>
  );
});
