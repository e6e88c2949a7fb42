import type { Lookup } from '../../corpus/lookup.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { type Origin, writeOrigin } from '../../pictures/caption.ts';
import { type Box, layOutFrame, run } from '../../pictures/frame.ts';
import type { Paint } from '../../pictures/palette.ts';
import type { Picture } from '../../pictures/picture.ts';
import { writeElement } from '../../pictures/svg.ts';
import { type Measure, writeText } from '../../pictures/type.ts';
import { type ChartModel, keepInView, showsCounts, viewOf } from './chartModel.ts';
import { type CountLayout, layOutCounts } from './countLayout.ts';
import { labelParties, labelWords } from './eventWords.ts';
import { dateSentence, proposedSentence, titleSentence } from './heading.ts';
import { gatherLanes } from './lanes.ts';
import { nameLane, printLaneCounts } from './laneWords.ts';
import { type Labels, type Layout, layOutNames, type PlacedLane } from './layout.ts';
import { countNamed, layOutLegend, type PictureLegend } from './pictureLegend.ts';
import { drawAxis, drawGround, drawLane, LABEL_SIZE, type Plot } from './pictureParts.ts';
import { drawStrip, STRIP_HEIGHT } from './pictureStrip.ts';
import { HEAD_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import { countWords } from './segmentWords.ts';
import { type Zoom, zoomWords } from './zoom.ts';

/** What the picture of the timeline is made from: the chart as shown, and where all of it is from. */
export type TimelineSource = {
  readonly model: ChartModel;
  readonly zoom: Zoom | null;
  readonly columns: readonly string[];
  readonly origin: Origin;
};

/** How many times larger than on the page a chart is drawn, the largest first: its words could not be read on a slide below the last. */
const ENLARGED = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2] as const;
const LEAST = 1.2;
const MOST = 1.7;
const NAMES = 132;
const ABOVE_LEGEND = 16;
const LEGEND_ROW = 30;
/** Head and true-scale strip. */
const AROUND = HEAD_HEIGHT + STRIP_HEIGHT;
/** How high a lane of bars is, in pixels of the page's chart. */
const LEAST_LANE = 41;
const MOST_LANE = 90;

/** Draws the timeline on a slide, as the page shows it: with the filters and the zoom of the moment. */
export function drawTimeline(source: TimelineSource, measure: Measure): Picture {
  const { model, zoom, origin } = source;
  const { columns, rows } = model.kept;
  const shown = { columns, rows: keepInView(model, rows, viewOf(model, zoom)) };
  const title = titleSentence(shown);
  const part =
    zoom === null
      ? ''
      : `Zoomed to ${zoomWords(zoom)}: ${printThousands(shown.rows.length)} of ${countWords(rows.length, 'event')}.`;
  const standfirst = [proposedSentence(shown), dateSentence(shown, model.warp), part].filter(Boolean).join(' ');
  const caption = { title, standfirst, notes: [], ...writeOrigin(origin) };
  const frame = layOutFrame(caption, measure);
  const chart = fitChart(source, frame.room, measure);
  const { x, y, height } = frame.room;
  const drawn = [
    frame.drawn,
    writeElement('g', { transform: `translate(${x} ${y}) scale(${chart.scale})` }, drawChart(source, chart)),
    chart.legend.draw(x, y + height - chart.legend.height - 10),
  ];
  return {
    title,
    description: [standfirst, caption.source, caption.address].filter(Boolean).join(' '),
    drawn: drawn.join(''),
    remark: writeRemark(chart),
  };
}

function writeRemark({ layout }: FittedChart): string {
  if ('bins' in layout)
    return 'Too many events to draw each: bars count them. Zoom in or filter to see them one by one.';
  const part = countNamed(layout);
  return part === null ? '' : `${part}; the others are drawn as marks. Zoom in or filter to name them all.`;
}

type FittedChart<Laid = Layout | CountLayout> = {
  readonly model: ChartModel;
  readonly layout: Laid;
  readonly legend: PictureLegend;
  readonly width: number;
  readonly scale: number;
};

/**
 * Finds the largest scale at which the chart fits; where none does, at the least one, with those who act seldom in one lane and with labels as
 * far as there is room. Counts, where the page has them, fill the room.
 */
