import { useEffect, useRef } from 'react';
import { printDate } from '../../corpus/dateWords.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { EventGlyph } from '../../ui/EventGlyph.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { actingSide } from './actingSide.ts';
import type { ChartModel } from './chartModel.ts';
import { EventDetail } from './EventDetail.tsx';
import type { EventColumns } from './eventColumns.ts';
import { capitalize, isConfirmed, labelWords, nameActing, partyWords, typeWord } from './eventWords.ts';
import { type EventPeriod, groupByPeriod } from './periodList.ts';
import { PAGE_ROWS, usePage } from './usePage.ts';
import { useSelection } from './useSelection.ts';

/** The timeline on a phone: events by stretch of time, oldest first, each opening its detail in place. `rows` are those to show, in order. */
export function PeriodList({ model, rows }: { readonly model: ChartModel; readonly rows: readonly number[] }) {
  const { selected } = useSelection();
  const { columns } = model.kept;
  const place = selected === null ? -1 : rows.findIndex((row) => columns.eventAt(row).id === selected.id);
  const page = usePage({ count: rows.length, place, of: model });
  const isShort = rows.length <= 2 * PAGE_ROWS;
  const shown = new Set(isShort ? rows : rows.slice(page.first, page.last));
  const periods = groupByPeriod(model, rows)
    .map((period) => ({ ...period, rows: period.rows.filter((row) => shown.has(row)) }))
    .filter((period) => isShort || period.rows.length > 0);
  return (
    <>
      {periods.map((period) => (
        <Period key={period.title} period={period} columns={columns} />
      ))}
      {!isShort && (
        <Pager label="Pages" noun="Events" count={rows.length} size={PAGE_ROWS} page={page.number} onPage={page.turn} />
      )}
    </>
  );
}

function Period({ period, columns }: { readonly period: EventPeriod; readonly columns: EventColumns }) {
  return (
    <section>
      <h2 className={`timeline-period ${period.isGap ? 'timeline-gap' : ''}`}>
        {period.title}
        <span>{period.detail}</span>
      </h2>
      <ul>
        {period.rows.map(columns.eventAt).map((event) => (
          <Item key={event.id} event={event} isShort={period.year !== null && isOfYear(event, period.year)} />
        ))}
      </ul>
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
  const entry = useRef<HTMLLIElement>(null);
  // Only of an event that a link names: one that is pressed is where the reader looks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes
  useEffect(() => {
    if (isSelected) entry.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  return (
    <li ref={entry} className="timeline-entry" style={sideStyle(lookup.colorOf(side))}>
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
