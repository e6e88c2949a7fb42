import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { type Bin, type BinUnit, chooseBinUnit, countBins, countYears } from './bins.ts';
import { type ChartModel, eventsInView, isInView } from './chartModel.ts';
import { arrangeRows, MARK_RADIUS, type RowItem, type RowPlace } from './labelRows.ts';
import type { Lane } from './lanes.ts';
import { findSegment, type Placement } from './placement.ts';
import type { AxisView } from './ticks.ts';
import { toDay } from './warp.ts';

/** Above this many marks in view, of coded events or of proposed ones, a lane shows counts. Source: design, section 7. */
const MOST_MARKS = 60;
const ROW = 20;
/** From the top of a lane to the middle of its first row. */
const FIRST_ROW = 15;
const LEAST_HEIGHT = 41;
/** Half the length of the line of a single doubted day. */
const DOUBT = 15;

/** The two parts of a label; both stand on one line. */
export type LabelText = { readonly main: string; readonly parties: string };

/** An event as drawn: `x` (of its first mark), `y` and `place` are in pixels of the plot, `placement` in shares of the axis. */
export type PlacedMark = {
  readonly event: AnyEvent;
  readonly side: string;
  readonly placement: Placement;
  readonly text: LabelText;
  readonly place: RowPlace;
  readonly x: number;
  readonly y: number;
};

/** A lane as drawn. With many events in view `bins` holds counts and `marks` nothing; what the machine proposes is counted apart. */
export type PlacedLane = {
  readonly side: string;
  readonly top: number;
  readonly height: number;
  readonly total: number;
  readonly inView: number;
  readonly proposed: { readonly total: number; readonly inView: number };
  readonly marks: readonly PlacedMark[];
  readonly bins: readonly Bin[];
  readonly proposedBins: readonly Bin[];
};

/** The lanes of the chart as drawn; `unit` and `most` only where they show counts: what a bin is, and the highest count. */
export type Layout = {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly unit: BinUnit | null;
  readonly most: number;
};

/** How wide a label is on this screen, in pixels. */
export type Measure = (text: LabelText) => number;

/** Lays out what a view shows: labelled marks in rows, or counts where there are too many. */
export function layOutLanes(
  model: ChartModel,
  view: AxisView,
  textOf: (event: AnyEvent) => LabelText,
  measure: Measure,
): Layout {
  if (showsCounts(model, view)) return layOutCounts(model, view);
  return layOutNames(model, view, { textOf, measure });
}

/** What the labels of a chart say, how wide they are, and how many rows of them a side's lane may have. */
export type Labels = {
  readonly textOf: (event: AnyEvent) => LabelText;
  readonly measure: Measure;
  readonly mostRows?: (side: string) => number;
};

/** Lays out labelled marks; where a lane may have only so many rows, as many of its marks have a label as find room. */
export function layOutNames(model: ChartModel, view: AxisView, labels: Labels): Layout {
  return stackLanes(model, view, { place: (lane, top) => placeMarks(model, view, lane, top, labels) });
}

/** Lays out counts, in lanes at least so high. */
export function layOutCounts(model: ChartModel, view: AxisView, least = LEAST_HEIGHT): Layout {
  return stackLanes(model, view, { unit: chooseBinUnit(countClusterDays(model, view)), least });
}

type Stack = {
  readonly unit?: BinUnit;
  readonly least?: number;
  readonly place?: (shown: Lane, top: number) => readonly PlacedMark[];
};

