import { printMonth } from '../../corpus/dateWords.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import type { Cluster } from './clusters.ts';
import { dayNumber, isoDay } from './days.ts';
import type { Segment, Warp } from './warp.ts';

const MONTH_DAYS = 30.44;

/** What a stretch of the axis is called, and the smaller words after it. */
export type SegmentWords = { readonly title: string; readonly detail: string };

/** Names every segment of the axis: "September 2015, 4 articles", "No articles, 6–7 months". */
export function nameSegments(warp: Warp, clusters: readonly Cluster[]): readonly SegmentWords[] {
  let index = 0;
  return warp.map((segment) => {
    if (segment.kind === 'background') return { title: 'Background', detail: 'compressed' };
    if (segment.kind === 'later') return { title: 'Later', detail: 'compressed' };
    if (segment.kind === 'gap') return { title: 'No articles', detail: gapWords(clusters[index - 1], clusters[index]) };
    const cluster = clusters[index];
    index += 1;
    if (cluster === undefined || cluster.published === null) return { title: stretchWords(segment), detail: '' };
    return { title: cluster.label, detail: countWords(cluster.published.count, 'article') };
  });
}

/** "2011 to August 2015": the stretch of time of a segment, for where there is no axis to read it from. */
export function stretchWords({ from, to }: Pick<Segment, 'from' | 'to'>): string {
  const first = isoDay(from);
  const last = isoDay(to - 1);
  if (first.slice(0, 7) === last.slice(0, 7)) return printMonth(last.slice(0, 7));
  const start = first.endsWith('-01-01') ? first.slice(0, 4) : printMonth(first.slice(0, 7));
  return `${start} to ${printMonth(last.slice(0, 7))}`;
}

/** "1 event", "2 events", "10,214 events". */
export function countWords(count: number, noun: string): string {
  return `${printThousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** How long a gap is, as far as the articles' own dates tell: "6–7 months". */
function gapWords(before: Cluster | undefined, after: Cluster | undefined): string {
  const last = before?.published?.last;
  const first = after?.published?.first;
  if (last === undefined || first === undefined) return '';
  const days = (from: string | null, to: string | null) => dayNumber(to ?? '') - dayNumber(from ?? '');
  const [least, most] = [days(last.latest, first.earliest), days(last.earliest, first.latest)];
  const [low, high] = [Math.round(least / MONTH_DAYS), Math.round(most / MONTH_DAYS)];
  return low >= high ? countWords(low, 'month') : `${low}–${high} months`;
}
