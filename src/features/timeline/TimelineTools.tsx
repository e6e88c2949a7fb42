import type { ReactNode } from 'react';
import { printThousands } from '../../corpus/printThousands.ts';
import { useAddress } from '../../state/useAddress.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { TakeAway, type TakeAwayEntries } from '../../ui/TakeAway.tsx';
import { Tools } from '../../ui/Tools.tsx';
import { type ChartModel, clusterMonths, countInView, viewOf, zoomOf } from './chartModel.ts';
import type { Cluster } from './clusters.ts';
import { isoDay, isoMonth } from './days.ts';
import type { Proposal } from './useProposed.ts';
import { monthsZoom, printZoom, wholeMonths, type Zoom, zoomWords } from './zoom.ts';

/** What can be done with the timeline: table or chart, zoom and back, the zoom as a filter, the link, what can be taken away; `children` only with the chart. */
export function TimelineTools({
  model,
  hasChart,
  proposal,
  shared,
  children,
}: {
  readonly model: ChartModel;
  readonly hasChart: boolean;
  readonly proposal: Proposal;
  readonly shared: TakeAwayEntries;
  readonly children: ReactNode;
}) {
  const { address, go } = useAddress();
  const isTable = address.chart === 'table';
  return (
    <Tools>
      <button type="button" className="link" onClick={() => go({ chart: isTable ? null : 'table' })}>
        {isTable ? 'Show as chart' : 'Show as table'}
      </button>
      {proposal.canSwitch && (
        <button type="button" className="link" onClick={proposal.toggle}>
          {proposal.isShown ? 'Hide proposed events' : `Show ${printThousands(proposal.count)} proposed by machine`}
        </button>
      )}
      {hasChart && <ZoomTools model={model} />}
      {hasChart && children}
      <CopyLink />
      <TakeAway>{shared}</TakeAway>
    </Tools>
  );
}

function ZoomTools({ model }: { readonly model: ChartModel }) {
  const { address, go } = useAddress();
  const zoom = zoomOf(model, address.zoom);
  const cluster = fullestCluster(model);
  if (zoom === null && (cluster === undefined || model.warp.length < 2)) return null;
  const next = zoom === null && cluster !== undefined ? printZoom(monthsZoom(clusterMonths(cluster))) : null;
  return (
    <>
      {/* One button for both ways: one that went away when pressed would take the focus with it. */}
      <button type="button" className="link" onClick={() => go({ zoom: next })}>
        {next === null ? 'Show all years' : `Zoom to ${cluster?.label}`}
      </button>
      {zoom !== null && (
        <button type="button" className="link" title={zoomWords(zoom)} onClick={() => go(asDates(zoom))}>
          Filter to these dates
        </button>
      )}
    </>
  );
}

/** The cluster with most marks in it, the first of equals. */
function fullestCluster(model: ChartModel): Cluster | undefined {
  const counted = model.clusters.map((cluster) => {
    const { coded, found } = countInView(model, viewOf(model, monthsZoom(clusterMonths(cluster))));
    return { cluster, count: Math.max(coded, found) };
  });
  return counted.toSorted((a, b) => b.count - a.count)[0]?.cluster;
}

function asDates(zoom: Zoom): { readonly from: string; readonly to: string } {
  const months = wholeMonths(zoom);
  if (months === null) return { from: isoDay(zoom.from), to: isoDay(zoom.to - 1) };
  return { from: isoMonth(months.first), to: isoMonth(months.last) };
}
