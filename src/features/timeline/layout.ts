import type { AnyEvent } from '../../corpus/proposed.ts';
import { type ChartModel, keepInView, placeRow } from './chartModel.ts';
import { countCoded } from './eventColumns.ts';
import { arrangeRows, MARK_RADIUS, type RowItem, type RowPlace } from './labelRows.ts';
import type { Lane } from './lanes.ts';
import type { Placement } from './placement.ts';
import type { AxisView } from './ticks.ts';

const ROW = 20;
/** From the top of a lane to the middle of its first row. */
const FIRST_ROW = 15;
const LEAST_HEIGHT = 41;
/** Half the length of the line of a single doubted day. */
const DOUBT = 15;
/** What the lanes of a chart that counts share, and the most one takes of it, in pixels. */
const COUNTED_ROOM = 560;
const COUNTED_MOST = 96;

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

/** Where a lane stands, and how many events it holds; what the machine proposes is counted apart. */
export type LaneBox = {
  readonly side: string;
  readonly top: number;
  readonly height: number;
  readonly total: number;
  readonly inView: number;
  readonly proposed: { readonly total: number; readonly inView: number };
};

/** A lane with its marks. */
export type PlacedLane = LaneBox & { readonly marks: readonly PlacedMark[] };

/** The lanes of the chart as drawn. */
export type Layout = { readonly lanes: readonly PlacedLane[]; readonly height: number };

/** How high the lanes are where they count events. */
export function countedLaneHeight({ lanes }: ChartModel): number {
  return Math.min(COUNTED_MOST, Math.max(LEAST_HEIGHT, Math.floor(COUNTED_ROOM / lanes.length)));
}

/** How wide a label is on this screen, in pixels. */
export type Measure = (text: LabelText) => number;

/** What the labels of a chart say, how wide they are, and how many rows of them a side's lane may have. */
export type Labels = {
  readonly textOf: (event: AnyEvent) => LabelText;
  readonly measure: Measure;
  readonly mostRows?: (side: string) => number;
};

/** Lays out labelled marks; where a lane may have only so many rows, as many of its marks have a label as find room. */
export function layOutNames(model: ChartModel, view: AxisView, labels: Labels): Layout {
  let top = 0;
  const lanes = model.lanes.map((lane) => {
    const placed = placeLane(model, view, lane, { top, labels });
    top += placed.height;
    return placed;
  });
  return { lanes, height: top };
}

type Place = { readonly top: number; readonly labels: Labels };

function placeLane(model: ChartModel, view: AxisView, lane: Lane, { top, labels }: Place): PlacedLane {
  const { columns } = model.kept;
  const rows = keepInView(model, lane.rows, view);
  const inView = countCoded({ columns, rows });
  const marks = placeMarks(model, view, { ...lane, rows }, { top, labels });
  const highest = marks.reduce((most, mark) => Math.max(most, mark.place.row + 1), 1);
  return {
    ...{ side: lane.side, top, height: Math.max(LEAST_HEIGHT, highest * ROW + 10), marks },
    ...{ total: lane.coded, inView },
    proposed: { total: lane.rows.length - lane.coded, inView: rows.length - inView },
  };
}

function placeMarks(model: ChartModel, view: AxisView, lane: Lane, { top, labels }: Place): PlacedMark[] {
  const { textOf, measure, mostRows } = labels;
  const drafts = Array.from(lane.rows, (row) => {
    const event = model.kept.columns.eventAt(row);
    return { event, side: lane.side, placement: placeRow(model, row), text: textOf(event) };
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
