import type { Article } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import type { Statement } from '../../corpus/statement.ts';
import { nameSource } from './foundWords.ts';
import type { Reading } from './reading.ts';
import { printFoundPlace, printPlace, printStance } from './words.ts';

/** Describes a coded quote to those who do not see its color: "NATO supports, Expand NATO's role". */
export function describeStatement(lookup: Lookup, { side, stance, issue }: Statement): string {
  return `${lookup.shortName(side)} ${printStance(stance)}, ${lookup.issues.get(issue)?.title ?? issue}`;
}

/** Describes a quotation the machine found: "found by machine, Stoltenberg". */
export function describeFound(lookup: Lookup, article: Article, found: PrintedAttribution): string {
  return `found by machine, ${nameSource(lookup, article, found)}`;
}

/** Describes where the reader has landed: "Quote 2 of 6, NATO, supports", "Quotation 3 of 24, found by machine, Stoltenberg". */
export function describePlace(
  lookup: Lookup,
  { article, quotes, place, statements, current, walk, foundPlace }: Reading,
): string {
  const [one] = walk.slice(foundPlace, foundPlace + 1);
  if (foundPlace >= 0 && one !== undefined) {
    return `${printFoundPlace(foundPlace, walk.length)}, ${describeFound(lookup, article, one)}`;
  }
  const views = statements
    .filter(({ id }) => current.includes(id))
    .map(({ side, stance }) => `${lookup.shortName(side)}, ${printStance(stance)}`);
  return [printPlace(place, quotes.length), ...new Set(views)].join(', ');
}

/**
 * Returns the shadow that underlines words in the colors of the sides that said them, one line under another.
 *
 * A gap in the fill's own color parts the lines. More than three would run into the next line of text.
 */
export function underline(colors: readonly string[]): string {
  return colors
    .slice(0, 3)
    .flatMap((color, index) => {
      const gap = index === 0 ? [] : [`inset 0 ${-3 * index}px var(--fill)`];
      return [...gap, `inset 0 ${-2 - 3 * index}px var(--color-${color})`];
    })
    .join(', ');
}
