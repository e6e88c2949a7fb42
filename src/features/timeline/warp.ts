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

/** The compressed axis: segments in order, each beginning on the day the last one ended. */
export type Warp = readonly Segment[];

/**
 * Divides the axis: background before the first cluster, clusters, gaps between them, later days after the last.
 *
 * `clusters` must be in order and apart; `days` are the days of marks that must have a place; `needsBackground` asks for a
 * background even where no day calls for one (events "before …" and undated ones are drawn there). Every cluster gets a
 * share by the square roots of its days and its marks, and no segment gets none. Source of the shares: design, section 7.
 */
export function makeWarp(clusters: readonly Stretch[], days: readonly number[], needsBackground = false): Warp {
  const padded = reachOut(padClusters(clusters.length > 0 ? clusters : [coverAll(days)]), days);
  return drawSegments(layOut(padded, days, needsBackground), days);
}

/** Where a day stands on the axis, from 0 to 1; days beyond an end stand at that end. */
export function toX(warp: Warp, day: number): number {
  const segment = warp.findLast((one) => day >= one.from) ?? warp[0];
  if (segment === undefined) return 0;
  const share = (Math.min(Math.max(day, segment.from), segment.to) - segment.from) / (segment.to - segment.from);
  return segment.start + share * (segment.end - segment.start);
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

function layOut(clusters: readonly PaddedCluster[], days: readonly number[], needsBackground: boolean): Plan[] {
  const plans: Plan[] = [];
  const start = clusters[0]?.from ?? 0;
  const earliest = Math.min(start, ...minimum(days));
  if (earliest < start || needsBackground) {
    plans.push(fill('background', earliest < start ? earliest : start - 365, start));
  }
  for (const cluster of clusters) {
    const last = plans.at(-1);
    if (last?.kind === 'cluster') plans.push(fill('gap', last.to, cluster.from));
    plans.push({ kind: 'cluster', ...cluster });
  }
  const end = clusters.at(-1)?.to ?? 0;
  const latest = -Math.min(-end, ...minimum(days.map((day) => -day)));
  if (latest > end) plans.push(fill('later', end, latest));
  return plans;
}

function fill(kind: Segment['kind'], from: number, to: number): Plan {
  return { kind, from, to, core: { from, to } };
}

function drawSegments(plans: readonly Plan[], days: readonly number[]): Warp {
  const gaps = plans.filter((plan) => plan.kind === 'gap').length;
  const fixed = (kind: Segment['kind']) =>
    kind === 'gap' ? Math.min(GAP_SHARE, GAPS_SHARE / gaps) : kind === 'later' ? LATER_SHARE : BACKGROUND_SHARE;
  const weigh = ({ from, to }: Stretch) =>
    Math.sqrt(to - from) * Math.sqrt(Math.max(1, days.filter((day) => day >= from && day <= to).length));
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

/** Gives marks at the ends of a cluster some air, but never lets two clusters meet. */
function padClusters(clusters: readonly Stretch[]): PaddedCluster[] {
  return clusters.map((cluster, index) => {
    const pad = 1 + Math.round((cluster.to - cluster.from) * 0.1);
    const before = clusters[index - 1];
    const after = clusters[index + 1];
    const room = (other: number | undefined) => (other === undefined ? pad : Math.min(pad, Math.abs(other) / 3));
    return {
      from: cluster.from - room(before && cluster.from - before.to),
      to: cluster.to + room(after && after.from - cluster.to),
      core: cluster,
    };
  });
}

/** Days shortly before the first cluster or after the last are drawn with it: a stretch of their own would compress nothing. */
function reachOut(clusters: readonly PaddedCluster[], days: readonly number[]): PaddedCluster[] {
  const [earliest = 0] = minimum(days);
  const latest = -(minimum(days.map((day) => -day))[0] ?? 0);
  return clusters.map((cluster, index) => {
    const isFirst = index === 0 && days.length > 0 && cluster.core.from - earliest <= NEAR_DAYS;
    const isLast = index === clusters.length - 1 && days.length > 0 && latest - cluster.core.to <= NEAR_DAYS;
    return {
      ...cluster,
      from: isFirst ? Math.min(cluster.from, earliest) : cluster.from,
      to: isLast ? Math.max(cluster.to, latest) : cluster.to,
    };
  });
}

function coverAll(days: readonly number[]): Stretch {
  const [from = 0] = minimum(days);
  const [to = 0] = minimum(days.map((day) => -day));
  return { from, to: Math.max(-to, from) };
}

function minimum(days: readonly number[]): number[] {
  return days.length === 0 ? [] : [days.reduce((least, day) => Math.min(least, day))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
