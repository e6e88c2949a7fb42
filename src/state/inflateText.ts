import { readLetters } from './readLetters.ts';

/**
 * Inflates text that stands in the page, deflated (RFC 1951) and in base 64.
 *
 * Rejects where it is damaged.
 */
export async function inflateText(letters: string): Promise<string> {
  const inflated = new Blob([readLetters(letters)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).text();
}
