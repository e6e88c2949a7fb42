import type { Article } from '../../corpus/article.ts';
import type { AnyEvent } from '../../corpus/proposed.ts';
import { type Cluster, findClusters } from './clusters.ts';
import { readShape } from './dateShape.ts';
import { dayNumber, isoDay, monthNumber, monthStart } from './days.ts';
import { groupLanes, type Lane, type SideOf } from './lanes.ts';
import { type Placement, placeDate } from './placement.ts';
import { nameSegments, type SegmentWords } from './segmentWords.ts';
import type { AxisView } from './ticks.ts';
import { makeWarp, toX, type Warp } from './warp.ts';
import { cutZoom, type Months, parseZoom } from './zoom.ts';

/**
 * Everything the chart, the true-scale strip and the list by period draw from one slice.
 *
 * `words` name the segments of `warp`, in its order; `line` is the first and last month of the whole.
 */
export type ChartModel = {
  readonly warp: Warp;
  readonly words: readonly SegmentWords[];
  readonly clusters: readonly Cluster[];
  readonly lanes: readonly Lane[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly line: Months;
};

type Sources = { readonly articles: readonly Article[]; readonly events: readonly AnyEvent[] };

/** Makes the model of a slice; `order` is that of the lanes: the columns, then the other sides. */
export function makeChart({ articles, events }: Sources, sideOf: SideOf, order: readonly string[]): ChartModel {
  const dates = events.map((event) => event.when);
  const clusters = findClusters(articles, dates);
  const days = dates.flatMap((date) => [date.earliest, date.latest].filter((day) => day !== null).map(dayNumber));
  const isOpen = events.some(({ when }) => when.earliest === null);
  const warp = makeWarp(clusters, days, isOpen);
  const ends = [...days, ...clusters.flatMap((cluster) => [cluster.from, cluster.to])];
  return {
    warp,
    words: nameSegments(warp, clusters),
    clusters,
    lanes: groupLanes(events, sideOf, order),
    placements: new Map(events.map((event) => [event.id, placeDate(warp, readShape(event.when))])),
    line: {
      first: monthNumber(isoDay(ends.reduce((a, b) => Math.min(a, b), ends[0] ?? 0))),
      last: monthNumber(isoDay(ends.reduce((a, b) => Math.max(a, b), ends[0] ?? 0))),
    },
  };
}

/** The part of the axis a zoom shows; all of it without one. */
export function viewOf({ warp, line }: ChartModel, zoom: Months | null): Omit<AxisView, 'width'> {
  if (zoom === null) return { from: 0, to: 1 };
  const from = zoom.first <= line.first ? 0 : toX(warp, monthStart(zoom.first));
  const to = zoom.last >= line.last ? 1 : toX(warp, monthStart(zoom.last + 1));
  return { from, to: Math.max(to, from + 1e-4) };
}

/** Reads the zoom of the address as far as the line of this slice has it. */
export function zoomOf({ line }: ChartModel, zoom: string | null): Months | null {
  return cutZoom(parseZoom(zoom), line);
}

/** The months of a cluster, which a press on it zooms to. */
export function clusterMonths({ from, to }: Cluster): Months {
  return { first: monthNumber(isoDay(from)), last: monthNumber(isoDay(to)) };
}

/** The events that have a mark in what is shown. */
export function eventsInView(model: ChartModel, view: Omit<AxisView, 'width'>): readonly AnyEvent[] {
  return model.lanes.flatMap((lane) => lane.events).filter((event) => isInView(model.placements.get(event.id), view));
}

/**
 * Whether an event has a mark in what is shown; a line that only passes through does not count.
 *
 * A view ends where the next month begins: only the end of the whole axis is part of it.
 */
export function isInView(placement: Placement | undefined, { from, to }: Omit<AxisView, 'width'>): boolean {
  return placement?.marks.some((mark) => mark >= from && (mark < to || to >= 1)) ?? false;
}
