/**
 * Tells whether one word becomes another by at most so many letters put in, left out or changed.
 *
 * Source: Levenshtein's distance; only the diagonal band that can stay within `most` is computed.
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  const far = most + 1;
  let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, far));
  for (let row = 1; row <= a.length; row += 1) {
    const next = [Math.min(row, far)];
    const end = Math.min(b.length, row + most);
    for (let column = 1; column <= end; column += 1) {
      const changed = (last[column - 1] ?? far) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      const outside = column < row - most;
      next[column] = outside ? far : Math.min(changed, (last[column] ?? far) + 1, (next[column - 1] ?? far) + 1, far);
    }
    if (next.every((distance) => distance >= far)) return false;
    last = next;
  }
  return (last[b.length] ?? far) <= most;
}
