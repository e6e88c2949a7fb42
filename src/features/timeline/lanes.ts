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

/** Sorts events by their earliest known day; events of one day keep their order. */
export function sortByDate(events: readonly AnyEvent[]): readonly AnyEvent[] {
  const days = new Map(events.map((event) => [event, orderDay(readShape(event.when))]));
  return events.toSorted((a, b) => compareDays(days.get(a) ?? 0, days.get(b) ?? 0));
}
