import { lazy, Suspense, useState } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import type { TakeAwayEntries } from '../../ui/TakeAway.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { Below } from './Below.tsx';
import { Chart } from './Chart.tsx';
import { hasFound } from './chartModel.ts';
import { dateSentence, proposedSentence, titleSentence } from './heading.ts';
import { Picture } from './Picture.tsx';
import { PrintedTable } from './PrintedTable.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import { useSelection } from './useSelection.ts';
import { useTimeline } from './useTimeline.ts';

const Listed = lazy(async () => ({ default: (await import('./Listed.tsx')).Listed }));

/**
 * What happened, by the side that acted: a chart, on a phone a list by period, or the same events as a table.
 *
 * This module draws with Recharts and is loaded when the view is opened.
 */
export function Timeline({ shared }: { readonly shared: TakeAwayEntries }) {
  const { address, isEmbed } = useAddress();
  // A frame in somebody's page has nothing that scrolls sideways: where the chart has no room, the list stands.
  const isPhone = useMedia(isEmbed ? '(width < 1081px)' : '(width < 721px)');
  const { slice, kept, whole, gathered, proposal } = useTimeline();
  const [hasAllLanes, setAllLanes] = useState(false);
  const model = hasAllLanes ? whole : gathered;
  const hasEvents = kept.rows.length > 0;
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
        <h1 className="title">{titleSentence(kept)}</h1>
        {hasEvents && (
          <p className="text-ink-2">
            {hasFound(model) && <span className="found-sign">{proposedSentence(kept)} </span>}
            {dateSentence(kept, model.warp)}
          </p>
        )}
        {!isEmbed && (hasEvents || proposal.canSwitch) && (
          <TimelineTools
            model={model}
            hasChart={hasEvents && !isTable && !isPhone}
            proposal={proposal}
            shared={(close) => (
              <>
                {hasEvents && <Picture model={model} slice={slice} />}
                {shared(close)}
              </>
            )}
          >
            {gathered.lanes.length < whole.lanes.length && (
              <button type="button" className="link" onClick={() => setAllLanes(!hasAllLanes)}>
                {hasAllLanes ? 'Show fewer lanes' : `Show all ${whole.lanes.length} lanes`}
              </button>
            )}
          </TimelineTools>
        )}
      </div>
      {!hasEvents ? (
        <NoEvents />
      ) : isTable || isPhone ? (
        // As high as the window: what stands under it must not move when it comes.
        <Suspense fallback={<div className="min-h-screen" />}>
          <Listed model={model} isTable={isTable} isPhone={isPhone} />
        </Suspense>
      ) : (
        <>
          <Chart model={model} />
          <Below model={model} />
          {kept.rows.length <= MOST_PRINTED && <PrintedTable kept={kept} />}
        </>
      )}
    </section>
  );
}

/** The chart prints with its table; a table of more rows would be a book. */
const MOST_PRINTED = 500;

function NoEvents() {
  const { corpus } = useLookup();
  return (
    <p className="timeline-none">
      {corpus.events.length + corpus.proposed.events.length === 0
        ? 'No event is coded in these articles, and the machine proposes none.'
        : 'The articles shown report no event that passes these filters. Remove a filter to see more.'}
    </p>
  );
}
