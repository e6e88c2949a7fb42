import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { periodsOf } from '../../corpus/periods.ts';
import { type DateColumns, NO_DAY, type Weighed } from './dateColumns.ts';
import type { Stretch } from './warp.ts';

/** A date known less well than this places no article: one dated to a year would close every gap. */
const USABLE_DAYS = 62;
/** News reports what happened in the last fortnight: such days belong to the articles' own cluster, older ones to the gap before. */
const NEWS_DAYS = 14;
/** Events known this well may widen a cluster. */
const PRECISE_DAYS = 7;
/** Dates further apart are two clusters. */
const GAP_DAYS = 60;

/** What is known of the articles of a cluster: how many there are, and the dates of the one whose latest day comes first and of the one whose comes last. */
type Published = { readonly count: number; readonly first: EdtfDate; readonly last: EdtfDate };

/**
 * A stretch of time with articles, and what it is called: "September 2015".
 *
 * `from` and `to` hold the articles' days and those of the events they report as news; `published` is null where it is the events that make it.
 */
export type Cluster = Stretch & { readonly label: string; readonly published: Published | null };

/**
 * Finds the stretches of time that have articles, more than 60 days apart.
 *
 * Without a usable publication date in the whole slice, well dated events take the articles' place.
 */
export function findClusters(articles: Weighed, events: Weighed): readonly Cluster[] {
  const published = listUsable(articles);
  const isPublished = published.length > 0;
  const { dates, weights } = isPublished ? articles : events;
  const runs = divideByGaps(dates, isPublished ? published : listUsable(events));
  const news = listNews(events);
  return runs.map((run, index) => {
    const [first, last] = findEnds(dates, run);
    const next = anchorDay(dates, runs[index + 1]?.[0] ?? -1);
    const own = {
      from: anchorDay(dates, run[0] ?? 0),
      to: Math.min(lastDay(dates, last), next === NO_DAY ? Number.POSITIVE_INFINITY : next - 1),
    };
    const count = run.reduce((sum, date) => sum + (weights[date] ?? 0), 0);
    return {
      ...widen(own, news),
      label: nameRun(dates, run),
      published: isPublished ? { count, first: dateAt(dates, first), last: dateAt(dates, last) } : null,
    };
  });
}

/** The dates in use that are known well enough, in the order of their days. */
function listUsable({ dates: { open }, weights }: Weighed): number[] {
  const found: number[] = [];
  for (let date = 0; date < weights.length; date += 1) {
    if ((weights[date] ?? 0) > 0 && (open[date] ?? 0) <= USABLE_DAYS) found.push(date);
  }
  return found;
}

function divideByGaps(dates: DateColumns, usable: readonly number[]): number[][] {
  const runs: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const date of usable.toSorted((a, b) => anchorDay(dates, a) - anchorDay(dates, b))) {
    const day = anchorDay(dates, date);
    if (day - last > GAP_DAYS) runs.push([]);
    runs.at(-1)?.push(date);
    last = day;
  }
  return runs;
}

/** The first of the dates of a run whose latest day comes first, and the last of those whose comes last. */
function findEnds(dates: DateColumns, run: readonly number[]): readonly [number, number] {
  let [first = 0] = run;
  let last = first;
  for (const date of run) {
    const day = lastDay(dates, date);
    if (day < lastDay(dates, first)) first = date;
    if (day >= lastDay(dates, last)) last = date;
  }
  return [first, last];
}

/** Named as the periods of the list of articles are: by its first and its last date, and by years where one is known no closer. */
function nameRun(dates: DateColumns, run: readonly number[]): string {
  const ends = [run[0], run.at(-1), run.find((date) => dates.knowsYear[date] === 1)];
  const named = ends.filter((date) => date !== undefined).map((date) => dateAt(dates, date));
  return periodsOf(named, Number.POSITIVE_INFINITY)[0]?.label ?? '';
}

/** The stretches of the events that are known to the week; of a set of days, each one. */
function listNews({ dates: { open, shapes, earliest, latest }, weights }: Weighed): Stretch[] {
  const found: Stretch[] = [];
  for (const [date, shape] of shapes.entries()) {
    if ((weights[date] ?? 0) === 0 || (open[date] ?? 0) > PRECISE_DAYS) continue;
    if (shape.kind === 'one-of' || shape.kind === 'all-of')
      found.push(...shape.days.map((day) => ({ from: day, to: day })));
    else found.push({ from: earliest[date] ?? 0, to: latest[date] ?? 0 });
  }
  return found;
}

function widen({ from, to }: Stretch, news: readonly Stretch[]): Stretch {
  let [least, most] = [from, to];
  for (const one of news) {
    if (one.from < from - NEWS_DAYS || one.to > to + NEWS_DAYS) continue;
    least = Math.min(least, one.from);
    most = Math.max(most, one.to);
  }
  return { from: least, to: most };
}

function anchorDay({ earliest, latest }: DateColumns, date: number): number {
  const first = earliest[date] ?? NO_DAY;
  return first === NO_DAY ? (latest[date] ?? NO_DAY) : first;
}

/** A usable date has both ends; the days of a set lie between them. */
function lastDay({ latest }: DateColumns, date: number): number {
  return latest[date] ?? NO_DAY;
}

function dateAt({ all }: DateColumns, date: number): EdtfDate {
  const found = all[date];
  if (found === undefined) throw new Error(`There is no date ${date} of ${all.length}.`);
  return found;
}
