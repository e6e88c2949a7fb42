import { memo } from 'react';
import { AxisLayer } from './AxisLayer.tsx';
import type { ChartModel } from './chartModel.ts';
import { Frame } from './Frame.tsx';
import { HEAD_HEIGHT } from './plotSize.ts';
import type { AxisView, Tick } from './ticks.ts';

/** The head of the chart: its dates, and over them the names of the stretches. Apart from the lanes, so that it stays while they scroll. */
export const AxisHead = memo(function AxisHead(props: {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly ticks: readonly Tick[];
}) {
  return (
    <Frame width={props.view.width} height={1} top={HEAD_HEIGHT} bottom={0} hasMarks={false}>
      <AxisLayer {...props} />
    </Frame>
  );
});
