import { toDayNumber } from '../../corpus/days.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { findPeriod, type Period, periodsOf } from '../../corpus/periods.ts';
import { perLookup } from '../../facets/perLookup.ts';
import { printCount } from './countWords.ts';
import { listPublished, type MonthRange, printMonthKey } from './months.ts';

/** How many strokes the line has room for: one every four pixels of its 250. */
const PLACES = 62;

/** A stroke on the ribbon: where it stands from 0 to 1, and how tall against the tallest. */
export type RibbonStroke = { readonly place: number; readonly height: number };

/** Places the articles of a corpus on a true line from the first day of the range to its last; articles too close to tell apart share a taller stroke. */
export function findStrokes(lookup: Lookup, range: MonthRange): readonly RibbonStroke[] {
  const first = toFirstDay(range.first);
  const length = toFirstDay(range.last + 1) - first;
  const counts = new Map<number, number>();
  for (const { date, count } of listPublished(lookup)) {
    const days = [date.earliest, date.latest].filter((day) => day !== null).map((day) => toDayNumber(day) ?? 0);
    if (days.length === 0) continue;
    const middle = days.reduce((sum, day) => sum + day, 0) / days.length;
    const place = Math.min(PLACES - 1, Math.floor(((middle - first) / length) * PLACES));
    counts.set(place, (counts.get(place) ?? 0) + count);
  }
  const tallest = Math.max(...counts.values());
  return Array.from(counts, ([place, count]) => ({ place: (place + 0.5) / PLACES, height: 0.5 + count / tallest / 2 }));
}

/** Says the ribbon in words: "Articles by date: 4 in September 2015, 1 in April 2016, 1 undated". */
export function printRibbon(lookup: Lookup): string {
  return describeArticles(lookup).words;
}

const describeArticles = perLookup((lookup) => ({ words: printArticles(lookup) }));

function printArticles(lookup: Lookup): string {
  const published = listPublished(lookup);
  const periods = periodsOf(published.map(({ date }) => date));
  const countOf = new Map<Period | undefined, number>();
  for (const { date, count } of published) {
    const period = findPeriod(periods, date);
    countOf.set(period, (countOf.get(period) ?? 0) + count);
  }
  const counts = periods.map((period) => `${countOf.get(period)} in ${period.label}`);
  const undated = countOf.get(undefined) ?? 0;
  const words = undated === 0 ? counts : [...counts, `${undated} undated`];
  return `${printCount(lookup.corpus.articles.length, 'article', 'articles')} by date: ${words.join(', ')}`;
}

function toFirstDay(month: number): number {
  return toDayNumber(`${printMonthKey(month)}-01`) ?? 0;
}
