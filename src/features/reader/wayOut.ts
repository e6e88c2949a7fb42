/** The keys of the address that say what is read; the others say what of the corpus is kept, and how it is shown. */
const PLACE = ['view', 'article', 'quote', 'event'];

/**
 * Whether the entry of the history before this one shows the same slice of the corpus.
 *
 * Then the way out of a layer may lead back there; else going back would take away a filter that was set while the layer was open.
 * Both are query strings; `before` is undefined where this page made no such entry.
 */
export function isSameSlice(before: string | undefined, now: string): boolean {
  return before !== undefined && printSlice(before) === printSlice(now);
}

function printSlice(query: string): string {
  const keys = [...new URLSearchParams(query)].filter(([key]) => !PLACE.includes(key));
  return keys
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&');
}
