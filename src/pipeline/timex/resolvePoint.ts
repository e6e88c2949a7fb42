import { printDay as printDayNumber, toDayNumber } from '../../corpus/days.ts';
import { printDay, toDay } from '../calendar.ts';
import { findDayParts, printMonthNumber, printYear } from './calendarSteps.ts';
import { findFeast } from './feasts.ts';
import type { Point, ResolvedPoint } from './phrase.ts';
import { resolveCount, resolveFrom, resolveStretch } from './resolveCounted.ts';
import type { Tense } from './tense.ts';
import { findPartMonths } from './timeValue.ts';

/** What a point is resolved against. `day` is the number of the day of writing; absent where that is unknown. */
export type Setting = {
  readonly day: number | undefined;
  readonly tense: Tense;
  readonly isSameDay: boolean;
  readonly isModifier: boolean;
  /** The date an expression shortly before named, without qualifiers: what "a year later" is later than. */
  readonly reference: string | undefined;
};

/** Resolves a point to its date. Undefined where the text does not say enough: that is left out rather than invented. */
export function resolvePoint(point: Point, setting: Setting): ResolvedPoint | undefined {
  if (point.type === 'fixed') return one(point.core);
  if (point.type === 'either') return { cores: point.days, form: 'set' };
  if (point.type === 'year') return one(printYear(point.year));
  if (point.type === 'from') return resolveFrom(point, setting.reference);
  if (point.type === 'date' && point.year !== undefined) return resolveFullDate(point, point.year);
  if (point.type === 'month' && point.year !== undefined) return one(printDay(point.year, point.month, 1).slice(0, 7));
  if (point.type === 'part' && point.year !== undefined) return one(`${printYear(point.year)}-${point.part}`);
  if (point.type === 'feast' && point.year !== undefined) return one(findFeast(point.feast, point.year));
  return isAnchored(setting) ? resolveRelative(point, setting) : undefined;
}

type Anchored = Setting & { readonly day: number };

function isAnchored(setting: Setting): setting is Anchored {
  return setting.day !== undefined;
}

function resolveRelative(point: Point, setting: Anchored): ResolvedPoint | undefined {
  switch (point.type) {
    case 'date':
      return resolveDate(point, setting);
    case 'month':
      return resolveMonth(point, setting);
    case 'part':
      return resolvePart(point, setting);
    case 'weekday':
      return resolveWeekday(point, setting);
    case 'unit':
      return resolveUnit(point, setting);
    case 'count':
      return resolveCount(point.unit, point.count, setting.day);
    case 'stretch':
      return resolveStretch(point.unit, point.count, setting.day);
    case 'feast':
      return resolveFeast(point.feast, setting);
    default:
      return undefined;
  }
}

function one(core: string | undefined): ResolvedPoint | undefined {
  return core === undefined ? undefined : { cores: [core], form: 'one' };
}

type DatePoint = Extract<Point, { type: 'date' }>;

/** A day whose weekday is another's is kept, with doubt. */
function resolveFullDate({ month, day, weekday }: DatePoint, year: number): ResolvedPoint | undefined {
  const core = toDay(year, month, day);
  if (core === undefined) return undefined;
  const number = toDayNumber(core) ?? 0;
  const isContradicted = weekday !== undefined && findDayParts(number).weekday !== weekday;
  return { cores: [core], form: 'one', isDoubtful: isContradicted };
}

function resolveDate(point: DatePoint, setting: Anchored): ResolvedPoint | undefined {
  const { year } = findDayParts(setting.day);
  if (point.yearShift !== undefined) return resolveFullDate(point, year + point.yearShift);
  if (point.weekday !== undefined) {
    // A weekday and a day of the month agree in one year of five or six: nobody means another than the nearest.
    const years = [year, year - 1, year + 1].filter((candidate) => {
      const core = toDay(candidate, point.month, point.day);
      return core !== undefined && findDayParts(toDayNumber(core) ?? 0).weekday === point.weekday;
    });
    const [fit] = years;
    if (fit !== undefined) return resolveFullDate(point, fit);
  }
  const chosen = chooseYear((candidate) => toDay(candidate, point.month, point.day), setting);
  return chosen === undefined || point.weekday === undefined ? chosen : { ...chosen, isDoubtful: true };
}

/** A feast needs no year to be understood, so a past verb means the one just gone: of a day's number it can be that of this year. */
function resolveFeast(feast: string, setting: Anchored): ResolvedPoint | undefined {
  const { year } = findDayParts(setting.day);
  if (setting.tense !== 'past') return chooseYear((candidate) => findFeast(feast, candidate), setting);
  const gone = [year, year - 1].flatMap((candidate) => findFeast(feast, candidate) ?? []);
  return one(gone.find((core) => (toDayNumber(core) ?? 0) <= setting.day));
}

/**
 * Chooses the year of a day that is printed without one.
 *
 * Agencies leave the year out within the calendar year, so a past verb ("called elections for Oct. 18") does not send a day of the next
 * three months back by a year.
 */
function chooseYear(
  make: (year: number) => string | undefined,
  { day, tense, isModifier }: Anchored,
): ResolvedPoint | undefined {
  const { year } = findDayParts(day);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => {
    const core = make(candidate);
    return core === undefined ? [] : [{ core, distance: (toDayNumber(core) ?? 0) - day, year: candidate }];
  });
  const past = candidates.findLast(({ distance }) => distance <= 0);
  const next = candidates.find(({ distance }) => distance >= 0);
  if (past === undefined || next === undefined) return one((past ?? next)?.core);
  const isSoon = next.year === year && past.year < year && next.distance <= 92 && past.distance < -180;
  const isNear = next.distance <= 100 && past.distance < -180;
  const isFar = next.distance > (isModifier ? 180 : 300) && past.distance > -62;
  const isNext = tense === 'future' ? !isFar : tense === 'past' ? isSoon : isNear;
  return one((isNext ? next : past).core);
}

