import { toDayNumber } from '../../../corpus/days.ts';
import type { CountUnit } from '../../../facets/counts.ts';
import { readStretch } from '../../../facets/dates.ts';
import type { Answer, Choices } from './peer.ts';
import { type FacetRecord, NAMES } from './records.ts';
import type { Step } from './steps.ts';

/** Tells what is right after a step: every record is asked for every facet, and nothing is remembered. */
export function answerPlainly(
  records: readonly FacetRecord[],
  { filters, hits }: Step,
  { ids, unit }: { readonly ids: Choices; readonly unit: CountUnit },
): Answer {
  const chosen = NAMES.map((name) => filters[name].map((id) => ids[name].indexOf(id)));
  const stretch = readStretch(filters);
  const first = stretch === null ? Number.NEGATIVE_INFINITY : (toDayNumber(stretch.first) ?? Number.NEGATIVE_INFINITY);
  const last = stretch === null ? Number.POSITIVE_INFINITY : (toDayNumber(stretch.last) ?? Number.MAX_VALUE);
  const seen = NAMES.map(() => ({ coded: new Map<number, Set<number>>(), found: new Map<number, Set<number>>() }));
  const kept = new Set<number>();
  for (const record of records) {
    const isHit = hits === null || (((hits.articles[record.article >>> 5] ?? 0) >>> (record.article & 31)) & 1) === 1;
    const isInTime = stretch === null || (record.start <= last && record.end >= first);
    if (!isHit || !isInTime) continue;
    const failed = NAMES.filter((name, nth) => {
      const values = chosen[nth] ?? [];
      return values.length > 0 && !values.some((value) => record.values[name].includes(value));
    });
    if (failed.length === 0) kept.add(record.article);
    for (const [nth, name] of NAMES.entries()) {
      if (failed.some((other) => other !== name) || (unit === 'quotation' && record.act < 0)) continue;
      const sets = record.isFound && unit === 'article' ? seen[nth]?.found : seen[nth]?.coded;
      const thing = unit === 'article' ? record.article : record.act;
      for (const value of record.values[name]) sets?.set(value, (sets.get(value) ?? new Set()).add(thing));
    }
  }
  const tallies = seen.map(({ coded, found }, nth) => {
    const tally = new Int32Array(2 * ids[NAMES[nth] ?? 'by'].length);
    for (const [value, things] of coded) tally[2 * value] = things.size;
    for (const [value, things] of found) {
      tally[2 * value + 1] = [...things].filter((thing) => !coded.get(value)?.has(thing)).length;
    }
    return tally;
  });
  return { tallies, articles: kept.size };
}
