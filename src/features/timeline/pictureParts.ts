import { printThousands } from '../../corpus/printThousands.ts';
import { isProposed } from '../../corpus/proposed.ts';
import { run } from '../../pictures/frame.ts';
import { PALETTE, type Paint } from '../../pictures/palette.ts';
import { drawMark } from '../../pictures/signs.ts';
import { type Attributes, tidyPath, writeElement } from '../../pictures/svg.ts';
import { writeText } from '../../pictures/type.ts';
import { barHeight, drawLanePaths, findWritten, IN_TENTHS, placeBins, SHADES } from './bars.ts';
import type { ChartModel } from './chartModel.ts';
import type { CountedLane, CountLayout } from './countLayout.ts';
import { isConfirmed } from './eventWords.ts';
import { chooseHeads } from './heads.ts';
import type { Layout, PlacedLane, PlacedMark } from './layout.ts';
import { drawDate, type PlotScale } from './markPaths.ts';
import { HEAD_HEIGHT, PLOT_RIGHT } from './plotSize.ts';
import { type AxisView, chooseTicks } from './ticks.ts';
import { toX } from './warp.ts';

/** What the parts of a drawn chart share: where its plot lies, and how the axis runs over it. All in pixels of the page's own chart. */
export type Plot = {
  readonly model: ChartModel;
  readonly view: AxisView;
  readonly layout: Layout | CountLayout;
  readonly scale: PlotScale;
};

/** The size of a label in the page's chart. */
export const LABEL_SIZE = 13.5;
const SMALL_SIZE = 12.5;
const HATCH_STEP = 10;

/** Draws the head of the chart: the names of its stretches, its dates, and two slashes at each break. */
export function drawAxis({ model, view, scale }: Plot): string {
  const { toPixels, left, right } = scale;
  const ticks = chooseTicks(model.warp, view);
  const breaks = model.warp.slice(0, -1).map((segment, index) => {
    const next = model.warp[index + 1];
    return toPixels((segment.end + (next?.start ?? segment.end)) / 2);
  });
  return [
    ...chooseHeads(model, view).map((head) =>
      writeText(
        [
          run(head.title, 'serif', 15, 'ink', 600),
          ...(head.detail === '' ? [] : [run(`  ${head.detail}`, 'sans', SMALL_SIZE, 'ink-3')]),
        ],
        { x: left + head.x, y: 16 },
      ),
    ),
    ...ticks.map(({ x, label }) =>
      writeText([run(label, 'sans', SMALL_SIZE, 'ink-3')], { x: toPixels(x), y: HEAD_HEIGHT - 13, anchor: 'middle' }),
    ),
    ...breaks
      .filter((x) => x >= left && x <= right)
      .map((x) =>
        drawLine(`M${x - 5} ${HEAD_HEIGHT - 5}l4 -8M${x + 1} ${HEAD_HEIGHT - 5}l4 -8`, PALETTE['ink-2'], 1.3),
      ),
  ].join('');
}

/** Draws what lies under the marks: hatching where there are no articles, hairlines under ticks and over lanes. */
export function drawGround({ model, view, layout, scale }: Plot): string {
  const { toPixels, right } = scale;
  const gaps = model.warp.filter(({ kind, start, end }) => kind === 'gap' && end > view.from && start < view.to);
  const lines = chooseTicks(model.warp, view).filter(({ line }) => line);
  return [
    ...gaps.map(({ start, end }) => {
      const [from, to] = [toPixels(Math.max(start, view.from)), toPixels(Math.min(end, view.to))];
      return hatch(from, to - from, layout.height);
    }),
    ...lines.map(({ x }) => drawLine(`M${toPixels(x)} -8V${layout.height}`, PALETTE['rule-2'], 1)),
    ...[...layout.lanes.map(({ top }) => top), layout.height].map((y) =>
      drawLine(`M0 ${y}H${right + PLOT_RIGHT}`, PALETTE.rule, 1),
    ),
  ].join('');
}

/** Draws what a lane holds: labelled marks, or bars that count them. */
export function drawLane(plot: Plot, lane: PlacedLane | CountedLane, paint: Paint): string {
  if ('bins' in plot.layout) return 'coded' in lane ? drawCounts(plot, plot.layout, { lane, paint }) : '';
  if (!('marks' in lane)) return '';
  return [
    ...lane.marks.map((mark) => drawEvent(plot, mark, paint)),
    ...lane.marks.filter(({ place }) => place.isNamed).map((mark) => drawLabel(plot, mark)),
  ].join('');
}

