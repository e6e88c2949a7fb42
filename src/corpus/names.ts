import type { Lookup } from './lookup.ts';

// Acronyms read letter by letter and common nouns take an article within a sentence: "the US", "the Syrian opposition", but "NATO".
const SPELLED = /^(US|USA|UK|EU|UN|UAE|OSCE|AU)$/;
const COMMON = /(States|Kingdom|Emirates|Nations|Union|Republic|Federation|Council|House|Kremlin|Pentagon)$| [a-z]+$/;

/**
 * Writes a side as it stands within a sentence: "the US", "Russia", "the Syrian opposition".
 *
 * An acronym stands for the name; other short names are made for narrow columns and read badly in a sentence.
 */
export function nameInSentence(lookup: Lookup, side: string): string {
  const short = lookup.shortName(side);
  const name = /^[A-Z]{2,}$/.test(short) ? short : lookup.name(side);
  return SPELLED.test(name) || COMMON.test(name) ? `the ${name}` : name;
}

/** Joins words as a sentence lists them: "the US, Russia and NATO". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Makes the first letter a capital and leaves the rest as it is. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
