/** How far words are from a stretch of a text, and where it begins. */
type Fit = { readonly cost: number; readonly from: number };

/**
 * Finds the stretch of a text that needs the fewest words changed, left out or put in to become given words: from its first word to behind
 * its last.
 *
 * Of equally near ones the one whose length is nearest. Takes the product of the two lengths. Source: Sellers, "The theory and computation
 * of evolutionary distances" (1980).
 */
export function alignWords(words: readonly string[], text: readonly string[]): readonly [number, number] {
  let row: readonly Fit[] = [...text.keys(), text.length].map((from) => ({ cost: 0, from }));
  for (const word of words) row = nextRow(row, word, text);
  let best: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const [to, { cost, from }] of row.entries()) {
    const judged = cost + Math.abs(to - from - words.length) / (words.length + text.length + 1);
    if (judged >= least) continue;
    least = judged;
    best = [from, to];
  }
  return best;
}

/** The fits of one word more, of stretches that end before each word of the text. */
function nextRow(row: readonly Fit[], word: string, text: readonly string[]): Fit[] {
  const next: Fit[] = [];
  for (const [to, above] of row.entries()) {
    // A word changed comes first: a passage whose end is another word has its end all the same.
    const changed = row[to - 1];
    const ways = [
      ...(changed === undefined ? [] : [add(changed, text[to - 1] === word ? 0 : 1)]),
      add(above, 1),
      ...next.slice(to - 1, to).map((fit) => add(fit, 1)),
    ];
    next.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)));
  }
  return next;
}

function add({ cost, from }: Fit, more: number): Fit {
  return { cost: cost + more, from };
}
