import { useAddress } from '../../state/useAddress.ts';
import { binZoom } from './bins.ts';
import type { Cell } from './cells.ts';
import type { ChartModel } from './chartModel.ts';
import type { CountLayout } from './countLayout.ts';
import { focusEventSoon } from './useSelection.ts';

/**
 * Opens a cell: comes closer to its days, or where these are shown already, opens the table at its first event.
 *
 * Tells whether it came closer, which takes away what had the focus.
 */
export function useOpenCell(model: ChartModel, layout: CountLayout): (cell: Cell) => boolean {
  const { address, go } = useAddress();
  return (cell) => {
    const bin = layout.bins[cell.bin];
    const zoom = bin === undefined ? address.zoom : binZoom(bin);
    if (zoom !== address.zoom) {
      go({ zoom });
      return true;
    }
    const first = findFirst(model, layout, cell);
    go({ chart: 'table', sort: 'date', event: first });
    if (first !== null) focusEventSoon(first);
    return false;
  };
}

function findFirst(
  { lanes, kept: { columns } }: ChartModel,
  { binOf }: CountLayout,
  { lane, bin }: Cell,
): string | null {
  const row = lanes[lane]?.rows.find((one) => binOf[columns.dateOf[one] ?? 0] === bin);
  return row === undefined ? null : columns.eventAt(row).id;
}
