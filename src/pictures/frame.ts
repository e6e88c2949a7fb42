import { PALETTE, type Paint } from './palette.ts';
import { printNumber, writeElement } from './svg.ts';
import { type Face, type Measure, type Run, writeText } from './type.ts';
import { limitLines, measureLine, wrapRuns } from './wrap.ts';

/** A slide, in pixels. */
export const SLIDE = { width: 1920, height: 1080 } as const;

/** White space round what is drawn. */
const MARGIN = { side: 80, top: 64, bottom: 48 };
/** Sizes a title can have, and how many lines of it; a long one is set smaller before it is cut. */
const TITLES = [
  { size: 52, lines: 1 },
  { size: 46, lines: 2 },
  { size: 40, lines: 3 },
] as const;
const SMALL = { size: 20, leading: 28 };
const STANDFIRST = { size: 26, leading: 35, lines: 2 };

/**
 * What a picture says of itself, whatever it shows.
 *
 * `standfirst` stands under the title, `notes` over the source: one line each. `address` is empty where the page has none that others reach.
 */
export type Caption = {
  readonly title: string;
  readonly standfirst: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly page: string;
  readonly address: string;
  readonly made: string;
};

/** A rectangle, in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A caption laid out: what is drawn of it, the room it leaves, and the baseline of the first line under the title. */
export type Frame = { readonly drawn: string; readonly room: Box; readonly standfirst: number };

/** Lays out title and source of a picture. `indent` is the room before the standfirst, for a sign. */
export function layOutFrame(caption: Caption, measure: Measure, indent = 0): Frame {
  const width = SLIDE.width - 2 * MARGIN.side;
  const head = drawHead(caption, width, indent, measure);
  const foot = drawFoot(caption, width, measure);
  const room = { x: MARGIN.side, y: head.bottom, width, height: foot.top - head.bottom };
  return { drawn: head.drawn + foot.drawn, room, standfirst: head.standfirst };
}

/** Makes a run of words. */
export function run(text: string, face: Face, size: number, paint: Paint, weight = 400): Run {
  return { text, font: { face, size, weight }, paint };
}

function drawHead({ title, standfirst }: Caption, width: number, indent: number, measure: Measure) {
  const { lines, size } = setTitle(title, width, measure);
  const leading = size * 1.18;
  const titles = lines.map((line, index) =>
    writeText(line, { x: MARGIN.side, y: MARGIN.top + size * 0.78 + index * leading }),
  );
  const y = MARGIN.top + size * 0.78 + (lines.length - 1) * leading + 52;
  const words = wrapRuns([run(standfirst, 'sans', STANDFIRST.size, 'ink-2')], width - indent, measure);
  const under = limitLines(words, STANDFIRST.lines, width - indent, measure);
  const drawn = under.map((line, index) =>
    writeText(line, { x: MARGIN.side + indent, y: y + index * STANDFIRST.leading }),
  );
  const bottom = y + (under.length - 1) * STANDFIRST.leading + 38;
  return { drawn: [...titles, ...drawn].join(''), standfirst: y, bottom };
}

function setTitle(title: string, width: number, measure: Measure) {
  for (const { size, lines } of TITLES) {
    const set = wrapRuns([run(title, 'serif', size, 'ink', 600)], width, measure);
    if (set.length <= lines) return { lines: set, size };
  }
  const { size, lines } = TITLES[2];
  const set = wrapRuns([run(title, 'serif', size, 'ink', 600)], width, measure);
  return { lines: limitLines(set, lines, width, measure), size };
}

/** From below: the page and the day, the source, the notes; a rule over them all. */
function drawFoot({ notes, source, page, address, made }: Caption, width: number, measure: Measure) {
  const small = (text: string, paint: Paint, weight = 400) => run(text, 'sans', SMALL.size, paint, weight);
  const last = SLIDE.height - MARGIN.bottom;
  const day = small(`Made on ${made}`, 'ink-2');
  const room = width - measureLine([day], measure) - 48;
  const where = address === '' ? [] : [small(`  ${address}`, 'ink-2')];
  const name = small(page, 'ink', 600);
  const fits = measureLine([name, ...where], measure) <= room;
  const own = fits
    ? [name, ...where]
    : [name, ...shorten(address, small, room - measureLine([name], measure), measure)];
  const above = [small(source, 'ink-2'), ...notes.map((note) => small(note, 'ink-3')).toReversed()].flatMap((one) =>
    wrapRuns([one], width, measure).slice(0, 2).toReversed(),
  );
  const drawn = above.map((line, index) => writeText(line, { x: MARGIN.side, y: last - (index + 1) * SMALL.leading }));
  const top = last - above.length * SMALL.leading - 34;
  return {
    drawn: [
      rule(MARGIN.side, top, width, PALETTE.ink),
      ...drawn,
      writeText(own, { x: MARGIN.side, y: last }),
      writeText([day], { x: MARGIN.side + width, y: last, anchor: 'end' }),
    ].join(''),
    top,
  };
}

/** An address too long for the line goes without its filters: what is left still leads to the page. */
function shorten(address: string, small: (text: string, paint: Paint) => Run, room: number, measure: Measure): Run[] {
  const short = small(`  ${address.replace(/[?#].*$/s, '')}`, 'ink-2');
  return measureLine([short], measure) <= room ? [short] : [];
}

/** Draws a hairline. */
export function rule(x: number, y: number, width: number, color: string, weight = 1): string {
  return writeElement('path', {
    d: `M${printNumber(x)} ${printNumber(y)}h${printNumber(width)}`,
    stroke: color,
    'stroke-width': weight,
  });
}
