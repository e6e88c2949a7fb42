import { useDeferredValue, useMemo } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { Below } from './Below.tsx';
import { Chart } from './Chart.tsx';
import { makeChart } from './chartModel.ts';
import { EventTable } from './EventTable.tsx';
import { dateSentence, titleSentence } from './heading.ts';
import { PeriodList } from './PeriodList.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import { useSelection } from './useSelection.ts';

/**
 * What happened, by the side that acted: a chart, on a phone a list by period, or the same events as a table.
 *
 * This module draws with Recharts and is loaded when the view is opened.
 */
export function Timeline() {
  const { address } = useAddress();
  const lookup = useLookup();
  const slice = useDeferredValue(useSlice());
  const isPhone = useMedia('(width < 721px)');
  const order = [...address.sides, ...lookup.sides.map((side) => side.id)].join();
  const model = useMemo(() => makeChart(slice, lookup.sideOf, order.split(',')), [slice, lookup, order]);
  const isTable = address.chart === 'table';
  const isReading = address.article !== null || address.quote !== null;
  const { selected, select, leave } = useSelection();
  useShortcut(
    { Escape: () => (document.activeElement?.closest('main') ? leave() : select(null)) },
    selected !== null && !isReading,
  );
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="intro timeline-intro">
        <h1 className="title">{titleSentence(slice.events)}</h1>
        {slice.events.length > 0 && <p className="text-ink-2">{dateSentence(slice.events, model.warp)}</p>}
        {slice.events.length > 0 && <TimelineTools model={model} hasChart={!isTable && !isPhone} />}
      </div>
      {slice.events.length === 0 ? (
        <NoEvents />
      ) : isTable ? (
        <EventTable events={slice.events} />
      ) : isPhone ? (
        <PeriodList model={model} />
      ) : (
        <>
          <Chart model={model} />
          <Below model={model} />
          {slice.events.length <= MOST_PRINTED && <EventTable events={slice.events} isForPaper />}
        </>
      )}
    </section>
  );
}

/** The chart prints with its table; a table of more rows would be a book. */
const MOST_PRINTED = 500;

function NoEvents() {
  return (
    <p className="timeline-none">
      The articles shown report no coded event that passes these filters. Remove a filter to see more.
    </p>
  );
}
