/** A thing in the chart the keyboard can reach: in which lane, and how far to the right. */
export type Stop = { readonly id: string; readonly lane: number; readonly x: number };

/**
 * Finds where a key leads from a stop; null for keys that lead nowhere.
 *
 * Left and Right go by date over all lanes, Up and Down to the nearest stop of the next lane that has one, Home and End to the first and
 * the last. At an end the stop stays.
 */
export function nextStop(stops: readonly Stop[], from: string | null, key: string): string | null {
  const ordered = stops.toSorted((a, b) => a.x - b.x || a.lane - b.lane);
  const index = ordered.findIndex((stop) => stop.id === from);
  const here = ordered[index];
  if (key === 'Home' || (here === undefined && /^Arrow/.test(key))) return ordered[0]?.id ?? null;
  if (key === 'End') return ordered.at(-1)?.id ?? null;
  if (here === undefined) return null;
  if (key === 'ArrowRight') return ordered[Math.min(index + 1, ordered.length - 1)]?.id ?? null;
  if (key === 'ArrowLeft') return ordered[Math.max(index - 1, 0)]?.id ?? null;
  if (key === 'ArrowDown') return inNextLane(ordered, here, 1);
  return key === 'ArrowUp' ? inNextLane(ordered, here, -1) : null;
}

function inNextLane(stops: readonly Stop[], here: Stop, step: 1 | -1): string {
  const beyond = stops.filter((stop) => (stop.lane - here.lane) * step > 0);
  const nearest = Math.min(...beyond.map((stop) => Math.abs(stop.lane - here.lane)));
  const lane = beyond.filter((stop) => Math.abs(stop.lane - here.lane) === nearest);
  return lane.toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]?.id ?? here.id;
}
