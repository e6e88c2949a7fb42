/** Elements that have no end, or whose end is commonly left out: they do not tell how deep a page is. */
const OPEN = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
);

/**
 * Estimates how deep a page's elements are nested, without parsing it: more begun than ended, at the worst place.
 *
 * The parser's own time grows with the square of the depth, so a page must be judged before it is parsed.
 */
export function estimateDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const isEnd = html[at + 1] === '/';
    const name = readName(html, at + (isEnd ? 2 : 1));
    if (name === '' || OPEN.has(name)) continue;
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The longest name of an element that is looked at; HTML's own are shorter. */
const LONGEST_NAME = 20;

function readName(html: string, start: number): string {
  let end = start;
  while (end < start + LONGEST_NAME && /[a-z\d-]/i.test(html[end] ?? '')) end += 1;
  return html.slice(start, end).toLowerCase();
}
