/** From how many times what all but one in twenty reach a count is cut off. */
const OUTLYING = 3;

/**
 * Finds the count that the highest bar of a scale stands for: the highest of all, but for the few that would make all others look like nothing.
 *
 * A bar of more is cut off, says so, and has its count written over it. Counts of nothing do not count.
 */
export function findFairMost(counts: ArrayLike<number>): number {
  // Sorted as what they are: a function that compares would be called ten thousand times.
  const sorted = Float64Array.from(counts)
    .filter((count) => count > 0)
    .sort();
  const usual = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 1;
  return Math.max(1, sorted.findLast((count) => count <= OUTLYING * usual) ?? 1);
}
