/**
 * Copies a part of a text, so that it does not hold the text in memory.
 *
 * An engine makes a slice by pointing into the whole: whoever keeps one name of an article keeps the article.
 */
export function detach(part: string): string {
  return ` ${part}`.slice(1);
}
