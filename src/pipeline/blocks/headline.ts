/** Longest headline with its second deck, in characters. */
export const LONGEST_TITLE = 200;

/** A headline is short and ends without a point, or with the semicolon that leads to its second deck; Markdown's first heading is one whatever its end. */
export function isHeadline(words: string | undefined): boolean {
  if (words === undefined || words.length > LONGEST_TITLE) return false;
  return /^#{1,2} /.test(words) || !(/[.:,!]["”’')]*$/.test(words) || opensWithPlace(words));
}

/** Prose ends like a sentence, or is longer than a headline gets. */
export function isProse(words: string | undefined): boolean {
  if (words === undefined || words.startsWith('#')) return false;
  return /[.!?]["”’')\]]*$/.test(words) || words.length > LONGEST_TITLE;
}

/** What speaks for a headline and against it, in points; each is as round as it can be. */
const CLUES: readonly { readonly points: number; readonly speaks: (words: string, next: string) => boolean }[] = [
  { points: 3, speaks: (_, next) => opensWithPlace(next) || isLabel(next) },
  { points: 4, speaks: (words) => isTitleCase(words) },
  { points: 1, speaks: (words) => words.length <= 60 },
  { points: 1, speaks: (words) => words.length <= 90 },
  { points: -2, speaks: (words) => words.length > 120 },
  { points: 1, speaks: (words, next) => next.length >= 2 * words.length },
  { points: 1, speaks: (words) => !/\b(?:\p{Ll}+ed|said|told|was|were|had|has|have)\b/u.test(words) },
  { points: -1, speaks: (words) => /\b(?:the|an?)\b/i.test(words) },
  { points: -2, speaks: (words) => /\b(?:said|told|was|were|had|ha(?:s|ve) been)\b/.test(words) },
  { points: -2, speaks: (words) => /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(words) },
  { points: -2, speaks: (words) => /[.!?]["”’]? +["“‘]?\p{Lu}/u.test(words) },
];
const ENOUGH = 2;

/**
 * Whether the first line of a text is its headline although it ends with a point, as databases and agencies print it.
 *
 * A lead says who said what on which day, with articles and in the past; a headline leaves such words out and is shorter than what follows.
 */
export function isHeadlineWithPoint(words: string, next: string | undefined): boolean {
  if (next === undefined || words.length > LONGEST_TITLE || isLabel(words) || !/[.!]["”’')]*$/.test(words))
    return false;
  const points = CLUES.reduce((sum, clue) => sum + (clue.speaks(words, next) ? clue.points : 0), 0);
  return points >= ENOUGH;
}

/** "ABSTRACT.", "FULL TEXT", "TOP STORIES.": how databases and newsletters label what follows. */
export function isLabel(words: string): boolean {
  return words.length <= 24 && /^\p{Lu}{4,}(?: \p{Lu}+){0,2}\.?$/u.test(words);
}

/** "WASHINGTON (AP) —", "NEW YORK, Nov. 19 (UPI) —", "CLEVELAND –": only a first paragraph opens so. */
function opensWithPlace(next: string): boolean {
  const dash = next.slice(0, 90).search(/ ?[–—]| -{1,2} /);
  const opening = dash === -1 ? '' : next.slice(0, dash);
  return /^\p{Lu}{3,}/u.test(opening) && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(opening);
}

function isTitleCase(words: string): boolean {
  const long = words
    .split(/[\s–—]+/)
    .slice(1)
    .filter((word) => word.length >= 4);
  const capital = long.filter((word) => /^["'“‘(]*[\p{Lu}\d]/u.test(word));
  return long.length >= 2 && capital.length >= 0.8 * long.length;
}
