import { useState } from 'react';
import { printDate } from '../../corpus/dateWords.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { EventGlyph } from '../../ui/EventGlyph.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import type { ChartModel } from './chartModel.ts';
import { EventDetail } from './EventDetail.tsx';
import { capitalize, isConfirmed, labelWords, nameActing, partyWords, typeWord } from './eventWords.ts';
import { actingSide, sortByDate } from './lanes.ts';
import { type EventPeriod, groupByPeriod } from './periodList.ts';
import { useSelection } from './useSelection.ts';

/** The timeline on a phone: events by stretch of time, oldest first, each opening its detail in place. */
export function PeriodList({ model }: { readonly model: ChartModel }) {
  const events = sortByDate(model.lanes.flatMap((lane) => lane.events));
  return groupByPeriod(model, events).map((period) => <Period key={period.title} period={period} />);
}

/** A list of more is shown on demand. */
const AT_ONCE = 100;

function Period({ period }: { readonly period: EventPeriod }) {
  const { selected } = useSelection();
  const [isWhole, setWhole] = useState(false);
  const hasSelected = period.events.slice(AT_ONCE).some((event) => event.id === selected?.id);
  const shown = isWhole || hasSelected ? period.events : period.events.slice(0, AT_ONCE);
  return (
    <section>
      <h2 className={`timeline-period ${period.isGap ? 'timeline-gap' : ''}`}>
        {period.title}
        <span>{period.detail}</span>
      </h2>
      <ul>
        {shown.map((event) => (
          <Item key={event.id} event={event} isShort={period.year !== null && isOfYear(event, period.year)} />
        ))}
      </ul>
      {shown.length < period.events.length && (
        <button type="button" className="link min-h-11" onClick={() => setWhole(true)}>
          Show all {period.events.length.toLocaleString('en-US')}
        </button>
      )}
    </section>
  );
}

function isOfYear({ when }: AnyEvent, year: string): boolean {
  return (when.earliest?.startsWith(year) ?? false) && (when.latest?.startsWith(year) ?? false);
}

function Item({ event, isShort }: { readonly event: AnyEvent; readonly isShort: boolean }) {
  const lookup = useLookup();
  const { selected, select } = useSelection();
  const side = actingSide(event, lookup.sideOf);
  const isSelected = selected?.id === event.id;
  return (
    <li className="timeline-entry" style={sideStyle(lookup.colorOf(side))}>
      <button
        type="button"
        aria-expanded={isSelected}
        data-stop={event.id}
        onClick={() => select(isSelected ? null : event.id)}
      >
        <span className="text-ink-2" title={event.when.edtf}>
          {printDate(event.when, isShort ? 'short' : 'full')}
        </span>
        <EventGlyph quad={event.quad} isProposed={isProposed(event)} className="text-(--side)" />
        <span>
          <b className={isConfirmed(event) && !isProposed(event) ? '' : 'text-ink-2'}>{labelWords(event, lookup)}</b>
          <span className="text-[14px]/5 text-ink-2">
            <b className="font-semibold text-(--side)">{capitalize(nameActing(side, lookup.shortName))}</b>{' '}
            {partyWords(event, lookup)} · {typeWord(event).toLowerCase()}
            {isProposed(event) && ' · proposed by machine'}
          </span>
        </span>
      </button>
      {isSelected && (
        <div>
          <EventDetail event={event} level="h3" />
        </div>
      )}
    </li>
  );
}
