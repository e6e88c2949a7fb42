import { memo, useMemo } from 'react';
import { BinLayer } from './BinLayer.tsx';
import { layOutCounts } from './countLayout.ts';
import { type LanesProps, Plot } from './Plot.tsx';

/** The lanes of a chart of very many events, as counts. Loaded when there are so many. */
export const CountedLanes = memo(function CountedLanes(props: LanesProps) {
  const { model, view } = props;
  const layout = useMemo(() => layOutCounts(model, view), [model, view]);
  return (
    <Plot {...props} layout={layout} hasMarks={false}>
      <BinLayer model={model} view={view} layout={layout} />
    </Plot>
  );
});
