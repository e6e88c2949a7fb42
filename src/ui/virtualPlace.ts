/** Where a list was left: how far it was scrolled, and how high its rows proved to be, by key. */
export type Place = { readonly offset: number; readonly sizes: ReadonlyMap<unknown, number> };

const places = new Map<string, Place>();
/** Who reads many lists comes back to the latest ones only. */
const MOST = 12;

/** Keeps the place of a list under a name while it is not on the page. */
export function remember(name: string, place: Place): void {
  places.delete(name);
  places.set(name, place);
  const [oldest] = places.keys();
  if (places.size > MOST && oldest !== undefined) places.delete(oldest);
}

/** Finds where a list was left; undefined where it was not yet seen. */
export function recall(name: string): Place | undefined {
  return places.get(name);
}

/** What of a list is in view: from the first to the last row, both included, and how many rows beyond each edge are drawn too. */
export type View = {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
};

/** Lists the rows to draw, in order: those in view, some beyond either edge, and those that must stay wherever they are. */
export function listDrawn({ startIndex, endIndex, overscan, count }: View, staying: readonly number[]): number[] {
  const first = Math.max(startIndex - overscan, 0);
  const last = Math.min(endIndex + overscan, count - 1);
  const near = Array.from({ length: Math.max(last - first + 1, 0) }, (_, step) => first + step);
  const apart = staying.filter((index) => index >= 0 && index < count && (index < first || index > last));
  return apart.length === 0 ? near : [...new Set([...near, ...apart])].toSorted((a, b) => a - b);
}
