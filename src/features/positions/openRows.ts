/** Which rows a reader opened, as the address holds it; null is the usual state for the number of sides. */
export type Open = readonly string[] | 'all' | 'none' | null;

/** Finds the opened issues. With two sides all are open unless the reader closed some, with more none is. */
export function findOpen(open: Open, issues: readonly string[], sides: number): ReadonlySet<string> {
  const isAll = open === 'all' || (open === null && sides <= 2);
  if (isAll) return new Set(issues);
  return new Set(open === null || open === 'none' ? [] : open);
}

/** Opens a closed row or closes an open one. `keys` are those of all rows that can be open, in the order shown. */
export function toggleOpen(open: ReadonlySet<string>, row: string, keys: readonly string[]): Open {
  return printOpen(
    keys.filter((key) => (key === row ? !open.has(key) : open.has(key))),
    keys,
  );
}

function printOpen(open: readonly string[], keys: readonly string[]): Open {
  if (open.length === 0) return 'none';
  return open.length === keys.length ? 'all' : open;
}