function fitChart(source: TimelineSource, room: Box, measure: Measure): FittedChart {
  const { zoom, columns, origin } = source;
  const model = leaveOutEmpty(source.model, zoom);
  const few = { ...model, lanes: gatherLanes(model.kept, model.lanes, columns) };
  if (showsCounts(model, viewOf(model, zoom))) return fitCounts(few, zoom, room, measure);
  const set = (one: ChartModel, scale: number, mostRows?: (side: string) => number): FittedChart<Layout> => {
    const width = room.width / scale;
    const view = { ...viewOf(one, zoom), width: width - NAMES - PLOT_LEFT - PLOT_RIGHT };
    const layout = layOutNames(one, view, { ...labelsOf(origin.lookup, measure), ...(mostRows && { mostRows }) });
    return { model: one, layout, legend: layOutLegend(layout, room.width, measure), width, scale };
  };
  const fits = ({ layout, legend, scale }: FittedChart<Layout>) =>
    (AROUND + layout.height) * scale + legend.height + ABOVE_LEGEND <= room.height;
  const whole = ENLARGED.map((scale) => set(model, scale)).find(fits);
  if (whole !== undefined) return whole;
  const withRows = (rows: (side: string) => number) => set(few, LEAST, rows);
  const least = [1, 0].find((rows) => fits(withRows(() => rows)));
  return least === undefined ? fitCounts(few, zoom, room, measure) : growRows(withRows, fits, least);
}

/** Gives every lane `least` rows of labels, then one more to the lane with most events that have no label, as long as there is room. */
function growRows(
  set: (rows: (side: string) => number) => FittedChart<Layout>,
  fits: (chart: FittedChart<Layout>) => boolean,
  least: number,
): FittedChart<Layout> {
  const rows = new Map<string, number>();
  const full = new Set<string>();
  const read = () => set((side) => rows.get(side) ?? least);
  let chart = read();
  for (;;) {
    const unnamed = chart.layout.lanes.map((lane) => ({ side: lane.side, count: countUnnamed(lane) }));
    const open = unnamed.filter(({ side, count }) => count > 0 && !full.has(side));
    const next = open.toSorted((a, b) => b.count - a.count)[0];
    if (next === undefined) return chart;
    const before = rows.get(next.side) ?? least;
    rows.set(next.side, before + 1);
    const grown = read();
    if (fits(grown)) {
      chart = grown;
    } else {
      full.add(next.side);
      rows.set(next.side, before);
    }
  }
}

function countUnnamed({ marks }: PlacedLane): number {
  return marks.filter(({ place }) => !place.isNamed).length;
}

/** A side that did nothing in what the zoom shows needs no lane of a slide. */
function leaveOutEmpty(model: ChartModel, zoom: Zoom | null): ChartModel {
  if (zoom === null) return model;
  const view = viewOf(model, zoom);
  return { ...model, lanes: model.lanes.filter(({ rows }) => keepInView(model, rows, view).length > 0) };
}

function fitCounts(model: ChartModel, zoom: Zoom | null, room: Box, measure: Measure): FittedChart {
  const height = room.height - LEGEND_ROW - ABOVE_LEGEND;
  const scale = Math.min(MOST, height / (AROUND + model.lanes.length * LEAST_LANE));
  const width = room.width / scale;
  const view = { ...viewOf(model, zoom), width: width - NAMES - PLOT_LEFT - PLOT_RIGHT };
  const least = Math.min((height / scale - AROUND) / Math.max(model.lanes.length, 1), MOST_LANE);
  const layout = layOutCounts(model, view, least);
  return { model, layout, legend: layOutLegend(layout, room.width, measure), width, scale };
}

function drawChart({ zoom, origin: { lookup } }: TimelineSource, { model, layout, width }: FittedChart): string {
  const left = NAMES + PLOT_LEFT;
  const right = width - PLOT_RIGHT;
  const view = { ...viewOf(model, zoom), width: right - left };
  const toPixels = (share: number) => left + ((share - view.from) / (view.to - view.from)) * view.width;
  const plot: Plot = { model, view, layout, scale: { left, right, toPixels } };
  const paintOf = (side: string): Paint => lookup.colorOf(side);
  const lanes = layout.lanes.map((lane) =>
    [
      writeText([run(nameLane(lookup, lane.side), 'sans', 15, paintOf(lane.side), 600)], { x: 0, y: lane.top + 19 }),
      writeText([run(printLaneCounts(lane, zoom !== null), 'sans', 12.5, 'ink-3')], { x: 0, y: lane.top + 34 }),
      drawLane(plot, lane, paintOf(lane.side)),
    ].join(''),
  );
  const at = (y: number, ...drawn: readonly string[]) =>
    writeElement('g', { transform: `translate(0 ${y})` }, ...drawn);
  return [
    drawAxis(plot),
    at(HEAD_HEIGHT, drawGround(plot), ...lanes),
    at(HEAD_HEIGHT + layout.height + 4, drawStrip({ model, zoom }, { left, width: view.width }, paintOf)),
  ].join('');
}

function labelsOf(lookup: Lookup, measure: Measure): Labels {
  const font = { face: 'sans', size: LABEL_SIZE, weight: 400 } as const;
  return {
    textOf: (event) => ({ main: labelWords(event, lookup), parties: labelParties(event, lookup) }),
    measure: ({ main, parties }) => measure(main, font) + (parties === '' ? 0 : measure(` ${parties}`, font)),
  };
}
