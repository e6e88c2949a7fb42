/** Compares two texts by code unit, so that an order is the same on every machine; never by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
