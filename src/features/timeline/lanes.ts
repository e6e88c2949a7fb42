import type { AnyEvent } from '../../corpus/proposed.ts';
import { orderDay, readShape } from './dateShape.ts';
import { compareDays } from './days.ts';

/** The events of one acting side, in the order of their dates. */
export type Lane = { readonly side: string; readonly events: readonly AnyEvent[] };

/** Finds the side an actor acted for on a day. */
export type SideOf = (actor: string, day: string | null) => string;

/** The side in whose lane an event is drawn: that of the first actor the article names, on the day of the event. */
export function actingSide(event: AnyEvent, sideOf: SideOf): string {
  return sideOf(event.actors[0] ?? '', event.when.earliest ?? event.when.latest);
}

/**
 * Divides events into lanes, each event into exactly one.
 *
 * Lanes follow `order` (the columns, then the other sides of the codebook); sides it does not name come after, by their first event; what nobody known did stands last.
 */
export function groupLanes(events: readonly AnyEvent[], sideOf: SideOf, order: readonly string[]): readonly Lane[] {
  const bySide = new Map<string, AnyEvent[]>();
  for (const event of sortByDate(events)) {
    const side = actingSide(event, sideOf);
    const lane = bySide.get(side);
    if (lane === undefined) bySide.set(side, [event]);
    else lane.push(event);
  }
  const named = order.filter((side, index) => side !== '' && bySide.has(side) && order.indexOf(side) === index);
  const others = Array.from(bySide.keys()).filter((side) => side !== '' && !order.includes(side));
  const unknown = bySide.has('') ? [''] : [];
  return [...named, ...others, ...unknown].map((side) => ({ side, events: bySide.get(side) ?? [] }));
}

/** The lane of those who act too seldom for one of their own; no actor has this id. */
export const OTHERS = '*';

/** As many lanes as one looks over at once, with the one of the others and that of nobody known. */
const MOST_LANES = 12;

/**
 * Gathers the lanes of those who act least into one, so that many actors do not bury the few that matter.
 *
 * `columns` keep theirs, and of the rest those with most events, in the order given. Few lanes stay as they are.
 */
export function gatherLanes(lanes: readonly Lane[], columns: readonly string[]): readonly Lane[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const weigh = ({ side, events }: Lane) => (columns.includes(side) ? Number.POSITIVE_INFINITY : events.length);
  const known = lanes.filter(({ side }) => side !== '');
  const kept = new Set(known.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST_LANES - 2));
  const rest = known.filter((lane) => !kept.has(lane));
  return [
    ...known.filter((lane) => kept.has(lane)),
    { side: OTHERS, events: sortByDate(rest.flatMap(({ events }) => events)) },
    ...lanes.filter(({ side }) => side === ''),
  ];
}

/** Sorts events by their earliest known day; events of one day keep their order. */
export function sortByDate(events: readonly AnyEvent[]): readonly AnyEvent[] {
  const days = new Map(events.map((event) => [event, orderDay(readShape(event.when))]));
  return events.toSorted((a, b) => compareDays(days.get(a) ?? 0, days.get(b) ?? 0));
}
