import type { Stated } from '../statedMetadata.ts';

/** Takes the first of a page's values, in the order of trust, that has words; white space in them is one blank. */
export function firstOf(...found: readonly (readonly [string | undefined, string])[]): Stated<string> | undefined {
  for (const [value, basis] of found) {
    const words = value?.replace(/\s+/g, ' ').trim();
    if (words !== undefined && words !== '') return { value: words, basis, certain: true };
  }
  return undefined;
}
