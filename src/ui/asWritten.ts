/** The text face has kerned pairs that tie a word together: at each line such a word fills, the rest of it is measured anew. */
const LONG = 500;

/** What an element must say of the words it holds: their language, and whether one of them is too long to be kerned. */
export type AsWritten = { readonly lang: string; readonly 'data-long': true | undefined };

/**
 * Gives the attributes of an element that holds words of an article, as they were written.
 *
 * A word of 10,000 letters took eleven seconds to lay out; without kerning it takes as long as other words.
 */
export function asWritten(language: string, words: string): AsWritten {
  return { lang: language, 'data-long': hasLongWord(words) || undefined };
}

function hasLongWord(words: string): boolean {
  let from = 0;
  for (const { index } of words.matchAll(/\s/g)) {
    if (index - from >= LONG) return true;
    from = index + 1;
  }
  return words.length - from >= LONG;
}
