import type { Article } from '../../corpus/article.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { findPeriod, type Period, periodsOf } from '../../corpus/periods.ts';
import { readShape } from './dateShape.ts';
import { dayNumber } from './days.ts';
import type { Stretch } from './warp.ts';

/** A date known less well than this places no article: one dated to a year would close every gap. */
const USABLE_DAYS = 62;
/** News reports what happened in the last fortnight: such days belong to the articles' own cluster, older ones to the gap before. */
const NEWS_DAYS = 14;
/** Events known this well may widen a cluster. */
const PRECISE_DAYS = 7;

/**
 * A stretch of time with articles, and what it is called: "September 2015".
 *
 * `from` and `to` hold the articles' days and those of the events they report as news; `published` the dates of its articles.
 */
export type Cluster = Stretch & { readonly label: string; readonly published: readonly EdtfDate[] };

/**
 * Finds the stretches of time that have articles, more than 60 days apart.
 *
 * Without a usable publication date in the whole slice, well dated events take the articles' place.
 */
export function findClusters(articles: readonly Article[], events: readonly EdtfDate[]): readonly Cluster[] {
  const published = articles.map((article) => article.published).filter((date) => countDays(date) <= USABLE_DAYS);
  const news = events.filter((date) => countDays(date) <= PRECISE_DAYS).flatMap(dateStretches);
  const dates = published.length > 0 ? published : events.filter((date) => countDays(date) <= USABLE_DAYS);
  const periods = periodsOf(dates);
  return periods.map((period, index) => {
    const members = dates.filter((date) => findPeriod(periods, date) === period);
    const own = trim(periodStretch(period, members), periods[index + 1]);
    return { ...widen(own, news), label: period.label, published: published.length > 0 ? members : [] };
  });
}

function periodStretch(period: Period, dates: readonly EdtfDate[]): Stretch {
  const latest = dates.map((date) => date.latest ?? period.end).toSorted();
  return { from: dayNumber(period.start), to: dayNumber(latest.at(-1) ?? period.end) };
}

function trim({ from, to }: Stretch, next: Period | undefined): Stretch {
  return { from, to: next === undefined ? to : Math.min(to, dayNumber(next.start) - 1) };
}

function widen({ from, to }: Stretch, news: readonly Stretch[]): Stretch {
  const own = news.filter((one) => one.from >= from - NEWS_DAYS && one.to <= to + NEWS_DAYS);
  return {
    from: own.reduce((least, one) => Math.min(least, one.from), from),
    to: own.reduce((most, one) => Math.max(most, one.to), to),
  };
}

function dateStretches(date: EdtfDate): Stretch[] {
  const shape = readShape(date);
  if (shape.kind === 'one-of' || shape.kind === 'all-of') return shape.days.map((day) => ({ from: day, to: day }));
  return [{ from: dayNumber(date.earliest ?? ''), to: dayNumber(date.latest ?? '') }];
}

/** How many days a date leaves open; of a set of days, what each one leaves open. */
function countDays(date: EdtfDate): number {
  const shape = readShape(date);
  if (shape.kind === 'day' || shape.kind === 'one-of' || shape.kind === 'all-of') return 0;
  return shape.kind === 'span' || shape.kind === 'about' ? shape.to - shape.from : Number.POSITIVE_INFINITY;
}
