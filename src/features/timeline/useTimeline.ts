import { use, useDeferredValue, useMemo } from 'react';
import type { Slice } from '../../facets/slice.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { type ChartModel, makeChart } from './chartModel.ts';
import { type Kept, keepEvents, prepareEvents, weighPublished } from './eventColumns.ts';
import { gatherLanes } from './lanes.ts';
import { type Proposal, useProposed } from './useProposed.ts';

/** What the filters keep, the events of it to show and the chart of them: with all lanes, and with those of actors who act seldom gathered in one. */
type TimelineModel = {
  readonly slice: Slice;
  readonly kept: Kept;
  readonly whole: ChartModel;
  readonly gathered: ChartModel;
  readonly proposal: Proposal;
};

/** Makes the chart's model from the address and the corpus. */
export function useTimeline(): TimelineModel {
  const { address } = useAddress();
  const lookup = useLookup();
  const coming = prepareEvents(lookup);
  if (coming !== null) use(coming);
  const slice = useDeferredValue(useSlice());
  const order = [...address.sides, ...lookup.sides.map((side) => side.id)].join();
  const proposal = useProposed(slice);
  const { isShown } = proposal;
  const kept = useMemo(() => keepEvents(lookup, slice, isShown), [lookup, slice, isShown]);
  const published = useMemo(() => weighPublished(lookup, slice), [lookup, slice]);
  const whole = useMemo(() => makeChart(published, kept, order.split(',')), [published, kept, order]);
  const gathered = useMemo(
    () => ({ ...whole, lanes: gatherLanes(kept, whole.lanes, address.sides) }),
    [whole, kept, address.sides],
  );
  return { slice, kept, whole, gathered, proposal };
}
