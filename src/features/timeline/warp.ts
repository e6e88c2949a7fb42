const BACKGROUND_SHARE = 0.135;
const GAP_SHARE = 0.145;
/** All gaps together never take more than this: a corpus with many gaps must still show its clusters. */
const GAPS_SHARE = 0.35;
const LATER_SHARE = 0.1;
/** How near the first or last cluster a day is drawn with it. */
const NEAR_DAYS = 31;
/** White space at each break, for the two slashes. */
const BREAK_SHARE = 0.016;

/** A stretch of days, both ends inclusive as day numbers. */
export type Stretch = { readonly from: number; readonly to: number };

/** A stretch of time with one scale: its days `from` to `to` are drawn from `start` to `end`, in shares of the axis. */
export type Segment = Stretch & {
  readonly kind: 'background' | 'cluster' | 'gap' | 'later';
  /** The days of a cluster itself, without the air around them; of other segments all their days. */
  readonly core: Stretch;
  readonly start: number;
  readonly end: number;
};

/** Days that must have a place on the axis: the first and the last of them, and how many lie in a stretch. Null where there are none. */
export type MarkDays = { readonly least: number; readonly most: number; count(stretch: Stretch): number };

/** The compressed axis: segments in order, each beginning on the day the last one ended. */
export type Warp = readonly Segment[];

/**
 * Divides the axis: background before the first cluster, clusters, gaps between them, later days after the last.
 *
 * `clusters` must be in order and apart; `days` are those of marks; `needsBackground` asks for a
 * background even where no day calls for one (events "before …" and undated ones are drawn there). Every cluster gets a
 * share by the square roots of its days and its marks, and no segment gets none. Source of the shares: design, section 7.
 */
export function makeWarp(clusters: readonly Stretch[], days: MarkDays | null, needsBackground = false): Warp {
  const padded = reachOut(padClusters(clusters.length > 0 ? clusters : [coverAll(days)]), days);
  return drawSegments(layOut(padded, days, needsBackground), days);
}

/** Where a day stands on the axis, from 0 to 1; days beyond an end stand at that end. */
export function toX(warp: Warp, day: number): number {
  const segment = warp[findSegmentIndex(warp, day)];
  if (segment === undefined) return 0;
  const share = (Math.min(Math.max(day, segment.from), segment.to) - segment.from) / (segment.to - segment.from);
  return segment.start + share * (segment.end - segment.start);
}

/** The place of the segment a day lies in; a day beyond an end lies in the segment there. */
export function findSegmentIndex(warp: Warp, day: number): number {
  let index = warp.length - 1;
  while (index > 0 && day < (warp[index]?.from ?? 0)) index -= 1;
  return index;
}

/** The day that stands at a place of the axis: the inverse of `toX`. A place inside a break is the day of the break. */
export function toDay(warp: Warp, x: number): number {
  const segment = warp.find((one) => x <= one.end) ?? warp.at(-1);
  if (segment === undefined) return 0;
  const share = (Math.min(Math.max(x, segment.start), segment.end) - segment.start) / (segment.end - segment.start);
  return segment.from + share * (segment.to - segment.from);
}

type Plan = Omit<Segment, 'start' | 'end'>;
type PaddedCluster = Stretch & { readonly core: Stretch };

function layOut(clusters: readonly PaddedCluster[], days: MarkDays | null, needsBackground: boolean): Plan[] {
  const plans: Plan[] = [];
  const start = clusters[0]?.from ?? 0;
  const earliest = Math.min(start, days?.least ?? start);
  if (earliest < start || needsBackground) {
    plans.push(fill('background', earliest < start ? earliest : start - 365, start));
  }
  for (const cluster of clusters) {
    const last = plans.at(-1);
    if (last?.kind === 'cluster') plans.push(fill('gap', last.to, cluster.from));
    plans.push({ kind: 'cluster', ...cluster });
  }
  const end = clusters.at(-1)?.to ?? 0;
  const latest = Math.max(end, days?.most ?? end);
  if (latest > end) plans.push(fill('later', end, latest));
  return plans;
}

function fill(kind: Segment['kind'], from: number, to: number): Plan {
  return { kind, from, to, core: { from, to } };
}

function drawSegments(plans: readonly Plan[], days: MarkDays | null): Warp {
  const gaps = plans.filter((plan) => plan.kind === 'gap').length;
  const fixed = (kind: Segment['kind']) =>
    kind === 'gap' ? Math.min(GAP_SHARE, GAPS_SHARE / gaps) : kind === 'later' ? LATER_SHARE : BACKGROUND_SHARE;
  const weigh = ({ from, to }: Stretch) =>
    Math.sqrt(to - from) * Math.sqrt(Math.max(1, days?.count({ from, to }) ?? 0));
  const clusters = plans.filter((plan) => plan.kind === 'cluster');
  const weights = sum(clusters.map(weigh));
  const rest = 1 - sum(plans.filter((plan) => plan.kind !== 'cluster').map((plan) => fixed(plan.kind)));
  const breakShare = Math.min(BREAK_SHARE, 0.1 / plans.length);
  const scale = 1 - breakShare * (plans.length - 1);
  const segments: Segment[] = [];
  for (const plan of plans) {
    const share = plan.kind === 'cluster' ? (rest * weigh(plan)) / weights : fixed(plan.kind);
    const start = segments.length === 0 ? 0 : (segments.at(-1)?.end ?? 0) + breakShare;
    segments.push({ ...plan, start, end: start + share * scale });
  }
  return segments;
}

/** Gives marks at the ends of a cluster some air, but never lets two clusters meet; whole days, so that no day lies in two segments. */
function padClusters(clusters: readonly Stretch[]): PaddedCluster[] {
  return clusters.map((cluster, index) => {
    const pad = 1 + Math.min(NEAR_DAYS, Math.round((cluster.to - cluster.from) * 0.1));
    const before = clusters[index - 1];
    const after = clusters[index + 1];
    const room = (other: number | undefined) =>
      other === undefined ? pad : Math.min(pad, Math.floor(Math.abs(other) / 3));
    return {
      from: cluster.from - room(before && cluster.from - before.to),
      to: cluster.to + room(after && after.from - cluster.to),
      core: cluster,
    };
  });
}

/** Days shortly before the first cluster or after the last are drawn with it: a stretch of their own would compress nothing. */
function reachOut(clusters: readonly PaddedCluster[], days: MarkDays | null): PaddedCluster[] {
  if (days === null) return [...clusters];
  const { least, most } = days;
  return clusters.map((cluster, index) => {
    const isFirst = index === 0 && cluster.core.from - least <= NEAR_DAYS;
    const isLast = index === clusters.length - 1 && most - cluster.core.to <= NEAR_DAYS;
    return {
      ...cluster,
      from: isFirst ? Math.min(cluster.from, least) : cluster.from,
      to: isLast ? Math.max(cluster.to, most) : cluster.to,
    };
  });
}

function coverAll(days: MarkDays | null): Stretch {
  return { from: days?.least ?? 0, to: days?.most ?? 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
