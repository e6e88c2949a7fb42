import { printDate } from '../../corpus/dateWords.ts';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { EventGlyph } from '../../ui/EventGlyph.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import type { ChartModel } from './chartModel.ts';
import { EventDetail } from './EventDetail.tsx';
import { capitalize, isConfirmed, labelWords, partyWords, typeWord } from './eventWords.ts';
import { actingSide, sortByDate } from './lanes.ts';
import { type EventPeriod, groupByPeriod } from './periodList.ts';
import { useSelection } from './useSelection.ts';

/** The timeline on a phone: events by stretch of time, oldest first, each opening its detail in place. */
export function PeriodList({ model }: { readonly model: ChartModel }) {
  const events = sortByDate(model.lanes.flatMap((lane) => lane.events));
  return groupByPeriod(model, events).map((period) => <Period key={period.title} period={period} />);
}

function Period({ period }: { readonly period: EventPeriod }) {
  return (
    <section>
      <h2 className={`timeline-period ${period.isGap ? 'timeline-gap' : ''}`}>
        {period.title}
        <span className="block font-sans text-sm font-normal text-ink-3">{period.detail}</span>
      </h2>
      <ul>
        {period.events.map((event) => (
          <Item key={event.id} event={event} isShort={period.year !== null && isOfYear(event, period.year)} />
        ))}
      </ul>
    </section>
  );
}

function isOfYear({ when }: EventRecord, year: string): boolean {
  return (when.earliest?.startsWith(year) ?? false) && (when.latest?.startsWith(year) ?? false);
}

function Item({ event, isShort }: { readonly event: EventRecord; readonly isShort: boolean }) {
  const lookup = useLookup();
  const { selected, select } = useSelection();
  const side = actingSide(event, lookup.sideOf);
  const isSelected = selected?.id === event.id;
  return (
    <li className="border-b border-rule-2" style={sideStyle(lookup.colorOf(side))}>
      <button
        type="button"
        aria-expanded={isSelected}
        data-stop={event.id}
        onClick={() => select(isSelected ? null : event.id)}
        className="grid min-h-11 w-full grid-cols-[62px_20px_1fr] gap-x-1.5 py-2.5"
      >
        <span className="pt-px text-sm/[1.3] text-ink-2" title={event.when.edtf}>
          {printDate(event.when, isShort ? 'short' : 'full')}
        </span>
        <EventGlyph quad={event.quad} className="mt-[3px] text-(--side)" />
        <span>
          <span className={`block leading-[1.3] font-semibold ${isConfirmed(event) ? '' : 'text-ink-2'}`}>
            {labelWords(event, lookup)}
          </span>
          <span className="text-sm text-ink-2">
            <b className="font-semibold text-(--side)">{capitalize(lookup.shortName(side))}</b>{' '}
            {partyWords(event, lookup)} · {typeWord(event).toLowerCase()}
          </span>
        </span>
      </button>
      {isSelected && (
        <div className="border-l-3 border-ink bg-sink py-3 pr-2 pl-3">
          <EventDetail event={event} level="h3" />
        </div>
      )}
    </li>
  );
}
