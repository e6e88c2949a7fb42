import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Published } from '../../facets/engine/published.ts';
import { engineOf } from '../../facets/engines.ts';
import { perLookup } from '../../facets/perLookup.ts';

/** Counts months from year 0, so that they can be added and compared. Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a bare year is its January. */
export function toMonthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1;
}

/** Prints a month's number as `YYYY-MM`, the form it has in the address. */
export function printMonthKey(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last month, as numbers, both inclusive. */
export type MonthRange = { readonly first: number; readonly last: number };

/** Finds the months an article was published, a statement made, a quotation spoken or an event happened in; undefined where nothing has a date. */
export function findCodedMonths(lookup: Lookup): MonthRange | undefined {
  const days = engineOf(lookup)?.findDays();
  return days === undefined ? findAllMonths(lookup).range : findRange(days, toEnds);
}

/** Finds the months in which articles were published; undefined where none has a date. */
export function findPublishedMonths(lookup: Lookup): MonthRange | undefined {
  const days = engineOf(lookup)?.findPublishedDays();
  return days === undefined ? findRange(lookup.corpus.articles, ({ published }) => published) : findRange(days, toEnds);
}

function toEnds(day: string): Ends {
  return { earliest: day, latest: day };
}

/** Lists when articles were published, and how many on the same days. Of a large corpus what is the same is one entry. */
export function listPublished(lookup: Lookup): readonly Published[] {
  const published = engineOf(lookup)?.listPublished();
  return published ?? lookup.corpus.articles.map((article) => ({ date: article.published, count: 1 }));
}

/** Every date of the corpus is read once: a drawing must not wait for 100,000 of them. */
const findAllMonths = perLookup(({ corpus, attributions }) => ({
  range: joinRanges([
    findRange(corpus.articles, ({ published }) => published),
    findRange(corpus.statements, ({ said }) => said),
    findRange(corpus.events, ({ when }) => when),
    findRange(corpus.proposed.events, ({ when }) => when),
    findRange(attributions.values(), ({ said }) => said),
  ]),
}));

type Ends = Pick<EdtfDate, 'earliest' | 'latest'>;

function findRange<Noun>(nouns: Iterable<Noun>, dateOf: (noun: Noun) => Ends): MonthRange | undefined {
  let [first, last] = ['', ''];
  for (const noun of nouns) {
    const { earliest, latest } = dateOf(noun);
    for (const day of [earliest, latest]) {
      if (day === null) continue;
      if (first === '' || day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first === '' ? undefined : { first: toMonthNumber(first), last: toMonthNumber(last) };
}

function joinRanges(ranges: readonly (MonthRange | undefined)[]): MonthRange | undefined {
  const known = ranges.filter((range) => range !== undefined);
  if (known.length === 0) return undefined;
  return {
    first: Math.min(...known.map(({ first }) => first)),
    last: Math.max(...known.map(({ last }) => last)),
  };
}

/** Finds the months a pair of address values stands for within a range: an open end is the end of the range. */
export function readMonths(range: MonthRange, from: string | null, to: string | null): MonthRange {
  const clamp = (month: number) => Math.min(Math.max(month, range.first), range.last);
  const asked = readEnds(range, from, to);
  const last = clamp(asked.last);
  return { first: Math.min(clamp(asked.first), last), last };
}

/** Tells whether a pair of address values leaves all of a range out. */
export function isOutside(range: MonthRange, from: string | null, to: string | null): boolean {
  const { first, last } = readEnds(range, from, to);
  return first > range.last || last < range.first || first > last;
}

function readEnds(range: MonthRange, from: string | null, to: string | null): MonthRange {
  const end = to !== null && to.length === 4 ? `${to}-12` : to;
  return {
    first: from === null ? range.first : toMonthNumber(from),
    last: end === null ? range.last : toMonthNumber(end),
  };
}

/** Writes a stretch of months as address values: an end that reaches the end of the range asks for nothing. */
export function printMonths(range: MonthRange, months: MonthRange): { from: string | null; to: string | null } {
  return {
    from: months.first <= range.first ? null : printMonthKey(months.first),
    to: months.last >= range.last ? null : printMonthKey(months.last),
  };
}
