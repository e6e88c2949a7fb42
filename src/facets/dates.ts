import type { Article } from '../corpus/article.ts';
import { countDays, toDayNumber } from '../corpus/days.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Facet, Passage } from './facet.ts';
import type { Filters } from './filters.ts';

type DateEnds = Pick<EdtfDate, 'earliest' | 'latest'>;

/**
 * When: a statement or attribution by when it was said, an event by when it happened, an article by when it was published.
 *
 * A date stays when any of its days may lie in the stretch. An article vouches for nothing after it was written: of "from
 * 2011" in an article of 2015 the days up to that article count; a plan keeps the end it names. The undated never stay; a
 * stretch that ends before it begins has no days.
 */
export const dates: Facet = {
  judge: ({ article }, filters) => {
    const stretch = readStretch(filters);
    if (stretch === null) return null;
    const { first, last } = stretch;
    return {
      keepsArticle: overlaps(article.published, first, last),
      keepsPassage: (passage) => overlaps(findVouchedFor(passage, article), first, last),
    };
  },
};

/** A stretch of days, `YYYY-MM-DD`, both inclusive; an open end comes before, or after, every day. */
export type Stretch = { readonly first: string; readonly last: string };

/** Reads the stretch of days that is asked for, or null where none is. */
export function readStretch({ from, to }: Pick<Filters, 'from' | 'to'>): Stretch | null {
  if (from === null && to === null) return null;
  return {
    first: from === null ? '' : `${from}-01-01`.slice(0, 10),
    last: to === null ? '9999' : findLastDay(to),
  };
}

/** Parses one end of a stretch of dates: a year, month or day that is in the calendar. */
export function parseDateEnd(text: string): string | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  return toDayNumber(`${text}-01-01`.slice(0, 10)) === undefined ? undefined : text;
}

function findLastDay(end: string): string {
  if (end.length === 4) return `${end}-12-31`;
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return end.length === 7 ? `${end}-${countDays(year, month)}` : end;
}

/** Finds the days of a passage that its article vouches for. */
export function findVouchedFor({ subject, date }: Passage, { updated, published }: Article): DateEnds {
  const written = (updated ?? published).latest;
  const { earliest, latest } = date;
  const isPlan = subject.kind === 'event' && subject.event.status === 'planned';
  if (written === null || isUndated(date) || (earliest !== null && earliest > written)) return date;
  return { earliest, latest: latest === null || (latest > written && !isPlan) ? written : latest };
}

function isUndated({ earliest, latest }: DateEnds): boolean {
  return earliest === null && latest === null;
}

function overlaps(date: DateEnds, first: string, last: string): boolean {
  if (isUndated(date) || first > last) return false;
  return (date.earliest === null || date.earliest <= last) && (date.latest === null || date.latest >= first);
}
