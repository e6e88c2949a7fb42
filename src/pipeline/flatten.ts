/**
 * Copies a text into memory of its own.
 *
 * An engine makes a slice by pointing into the whole, and then finds each of its characters by way of that: a quarter of the time of every pass over
 * an article. To join two parts is the one way to a copy that costs no more than copying.
 */
export function flatten(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
