import crossfilter, { type Dimension, type Group } from 'crossfilter2';
import { toDayNumber } from '../../../corpus/days.ts';
import type { CountUnit } from '../../../facets/counts.ts';
import { readStretch } from '../../../facets/dates.ts';
import type { FacetName } from '../../../facets/filters.ts';
import { type FacetRecord, NAMES } from './records.ts';
import type { FoundArticles, Step } from './steps.ts';

/** What an engine says after a step: of each facet the counts as in a `Tally`, and how many articles stay. */
export type Answer = { readonly tallies: readonly Int32Array[]; readonly articles: number };

/** Crossfilter at the work of the engine: makes one step and tells the counts after it. */
export type Peer = (step: Step) => Answer;

export type Choices = Readonly<Record<FacetName, readonly string[]>>;

/**
 * Makes crossfilter do what the engine does, on the same records.
 *
 * As its manual advises: one dimension a facet over lists of values, a group on each that is kept up to date with every filter, only what
 * changed filtered anew, one chosen value as an exact filter, dates as two ranges. Articles and acts of speech must count once, however many of their records stay: the groups keep how many do.
 */
export function makePeer(
  records: FacetRecord[],
  { ids, unit }: { readonly ids: Choices; readonly unit: CountUnit },
): Peer {
  const all = crossfilter(records);
  const facets = NAMES.map((name) => {
    const dimension = all.dimension<number>((record) => record.values[name], true);
    return { name, dimension, group: unit === 'article' ? groupArticles(dimension) : groupSpeech(dimension) };
  });
  const start = all.dimension<number>((record) => record.start);
  const end = all.dimension<number>((record) => record.end);
  const article = all.dimension<number>((record) => record.article);
  const kept = countKept(all, records.at(-1)?.article ?? 0);
  const chooseNew = (name: FacetName, dimension: Dimension<FacetRecord, number>, chosen: readonly string[]) =>
    choose(
      dimension,
      chosen.map((id) => ids[name].indexOf(id)),
    );
  return ({ filters, hits, changed }) => {
    for (const { name, dimension } of facets) {
      if (changed.includes(name)) chooseNew(name, dimension, filters[name]);
    }
    if (changed.includes('dates')) chooseDays(start, end, readStretch(filters));
    if (changed.includes('search')) chooseHits(article, hits);
    return {
      tallies: facets.map(({ name, group }) => readTally(group, 2 * ids[name].length)),
      articles: kept.value().count,
    };
  };
}

type Count = { count: number; found: number; readonly seen: Map<number, number> };
type Facet = Group<FacetRecord, number, Count>;
type Values = Dimension<FacetRecord, number>;

/** One that was found counts so much: the coded of an article or an act are below that. */
const FOUND = 2 ** 16;

function groupArticles(dimension: Values): Facet {
  const put = (counts: Count, { article, isFound }: FacetRecord, step: number): Count => {
    const before = counts.seen.get(article) ?? 0;
    const after = before + (isFound ? FOUND : 1) * step;
    if (after === 0) counts.seen.delete(article);
    else counts.seen.set(article, after);
    counts.count += isCoded(after) - isCoded(before);
    counts.found += isOnlyFound(after) - isOnlyFound(before);
    return counts;
  };
  return reduce(dimension, put);
}

const isCoded = (records: number) => (records % FOUND > 0 ? 1 : 0);
const isOnlyFound = (records: number) => (records > 0 && records % FOUND === 0 ? 1 : 0);

function groupSpeech(dimension: Values): Facet {
  const put = (counts: Count, { act, isSingle }: FacetRecord, step: number): Count => {
    if (act < 0) return counts;
    if (isSingle) {
      counts.count += step;
      return counts;
    }
    const before = counts.seen.get(act) ?? 0;
    const after = before + step;
    if (after === 0) counts.seen.delete(act);
    else counts.seen.set(act, after);
    counts.count += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    return counts;
  };
  return reduce(dimension, put);
}

function reduce(dimension: Values, put: (counts: Count, record: FacetRecord, step: number) => Count): Facet {
  return dimension.group<number, Count>().reduce(
    (counts, record) => put(counts, record, 1),
    (counts, record) => put(counts, record, -1),
    () => ({ count: 0, found: 0, seen: new Map() }),
  );
}

function countKept(all: crossfilter.Crossfilter<FacetRecord>, last: number) {
  const put = (counts: { count: number; readonly of: Uint16Array }, { article }: FacetRecord, step: number) => {
    const before = counts.of[article] ?? 0;
    counts.of[article] = before + step;
    counts.count += (before + step > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    return counts;
  };
  return all.groupAll<{ count: number; readonly of: Uint16Array }>().reduce(
    (counts, record) => put(counts, record, 1),
    (counts, record) => put(counts, record, -1),
    () => ({ count: 0, of: new Uint16Array(last + 1) }),
  );
}

function choose(dimension: Values, chosen: readonly number[]): void {
  const [only, ...others] = chosen;
  if (only === undefined) dimension.filterAll();
  else if (others.length === 0) dimension.filterExact(only);
  else {
    const values = new Set<unknown>(chosen);
    dimension.filterFunction((value) => values.has(value));
  }
}

function chooseDays(start: Values, end: Values, stretch: ReturnType<typeof readStretch>): void {
  if (stretch === null) {
    start.filterAll();
    end.filterAll();
    return;
  }
  const first = toDayNumber(stretch.first) ?? Number.NEGATIVE_INFINITY;
  const last = toDayNumber(stretch.last) ?? Number.MAX_SAFE_INTEGER;
  start.filterRange([Number.NEGATIVE_INFINITY, last + 1]);
  end.filterRange([first, Number.POSITIVE_INFINITY]);
}

function chooseHits(article: Values, hits: FoundArticles | null): void {
  if (hits === null) article.filterAll();
  else
    article.filterFunction((value) => (((hits.articles[Number(value) >>> 5] ?? 0) >>> (Number(value) & 31)) & 1) === 1);
}

function readTally(group: Facet, size: number): Int32Array {
  const tally = new Int32Array(size);
  for (const { key, value } of group.all()) {
    tally[2 * key] = value.count;
    tally[2 * key + 1] = value.found;
  }
  return tally;
}
