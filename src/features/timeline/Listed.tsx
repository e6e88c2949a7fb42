import { lazy, Suspense, useMemo } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { type ChartModel, keepInView, rowsInView, showsCounts, viewOf, zoomOf } from './chartModel.ts';
import { EventTable } from './EventTable.tsx';
import { ListHead } from './ListHead.tsx';
import { PeriodList } from './PeriodList.tsx';
import type { AxisView } from './ticks.ts';

const CountTable = lazy(async () => ({ default: (await import('./CountTable.tsx')).CountTable }));
const CountList = lazy(async () => ({ default: (await import('./CountList.tsx')).CountList }));

/**
 * The events as a table, or on a phone as a list by period.
 *
 * Of very many the table has a row for each bar of the chart and follows its zoom; when few are left, or a sort or an event asks for it, there is
 * each of them.
 */
export function Listed({
  model,
  isTable,
  isPhone,
}: {
  readonly model: ChartModel;
  readonly isTable: boolean;
  readonly isPhone: boolean;
}) {
  const { address, go } = useAddress();
  const isMany = showsCounts(model, viewOf(model, null));
  const zoom = isMany ? zoomOf(model, address.zoom) : null;
  const { from, to } = viewOf(model, zoom);
  const view = useMemo(() => ({ from, to, width: 0 }), [from, to]);
  const isCounted = showsCounts(model, view);
  const isEach = !isCounted || (isTable && (address.sort !== null || address.event !== null));
  const shown = useMemo(() => {
    const { columns, rows } = model.kept;
    return { columns, rows: keepInView(model, rows, view) };
  }, [model, view]);
  const other = isEach
    ? { words: 'Count them', go: () => go({ chart: isPhone ? null : 'table', sort: null, event: null }) }
    : { words: 'List each event', go: () => go({ chart: 'table', sort: 'date' }) };
  return (
    <>
      {isMany && <ListHead model={model} other={isCounted ? other : undefined} />}
      {!isEach ? (
        <Suspense fallback={<div className="min-h-screen" />}>
          {isPhone ? <CountList model={model} view={view} /> : <CountTable model={model} view={view} />}
        </Suspense>
      ) : isTable && !(isPhone && isMany) ? (
        <EventTable kept={shown} isUsual={!isCounted} />
      ) : (
        <PeriodList model={model} rows={sortAsLanes(model, view)} />
      )}
    </>
  );
}

/** In the order of dates; those of one day by lane. */
function sortAsLanes(model: ChartModel, view: AxisView): readonly number[] {
  const { dates, dateOf } = model.kept.columns;
  const dayOf = (row: number) => dates.rank[dateOf[row] ?? 0] ?? 0;
  return rowsInView(model, view).toSorted((a, b) => dayOf(a) - dayOf(b));
}
