import { useMemo } from 'react';
import { SHADES } from './bars.ts';
import { binWords } from './binWords.ts';
import { type Cell, countsWords, listCells } from './cells.ts';
import type { ChartModel } from './chartModel.ts';
import { layOutCounts } from './countLayout.ts';
import { findFairMost } from './fairMost.ts';
import type { AxisView } from './ticks.ts';
import { useOpenCell } from './useOpenCell.ts';

/** The counts on a phone: the bins of time as a list, all sides together in each, with a bar for what it holds. */
export function CountList({ model, view }: { readonly model: ChartModel; readonly view: AxisView }) {
  const layout = useMemo(() => layOutCounts(model, view), [model, view]);
  const open = useOpenCell(model, layout);
  const periods = useMemo(() => joinLanes(listCells(layout)), [layout]);
  const most = findFairMost(periods.flatMap(({ coded, found }) => [coded, found]));
  return (
    <ul aria-label={`Events by ${layout.unit}`}>
      {periods.map((period) => {
        const bin = layout.bins[period.bin];
        return (
          <li key={period.id} className="timeline-entry">
            <button type="button" style={{ gridTemplateColumns: '1fr' }} onClick={() => open(period)}>
              <b>{bin === undefined ? '' : binWords(bin)}</b>
              <CountBar {...period} most={most} />
              <span className="text-[14px]/5 text-ink-2">{countsWords(period)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The cells of all lanes in one: what people coded and what the machine proposes stay apart. The lane is that of the first. */
function joinLanes(cells: readonly Cell[]): readonly Cell[] {
  const joined = new Map<number, Cell>();
  for (const cell of cells) {
    const { coded = 0, found = 0, unsure = 0, foundUnsure = 0, lane = cell.lane } = joined.get(cell.bin) ?? {};
    joined.set(cell.bin, {
      ...{ id: cell.id, bin: cell.bin, lane },
      coded: coded + cell.coded,
      found: found + cell.found,
      unsure: unsure + cell.unsure,
      foundUnsure: foundUnsure + cell.foundUnsure,
    });
  }
  return [...joined.values()];
}

const BAR = { width: 300, height: 5 } as const;

function CountBar({
  coded,
  found,
  unsure,
  foundUnsure,
  most,
}: Omit<Cell, 'id' | 'lane' | 'bin'> & { readonly most: number }) {
  const cut = (count: number) => Math.min(1, most / Math.max(count, 1)) / most;
  const long = (count: number, all: number) => count * cut(all) * BAR.width;
  const below = coded > 0 ? BAR.height + 1 : 0;
  const parts = [
    { y: 0, from: 0, count: coded - unsure, all: coded, opacity: 1 },
    { y: 0, from: coded - unsure, count: unsure, all: coded, opacity: SHADES.unsure },
    { y: below, from: 0, count: found - foundUnsure, all: found, opacity: SHADES.foundSure },
    { y: below, from: found - foundUnsure, count: foundUnsure, all: found, opacity: SHADES.foundUnsure },
  ];
  const height = coded > 0 && found > 0 ? 2 * BAR.height + 1 : BAR.height;
  return (
    <svg
      viewBox={`0 0 ${BAR.width} ${height}`}
      height={height}
      width="100%"
      preserveAspectRatio="none"
      fill="var(--color-ink)"
      aria-hidden="true"
    >
      {parts
        .filter(({ count }) => count > 0)
        .map(({ y, from, count, all, opacity }) => (
          <path
            key={opacity}
            d={`M${long(from, all)} ${y}h${long(count, all)}v${BAR.height}h${-long(count, all)}z`}
            fillOpacity={opacity}
          />
        ))}
      {[coded, found].map(
        (count, index) =>
          count > most && (
            <path
              key={index === 0 ? 'coded' : 'found'}
              d={`M${BAR.width - 14} ${index * below - 1}h5l-3 ${BAR.height + 2}h-5z`}
              fill="var(--color-page)"
            />
          ),
      )}
    </svg>
  );
}