function drawEvent({ scale }: Plot, mark: PlacedMark, paint: Paint): string {
  const { quad } = mark.event;
  if (!mark.place.isNamed) {
    const x = scale.left + mark.x + mark.place.shift;
    return drawMark(quad, paint, { x, y: mark.y }, isProposed(mark.event));
  }
  const date = drawDate(mark, mark.y, scale);
  const look = { fill: 'none', stroke: PALETTE[paint], 'stroke-width': 1.5 };
  const line =
    date === null
      ? []
      : [
          writeElement('path', {
            d: tidyPath(date.line),
            ...look,
            'stroke-dasharray': date.dashes,
            'stroke-linecap': date.isRound ? 'round' : undefined,
          }),
          ...date.ends.map((d) => writeElement('path', { d: tidyPath(d), ...look })),
        ];
  const places = mark.placement.marks.map(scale.toPixels).filter((x) => x >= scale.left - 1 && x <= scale.right + 1);
  return [...line, ...places.map((x) => drawMark(quad, paint, { x, y: mark.y }, isProposed(mark.event)))].join('');
}

/** A label hides the hatching and the hairlines under it: not every program can draw an outline behind letters. */
function drawLabel({ scale }: Plot, { place, text, event, y }: PlacedMark): string {
  const isRight = place.side === 'right';
  const x = scale.left + (isRight ? place.labelFrom : place.labelTo);
  const ground = {
    x: scale.left + place.labelFrom - 2,
    y: y - 8,
    width: place.labelTo - place.labelFrom + 4,
    height: 16,
  };
  const isPale = !isConfirmed(event) || isProposed(event);
  const words = [
    run(text.main, 'sans', LABEL_SIZE, isPale ? 'ink-2' : 'ink'),
    ...(text.parties === '' ? [] : [run(` ${text.parties}`, 'sans', LABEL_SIZE, 'ink-3')]),
  ];
  return (
    writeElement('rect', { ...ground, fill: PALETTE.page }) +
    writeText(words, { x, y: y + 4.5, ...(isRight ? {} : { anchor: 'end' }) })
  );
}

function drawCounts(
  { model, scale }: Plot,
  { bins, most }: CountLayout,
  { lane, paint }: { readonly lane: CountedLane; readonly paint: Paint },
): string {
  const toDayPixels = (day: number) =>
    Math.min(Math.max(scale.toPixels(toX(model.warp, day)), scale.left), scale.right);
  const places = placeBins(bins, toDayPixels);
  const heights = { bottom: lane.top + lane.height, height: lane.height, most };
  const { sure, unsure, foundSure, foundUnsure, foundTops, cuts } = drawLanePaths(lane, places, heights);
  const own = PALETTE[paint];
  const fill = (d: string, opacity: number) =>
    d === '' ? '' : writeElement('path', { d, fill: own, 'fill-opacity': opacity });
  const line = (d: string, stroke: string, dashes: Attributes) =>
    d === '' ? '' : writeElement('path', { d, fill: 'none', stroke, ...dashes });
  return [
    writeElement(
      'g',
      IN_TENTHS,
      fill(sure, 1),
      fill(unsure, SHADES.unsure),
      fill(foundSure, SHADES.foundSure),
      fill(foundUnsure, SHADES.foundUnsure),
      line(foundTops, own, { 'stroke-width': 12, 'stroke-dasharray': '16 16' }),
      line(cuts, PALETTE.page, { 'stroke-width': 25 }),
    ),
    ...findWritten(lane, most).map(({ bin, count }) =>
      writeText([run(printThousands(count), 'sans', SMALL_SIZE, 'ink-2')], {
        x: (places.left[bin] ?? 0) + (places.width[bin] ?? 0) / 2,
        y: heights.bottom - barHeight(count, heights) - 3,
        anchor: 'middle',
      }),
    ),
  ].join('');
}

/** Draws a line. */
export function drawLine(d: string, stroke: string, width: number): string {
  return writeElement('path', { d: tidyPath(d), fill: 'none', stroke, 'stroke-width': width });
}

/** Slanting strokes as one path: a pattern is what other programs draw differently, if at all. */
function hatch(x: number, width: number, height: number): string {
  const strokes: string[] = [];
  for (let sum = HATCH_STEP; sum < width + height; sum += HATCH_STEP) {
    const [from, to] = [Math.max(0, sum - height), Math.min(width, sum)];
    strokes.push(`M${x + from} ${sum - from}L${x + to} ${sum - to}`);
  }
  return drawLine(strokes.join(''), PALETTE.hatch, 1.6);
}
