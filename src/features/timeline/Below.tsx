import { lazy, Suspense } from 'react';
import type { AnyEvent } from '../../corpus/proposed.ts';
import { useAddress } from '../../state/useAddress.ts';
import { type ChartModel, hasFound, isInView, showsCounts, viewOf, zoomOf } from './chartModel.ts';
import { EventDetail } from './EventDetail.tsx';
import { Legend } from './Legend.tsx';
import { focusEventSoon, useSelection } from './useSelection.ts';

const CountLegend = lazy(async () => ({ default: (await import('./CountLegend.tsx')).CountLegend }));

/** Detail and legend. With an event selected they stay at the foot of the screen, however tall the chart is. */
export function Below({ model }: { readonly model: ChartModel }) {
  const { selected, leave } = useSelection();
  const { address } = useAddress();
  const isCounted = showsCounts(model, viewOf(model, zoomOf(model, address.zoom)));
  return (
    <div className="timeline-below" data-held={selected !== null || undefined}>
      {selected === null ? (
        <p className="text-ink-3 print:hidden">
          {isCounted
            ? 'The bars count events. Point at one to read its count; press it to come closer, and again to read its events.'
            : 'Select an event to read who acted, the words it rests on and how its date is known.'}
        </p>
      ) : (
        <div>
          <button type="button" className="link float-right print:hidden" onClick={leave}>
            Close
          </button>
          <EventDetail event={selected}>
            <Missing model={model} event={selected} />
          </EventDetail>
        </div>
      )}
      {isCounted ? (
        <Suspense fallback={<div />}>
          <CountLegend hasCoded={model.lanes.some(({ coded }) => coded > 0)} hasProposed={hasFound(model)} />
        </Suspense>
      ) : (
        <Legend hasProposed={hasFound(model)} />
      )}
    </div>
  );
}

/** Why a selected event has no mark, where it has none. */
function Missing({ model, event }: { readonly model: ChartModel; readonly event: AnyEvent }) {
  const { address, go } = useAddress();
  const isShown = isInView(model, event, viewOf(model, zoomOf(model, address.zoom)));
  function showAll() {
    go({ zoom: null });
    // This sentence goes, and the mark comes with the next drawing.
    focusEventSoon(event.id);
  }
  if (isShown === null) return <p className="mb-2 text-ink-2">The filters leave this event out of the chart.</p>;
  if (isShown) return null;
  return (
    <p className="mb-2 text-ink-2">
      The chart shows other months.{' '}
      <button type="button" className="link" onClick={showAll}>
        Show all years
      </button>
    </p>
  );
}
