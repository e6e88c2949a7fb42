import type { AnyEvent } from '../../corpus/proposed.ts';

/** Finds the side an actor acted for on a day. */
export type SideOf = (actor: string, day: string | null) => string;

/** The side in whose lane an event is drawn: that of the first actor the article names, on the day of the event. */
export function actingSide(event: AnyEvent, sideOf: SideOf): string {
  return sideOf(event.actors[0] ?? '', event.when.earliest ?? event.when.latest);
}
