/**
 * Finds the rows of the terms that a word becomes by at most so many letters put in, left out or changed.
 *
 * `terms` are sorted: what was computed for the letters that a term shares with the one before it is kept, and all terms are passed over that go on from
 * a beginning already too far off. Source: Levenshtein's distance, row by row.
 */
export function findNear(terms: readonly string[], word: string, most: number): number[] {
  const found: number[] = [];
  const width = word.length + 1;
  // Row d of the table holds the distances of the first d letters of a term; longer terms are too far by their length alone.
  const table = new Uint16Array((width + most + 1) * width);
  for (let column = 0; column < width; column += 1) table[column] = column;
  let last = '';
  let done = 0;
  let isDead = false;
  for (let row = 0; row < terms.length; row += 1) {
    const term = terms[row] ?? '';
    const common = countCommon(last, term, done);
    last = term;
    if (isDead && common === done) continue;
    done = common;
    isDead = false;
    while (done < term.length && !isDead) {
      done += 1;
      isDead = done >= width + most || fillRow(table, { word, letter: term.charCodeAt(done - 1), depth: done }) > most;
    }
    if (!isDead && (table[done * width + word.length] ?? width) <= most) found.push(row);
  }
  return found;
}

/** Fills one row from the one above it, and gives its least distance: further down none is smaller. */
function fillRow(
  table: Uint16Array,
  { word, letter, depth }: { readonly word: string; readonly letter: number; readonly depth: number },
): number {
  const width = word.length + 1;
  const [above, here] = [(depth - 1) * width, depth * width];
  table[here] = depth;
  let least = depth;
  for (let column = 1; column < width; column += 1) {
    const changed = (table[above + column - 1] ?? 0) + (word.charCodeAt(column - 1) === letter ? 0 : 1);
    const moved = Math.min(table[above + column] ?? 0, table[here + column - 1] ?? 0) + 1;
    const distance = Math.min(changed, moved);
    table[here + column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}

function countCommon(a: string, b: string, most: number): number {
  let common = 0;
  while (common < most && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common;
}
