import { useDeferredValue, useMemo } from 'react';
import type { Article } from '../../corpus/article.ts';
import type { AnyEvent } from '../../corpus/proposed.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { type ChartModel, makeChart } from './chartModel.ts';
import { gatherLanes } from './lanes.ts';
import { type Proposal, useProposed } from './useProposed.ts';

/** The articles the filters keep, the events to show and the chart of them: with all lanes, and with those of actors who act seldom gathered in one. */
type TimelineModel = {
  readonly articles: readonly Article[];
  readonly events: readonly AnyEvent[];
  readonly whole: ChartModel;
  readonly gathered: ChartModel;
  readonly proposal: Proposal;
};

/** Makes the chart's model from the address and the corpus. */
export function useTimeline(): TimelineModel {
  const { address } = useAddress();
  const lookup = useLookup();
  const slice = useDeferredValue(useSlice());
  const order = [...address.sides, ...lookup.sides.map((side) => side.id)].join();
  const proposal = useProposed(slice);
  const { isShown } = proposal;
  const events = useMemo(() => (isShown ? [...slice.events, ...slice.proposed] : slice.events), [slice, isShown]);
  const whole = useMemo(
    () => makeChart({ articles: slice.articles, events }, lookup.sideOf, order.split(',')),
    [slice, events, lookup, order],
  );
  const gathered = useMemo(
    () => ({ ...whole, lanes: gatherLanes(whole.lanes, address.sides) }),
    [whole, address.sides],
  );
  return { articles: slice.articles, events, whole, gathered, proposal };
}
