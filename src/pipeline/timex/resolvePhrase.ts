import { printDay as printDayNumber } from '../../corpus/days.ts';
import { numberDay } from './calendarSteps.ts';
import type { Phrase, Point, ResolvedPoint } from './phrase.ts';
import { resolvePoint, type Setting } from './resolvePoint.ts';
import { canBeChosen, findFirstDay, findLastDay, type TimeValue } from './timeValue.ts';

/** Resolves a phrase as written on one day. Undefined where one of its points has no date. */
export function resolvePhrase(phrase: Phrase, setting: Setting): TimeValue | undefined {
  const [first, second] = phrase.points;
  if (first === undefined) return undefined;
  if (second !== undefined) return resolveTwo(phrase, [first, second], setting);
  const resolved = resolvePoint(first, setting);
  return resolved === undefined ? undefined : shape(phrase, resolved);
}

function shape(phrase: Phrase, resolved: ResolvedPoint): TimeValue {
  const { cores } = resolved;
  const [isUntil, isSince] = [phrase.form === 'until', phrase.form === 'since'];
  const edge = isUntil ? cores.at(-1) : cores[0];
  return {
    cores: (isUntil || isSince) && edge !== undefined ? [edge] : cores,
    form: isUntil || isSince ? phrase.form : resolved.form,
    isLoose: resolved.isLoose === true || isMadeLoose(phrase, cores),
    isDoubtful: resolved.isDoubtful === true,
  };
}

/** "Late Tuesday" is a Tuesday; "late 2014" is not all of it. What lasts until the end of a month lasts all of it. */
function isMadeLoose({ looseness, form, points }: Phrase, cores: readonly string[]): boolean {
  if (looseness === 'none') return false;
  if (looseness === 'about') return true;
  const isDay = cores.length === 1 && cores[0]?.length === 10 && points[0]?.type !== 'fixed';
  return !isDay && !(looseness === 'end' && form === 'until');
}

/** The ends of a range help each other: one year serves both, and the first is before the second. */
function resolveTwo(phrase: Phrase, points: readonly [Point, Point], setting: Setting): TimeValue | undefined {
  const [from, to] = shareYear(points);
  const base = { isLoose: isMadeLoose(phrase, []), isDoubtful: false };
  if (phrase.form === 'set') {
    const cores = [resolvePoint(from, setting)?.cores[0], resolvePoint(to, setting)?.cores.at(-1)];
    const known = cores.filter((core) => core !== undefined).toSorted();
    return known.length < 2 ? undefined : { cores: known, ...base, ...choose(known) };
  }
  const isAhead = setting.tense === 'future' || setting.tense === 'present';
  const ends = isAhead ? resolveForward(from, to, setting) : resolveBackward(from, to, setting);
  const [start, end] = ends;
  if (start === undefined || end === undefined || findFirstDay(start) > findLastDay(end)) return undefined;
  return start === end ? { cores: [start], form: 'one', ...base } : { cores: [start, end], form: 'interval', ...base };
}

type Ends = readonly [string | undefined, string | undefined];

function resolveForward(from: Point, to: Point, setting: Setting): Ends {
  const start = resolvePoint(from, setting)?.cores[0];
  if (start === undefined || setting.day === undefined) return [start, resolvePoint(to, setting)?.cores.at(-1)];
  const day = Math.max(numberDay(findFirstDay(start)), setting.day);
  return [start, resolvePoint(to, { ...setting, day })?.cores.at(-1)];
}

function resolveBackward(from: Point, to: Point, setting: Setting): Ends {
  const end = resolvePoint(to, setting)?.cores.at(-1);
  if (end === undefined || setting.day === undefined) return [resolvePoint(from, setting)?.cores[0], end];
  const day = Math.min(numberDay(findLastDay(end)), setting.day);
  return [resolvePoint(from, { ...setting, day, tense: 'past' })?.cores[0], end];
}

/** "Sept. 28 to Oct. 3, 2015": the year printed with the second serves the first. */
function shareYear([from, to]: readonly [Point, Point]): readonly [Point, Point] {
  const isDated = (point: Point) => point.type === 'date' || point.type === 'month';
  if (!isDated(from) || !isDated(to)) return [from, to];
  if (from.year === undefined && to.year !== undefined) {
    return [{ ...from, year: from.month > to.month ? to.year - 1 : to.year }, to];
  }
  if (from.year !== undefined && to.year === undefined) {
    return [from, { ...to, year: from.month > to.month ? from.year + 1 : from.year }];
  }
  return [from, to];
}

/** One of several where the standard has words for that, else the stretch that holds them all, in doubt. */
function choose(cores: readonly string[]): Pick<TimeValue, 'form' | 'isDoubtful'> {
  return cores.every(canBeChosen) ? { form: 'set', isDoubtful: false } : { form: 'interval', isDoubtful: true };
}

/** Joins what a phrase means on each day it can have been written: two days are one of two, more are a stretch, in doubt. */
export function joinValues(values: readonly TimeValue[]): TimeValue | undefined {
  const known = new Map(values.map((value) => [`${value.form} ${value.cores.join(' ')}`, value]));
  const different = [...known.values()];
  const [first] = different;
  if (first === undefined || different.length === 1) return first;
  const cores = [...new Set(different.flatMap((value) => value.cores))].toSorted();
  const isPair = cores.length === 2 && different.every((value) => value.form === 'one');
  if (isPair) return { ...first, cores, ...choose(cores) };
  const start = cores[0];
  if (first.form === 'until') return { ...first, cores: cores.slice(-1), isDoubtful: true };
  if (first.form === 'since') return { ...first, cores: cores.slice(0, 1), isDoubtful: true };
  const end = printDayNumber(Math.max(...cores.map((core) => numberDay(findLastDay(core)))));
  const last = cores.find((core) => findLastDay(core) === end);
  return start === undefined || last === undefined
    ? undefined
    : { ...first, cores: [start, last], form: 'interval', isDoubtful: true };
}
