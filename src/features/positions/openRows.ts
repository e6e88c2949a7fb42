/** Which rows a reader opened, as the address holds it; null is the usual state for the number of sides. */
export type Open = readonly string[] | 'all' | 'none' | null;

/** Finds the opened issues. With two sides all are open unless the reader closed some, with more none is. */
export function findOpen(open: Open, issues: readonly string[], sides: number): ReadonlySet<string> {
  const isAll = open === 'all' || (open === null && sides <= 2);
  if (isAll) return new Set(issues);
  return new Set(open === null || open === 'none' ? [] : open);
}

/** Opens a closed issue or closes an open one. `issues` are all that can be open, in the order shown. */
export function toggleOpen(open: ReadonlySet<string>, issue: string, issues: readonly string[]): Open {
  return printOpen(
    issues.filter((id) => (id === issue ? !open.has(id) : open.has(id))),
    issues,
  );
}

function printOpen(open: readonly string[], issues: readonly string[]): Open {
  if (open.length === 0) return 'none';
  return open.length === issues.length ? 'all' : open;
}
