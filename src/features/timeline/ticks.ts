import { dayNumber, isoDay, isoMonth, monthNumber, monthStart } from './days.ts';
import { type Segment, type Stretch, toDay, toX, type Warp } from './warp.ts';

/** A tick of the axis. `line` says whether a hairline runs down from it. */
export type Tick = { readonly x: number; readonly label: string; readonly line: boolean };

/** What the chart shows of the axis, in shares of it, and how wide that is in pixels. */
export type AxisView = { readonly from: number; readonly to: number; readonly width: number };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Days of the month that get a tick, finest first, and the pixels a day must have for it. */
const DAY_STEPS: readonly { readonly days: readonly number[] | null; readonly pixels: number }[] = [
  { days: null, pixels: 22 },
  { days: [1, 5, 10, 15, 20, 25], pixels: 8.5 },
  { days: [1, 10, 20], pixels: 4.5 },
  { days: [1, 15], pixels: 3 },
];
const MONTH_STEPS = [1, 2, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];
/** Pixels from one month or year label to the next. */
const LABEL_PIXELS = 42;
/** About the width of a character at 12.5 px. */
const CHARACTER = 6.4;
/** Pixels without ticks on either side of a break. */
const AFTER_BREAK = 19;
const BEFORE_BREAK = 8;
/** Least clear space between two labels. */
const LABEL_GAP = 6;

/**
 * Chooses the ticks of what is shown: for each segment the finest calendar step whose labels have room, and none whose label would
 * touch another. Labels that name a month or a year go before plain days.
 */
export function chooseTicks(warp: Warp, view: AxisView): readonly Tick[] {
  const scale = view.width / (view.to - view.from);
  const candidates = warp
    .flatMap((segment) => segmentTicks(warp, segment, view, scale))
    .map((tick) => ({ tick, x: (tick.x - view.from) * scale, half: (tick.label.length * CHARACTER) / 2 }))
    .filter(({ x }) => x >= -0.5 && x <= view.width + 0.5);
  const isDay = (label: string) => /^\d{1,2}$/.test(label);
  const ranked = candidates.toSorted((a, b) => Number(isDay(a.tick.label)) - Number(isDay(b.tick.label)) || a.x - b.x);
  const kept: typeof candidates = [];
  for (const one of ranked) {
    if (kept.every((other) => Math.abs(one.x - other.x) >= one.half + other.half + LABEL_GAP)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.x - b.x).map(({ tick }) => tick);
}

function segmentTicks(warp: Warp, segment: Segment, view: AxisView, scale: number): Tick[] {
  const pixels = ((segment.end - segment.start) * scale) / (segment.to - segment.from);
  const shown = insetSegment(warp, segment, view, scale);
  if (shown === null) return [];
  return calendarTicks(shown, pixels)
    .filter(([day]) => day >= shown.from && day <= shown.to)
    .map(([day, label]) => ({ x: toX(warp, day), label, line: segment.kind === 'cluster' }));
}

/** Leaves out what is not shown, and what stands too close to a break for a label beside its slashes. */
function insetSegment(warp: Warp, segment: Segment, view: AxisView, scale: number): Stretch | null {
  // Days of air before a cluster need no tick of their own: its first label is that of its first day.
  const first = segment.kind === 'cluster' ? toX(warp, segment.core.from) : segment.start;
  const start = Math.max(first, segment.start + (segment === warp[0] ? 0 : AFTER_BREAK / scale), view.from);
  const end = Math.min(segment.end - (segment === warp.at(-1) ? 0 : BEFORE_BREAK / scale), view.to);
  return end <= start ? null : { from: toDay(warp, start), to: toDay(warp, end) };
}

/** Days with their labels, by the finest step that leaves each day, month or year room enough; some may lie outside. */
function calendarTicks(shown: Stretch, pixels: number): [number, string][] {
  const step = DAY_STEPS.find((one) => pixels >= one.pixels);
  if (step !== undefined) return dayTicks(shown, step.days);
  const months = MONTH_STEPS.find((count) => count * 30 * pixels >= LABEL_PIXELS);
  if (months !== undefined) return monthTicks(shown, months);
  return yearTicks(shown, YEAR_STEPS.find((count) => count * 365 * pixels >= LABEL_PIXELS) ?? 200);
}

function dayTicks(shown: Stretch, days: readonly number[] | null): [number, string][] {
  const ticks: [number, string][] = [];
  for (let day = Math.ceil(shown.from); day <= shown.to; day += 1) {
    const [, month = '01', date = '01'] = isoDay(day).split('-');
    const number = Number(date);
    if (days !== null && !days.includes(number)) continue;
    const opens = ticks.length === 0 || number === 1;
    ticks.push([day, opens ? `${number} ${MONTHS[Number(month) - 1] ?? ''}` : String(number)]);
  }
  return ticks;
}

function monthTicks(shown: Stretch, step: number): [number, string][] {
  const first = Math.ceil(monthNumber(isoDay(shown.from)) / step) * step;
  const last = monthNumber(isoDay(shown.to));
  const ticks: [number, string][] = [];
  for (let month = first; month <= last; month += step) {
    const label = month % 12 === 0 ? isoMonth(month).slice(0, 4) : (MONTHS[month % 12] ?? '');
    ticks.push([monthStart(month), label]);
  }
  return ticks;
}

function yearTicks(shown: Stretch, step: number): [number, string][] {
  const start = Number(isoDay(shown.from).slice(0, 4));
  // Every second year counts from the first one, so that the beginning has its tick; longer steps are round years.
  const first = step < 5 ? start : Math.ceil(start / step) * step;
  const last = Number(isoDay(shown.to).slice(0, 4));
  const ticks: [number, string][] = [];
  for (let year = first; year <= last; year += step) ticks.push([dayNumber(`${year}-01-01`), String(year)]);
  return ticks;
}
