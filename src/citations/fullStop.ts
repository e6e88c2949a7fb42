/** Ends words as a sentence, unless they do so themselves. */
export function endSentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** Takes the full stop off a sentence that is to stand within another; that of an abbreviation ("U.S.") stays. */
export function stripStop(words: string): string {
  return words.replace(/(?<!\b\p{Lu})\.$/u, '');
}
