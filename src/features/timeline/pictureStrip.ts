import { run } from '../../pictures/frame.ts';
import { PALETTE, type Paint } from '../../pictures/palette.ts';
import { tidyPath, writeElement } from '../../pictures/svg.ts';
import { writeText } from '../../pictures/type.ts';
import { type ChartModel, clusterMonths, showsCounts, viewOf } from './chartModel.ts';
import { drawLine } from './pictureParts.ts';
import { chooseYears, drawHeap, drawStrokes } from './scaleStrokes.ts';
import { type Zoom, zoomMonths } from './zoom.ts';

/** The strip with its years, in pixels of the page's own chart. */
export const STRIP_HEIGHT = 46;

/** Draws all months at one scale, with the events as strokes, the stretches with articles as outlines, and what the chart shows as a bar. */
export function drawStrip(
  { model, zoom }: { readonly model: ChartModel; readonly zoom: Zoom | null },
  place: { readonly left: number; readonly width: number },
  paintOf: (side: string) => Paint,
): string {
  const { line } = model;
  const shown = zoom === null ? null : zoomMonths(zoom);
  const [min, max] = [line.first, line.last + 1];
  const toPixels = (month: number) => place.left + ((month - min) / (max - min)) * place.width;
  const { years, step } = chooseYears(line, (month) => toPixels(month) - place.left);
  return [
    writeText([run('True scale', 'sans', 12.5, 'ink-3')], { x: 0, y: 17 }),
    drawLine(`M${place.left} 12h${place.width}`, PALETTE.edge, 1),
    ...years.map((year) => drawLine(`M${toPixels(year * 12)} 8v8`, PALETTE.edge, 1)),
    ...years
      .filter((_, index) => index % step === 0)
      .map((year) => writeText([run(String(year), 'sans', 12.5, 'ink-3')], { x: toPixels(year * 12), y: 38 })),
    ...drawEvents(model, toPixels, paintOf),
    ...model.clusters.map((cluster) => {
      const { first, last } = clusterMonths(cluster);
      const x = toPixels(first);
      const look = { fill: 'none', stroke: PALETTE['ink-3'], 'stroke-width': 1 };
      return writeElement('rect', { x, y: 2, width: toPixels(last + 1) - x, height: 20, ...look });
    }),
    shown === null ? '' : drawLine(`M${toPixels(shown.first)} 24H${toPixels(shown.last + 1)}`, PALETTE.ink, 2.5),
  ].join('');
}

function drawEvents(
  model: ChartModel,
  toPixels: (month: number) => number,
  paintOf: (side: string) => Paint,
): readonly string[] {
  if (!showsCounts(model, viewOf(model, null)))
    return model.lanes.map((lane) => drawLine(drawStrokes(model, lane, toPixels), PALETTE[paintOf(lane.side)], 1.6));
  const { coded, found } = drawHeap(model, toPixels);
  return [
    writeElement('path', { d: tidyPath(coded), fill: PALETTE['ink-3'] }),
    writeElement('path', { d: tidyPath(found), fill: PALETTE['ink-3'], 'fill-opacity': 0.55 }),
  ];
}
