import { useMemo } from 'react';
import { printThousands } from '../../corpus/printThousands.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { Pager } from '../../ui/Pager.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { binWords } from './binWords.ts';
import { type Cell, listCells } from './cells.ts';
import type { ChartModel } from './chartModel.ts';
import { layOutCounts } from './countLayout.ts';
import { nameActing } from './eventWords.ts';
import type { AxisView } from './ticks.ts';
import { useOpenCell } from './useOpenCell.ts';
import { PAGE_ROWS, usePage } from './usePage.ts';

/** The counts of the chart as a table: a row for each bar of a lane, by time. */
export function CountTable({ model, view }: { readonly model: ChartModel; readonly view: AxisView }) {
  const lookup = useLookup();
  const layout = useMemo(() => layOutCounts(model, view), [model, view]);
  const cells = useMemo(() => listCells(layout), [layout]);
  const open = useOpenCell(model, layout);
  const page = usePage({ count: cells.length, place: -1, of: layout });
  const columns = COUNTS.filter(({ of }) => cells.some((cell) => cell[of] > 0));
  return (
    <div className="timeline-rows">
      <table className="timeline-table" style={{ width: 'auto', minWidth: 0 }} aria-rowcount={cells.length + 1}>
        <caption className="sr-only">Events counted by {layout.unit} and by the side that acted</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">From</th>
            {columns.map(({ of, head }) => (
              <th key={of} scope="col" className="text-right">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.slice(page.first, page.last).map((cell, index, shown) => {
            const side = layout.lanes[cell.lane]?.side ?? '';
            const bin = layout.bins[cell.bin];
            return (
              <tr key={cell.id} aria-rowindex={page.first + index + 2} style={sideStyle(lookup.colorOf(side))}>
                <th scope="row">
                  {/* The time stands out where it begins; its other rows are read one by one all the same. */}
                  <button
                    type="button"
                    className={`link ${shown[index - 1]?.bin === cell.bin ? 'text-ink-3' : ''}`}
                    onClick={() => open(cell)}
                  >
                    {bin === undefined ? '' : binWords(bin)}
                  </button>
                </th>
                <td className="font-semibold text-(--side)">{nameActing(side, lookup.name)}</td>
                {columns.map(({ of }) => (
                  <td key={of} className="text-right">
                    {printThousands(cell[of])}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pager label="Pages" noun="Counts" count={cells.length} size={PAGE_ROWS} page={page.number} onPage={page.turn} />
    </div>
  );
}

type Counted = keyof Pick<Cell, 'coded' | 'found' | 'unsure' | 'foundUnsure'>;

const COUNTS: readonly { readonly of: Counted; readonly head: string }[] = [
  { of: 'coded', head: 'Events' },
  { of: 'unsure', head: 'of these, date uncertain' },
  { of: 'found', head: 'Proposed by machine' },
  { of: 'foundUnsure', head: 'of these, date uncertain' },
];