/** From how many months ahead a month is rather the one just gone, whatever the verb: "must file their February reports" in March. */
const TOO_FAR = 10;

function resolveMonth(point: Extract<Point, { type: 'month' }>, setting: Anchored): ResolvedPoint | undefined {
  const now = findDayParts(setting.day);
  const ordinal = (year: number) => printMonthNumber(year * 12 + point.month - 1);
  if (point.yearShift !== undefined) return one(ordinal(now.year + point.yearShift));
  if (point.pointer === 0) return one(ordinal(now.year));
  if (point.pointer === -1) return one(ordinal(point.month < now.month ? now.year : now.year - 1));
  if (point.pointer === 1) return one(ordinal(point.month > now.month ? now.year : now.year + 1));
  const ahead = (point.month - now.month + 12) % 12;
  if (ahead === 0) return one(ordinal(now.year));
  const isDim = setting.tense === 'none' || setting.tense === 'present';
  const isFar = setting.isModifier && ahead >= TOO_FAR;
  const isAhead = setting.tense === 'future' ? !isFar : isDim && !setting.isModifier && ahead <= 4;
  const year = point.month > now.month ? (isAhead ? now.year : now.year - 1) : isAhead ? now.year + 1 : now.year;
  return one(ordinal(year));
}

function resolvePart(point: Extract<Point, { type: 'part' }>, { day, tense }: Anchored): ResolvedPoint {
  const { part, pointer, yearShift } = point;
  const now = findDayParts(day);
  const [first, last] = findPartMonths(part);
  const make = (year: number): ResolvedPoint => ({ cores: [`${printYear(year)}-${part}`], form: 'one' });
  if (yearShift !== undefined) return make(now.year + yearShift);
  // In January and February it is still the winter of the year before.
  if (part === 24 && now.month <= 2)
    return make(pointer === -1 ? now.year - 2 : pointer === 1 ? now.year : now.year - 1);
  if (pointer === 0) return make(now.year);
  if (pointer === 1) return make(now.month < first ? now.year : now.year + 1);
  if (pointer === -1)
    return now.month > last ? { ...make(now.year), isDoubtful: now.month - last < 4 } : make(now.year - 1);
  if (tense === 'future') return make(now.month <= last ? now.year : now.year + 1);
  return make(now.month >= first ? now.year : now.year - 1);
}

function resolveWeekday(point: Extract<Point, { type: 'weekday' }>, setting: Anchored): ResolvedPoint | undefined {
  const { day, tense, isSameDay } = setting;
  const ofWeek = day - findDayParts(day).weekday + point.weekday;
  const make = (number: number) => one(printDayNumber(number));
  if (point.weekShift !== undefined) return make(ofWeek + point.weekShift * 7);
  const lastBefore = ofWeek < day ? ofWeek : ofWeek - 7;
  const firstAfter = ofWeek > day ? ofWeek : ofWeek + 7;
  if (point.side !== undefined) return make(point.side === 'before' ? lastBefore : firstAfter);
  if (point.pointer === 0)
    return make(
      tense === 'past' && ofWeek > day ? ofWeek - 7 : tense === 'future' && ofWeek < day ? ofWeek + 7 : ofWeek,
    );
  // In midweek "last Tuesday" and "next Friday" are this week's to some writers and another week's to others.
  if (point.pointer === -1) return pair(lastBefore === ofWeek ? [ofWeek - 7, ofWeek] : [lastBefore]);
  if (point.pointer === 1) return pair(firstAfter === ofWeek ? [ofWeek, ofWeek + 7] : [firstAfter]);
  if (ofWeek === day) return make(day);
  const isAhead = tense === 'future' || (tense === 'present' && !setting.isModifier);
  return make(isAhead && !isSameDay ? firstAfter : lastBefore);
}

function pair(days: readonly number[]): ResolvedPoint {
  return { cores: days.map(printDayNumber), form: days.length > 1 ? 'set' : 'one' };
}

function resolveUnit(
  { unit, shift }: Extract<Point, { type: 'unit' }>,
  { day, tense }: Anchored,
): ResolvedPoint | undefined {
  const { year, month, weekday } = findDayParts(day);
  if (unit === 'day') return one(printDayNumber(day + shift));
  if (unit === 'month') return one(printMonthNumber(year * 12 + month - 1 + shift));
  if (unit === 'year') return one(printYear(year + shift));
  if (unit === 'decade') return one(`${printYear(year + shift * 10).slice(0, 3)}X`);
  if (unit === 'quarter') return resolveQuarter(year * 4 + Math.floor((month - 1) / 3) + shift);
  const monday = day - weekday + 1 + shift * 7;
  if (unit === 'week') return { cores: [printDayNumber(monday), printDayNumber(monday + 6)], form: 'interval' };
  const isGone = shift === 0 && weekday < 6 && tense !== 'future';
  const saturday = monday + (isGone ? -2 : 5);
  return { cores: [printDayNumber(saturday), printDayNumber(saturday + 1)], form: 'interval' };
}

function resolveQuarter(number: number): ResolvedPoint | undefined {
  return one(`${printYear(Math.floor(number / 4))}-${33 + (((number % 4) + 4) % 4)}`);
}