function stackLanes(model: ChartModel, view: AxisView, { unit, least = LEAST_HEIGHT, place }: Stack): Layout {
  let top = 0;
  const lanes = model.lanes.map((lane) => {
    const shown = lane.events.filter((event) => isInView(model.placements.get(event.id), view));
    const marks = place?.({ ...lane, events: shown }, top) ?? [];
    const coded = shown.filter((event) => !isProposed(event));
    const found = shown.filter(isProposed);
    const count = (events: readonly AnyEvent[]) => (unit === undefined ? [] : countEvents(model, events, unit));
    const foundInLane = lane.events.filter(isProposed).length;
    const rows = marks.reduce((most, mark) => Math.max(most, mark.place.row + 1), 1);
    const height = Math.max(least, rows * ROW + 10);
    const placed = {
      ...{ side: lane.side, top, height, marks, bins: count(coded), proposedBins: count(found) },
      ...{ total: lane.events.length - foundInLane, inView: coded.length },
      proposed: { total: foundInLane, inView: found.length },
    };
    top += height;
    return placed;
  });
  const counts = lanes.flatMap((lane) => [...lane.bins, ...lane.proposedBins].map((bin) => bin.count));
  return { lanes, height: top, unit: unit ?? null, most: counts.reduce((most, count) => Math.max(most, count), 1) };
}

/** Whether a view holds too many events to draw each. */
export function showsCounts(model: ChartModel, view: Omit<AxisView, 'width'>): boolean {
  const inView = eventsInView(model, view);
  const proposed = inView.filter(isProposed).length;
  return Math.max(inView.length - proposed, proposed) > MOST_MARKS;
}

/** The days in view of the stretches drawn to scale. The compressed ones hold little: their length must not make the bins of the others coarse. */
function countClusterDays({ warp }: ChartModel, view: AxisView): number {
  const [from, to] = [toDay(warp, view.from), toDay(warp, view.to)];
  const stretches = warp.filter(({ kind }) => kind === 'cluster');
  const days = stretches.map((one) => Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)));
  return days.reduce((sum, count) => sum + count, 0);
}

function placeMarks(
  { placements }: ChartModel,
  view: AxisView,
  lane: Lane,
  top: number,
  { textOf, measure, mostRows }: Labels,
): PlacedMark[] {
  const drafts = lane.events.flatMap((event) => {
    const placement = placements.get(event.id);
    return placement === undefined ? [] : [{ event, side: lane.side, placement, text: textOf(event) }];
  });
  const items = drafts.map(({ placement, text }) => rowItem(placement, view, measure(text)));
  return arrangeRows(items, view.width, mostRows?.(lane.side)).flatMap((place, index) => {
    const draft = drafts[index];
    const x = items[index]?.mark ?? 0;
    return draft === undefined ? [] : [{ ...draft, place, x, y: top + FIRST_ROW + place.row * ROW }];
  });
}

function rowItem(placement: Placement, view: AxisView, width: number): RowItem {
  const toPixels = (x: number) => {
    const share = (x - view.from) / (view.to - view.from);
    return Math.min(Math.max(share, 0), 1) * view.width;
  };
  const marks = placement.marks.map(toPixels);
  const [first = 0, last = first] = [marks[0], marks.at(-1)];
  const reach = placement.doubted ? DOUBT : MARK_RADIUS;
  const left = Math.min(toPixels(placement.from), first - reach);
  const right = Math.max(toPixels(placement.to), last + reach);
  const isOpen = placement.marks.length === 1 && placement.left !== placement.right;
  const inline = !isOpen ? null : placement.right === 'arrow' ? 'after' : 'before';
  return { left, right, mark: first, width, inline };
}

/** Counts events by the unit where the axis is to scale, by years where it is compressed. */
function countEvents(model: ChartModel, events: readonly AnyEvent[], unit: BinUnit): readonly Bin[] {
  const segmentOf = (event: AnyEvent) => {
    const placement = model.placements.get(event.id);
    return placement === undefined ? undefined : findSegment(model.warp, placement);
  };
  return model.warp.flatMap((segment) => {
    const days = events.filter((event) => segmentOf(event) === segment).map((event) => markDay(model, event));
    return segment.kind === 'cluster' ? countBins(days, unit) : countYears(days, segment);
  });
}

function markDay(model: ChartModel, event: AnyEvent): number {
  return toDay(model.warp, model.placements.get(event.id)?.marks[0] ?? 0);
}
