/** How much a line reads like prose by itself: surely, likely, too short to tell, or not at all. */
export type Prose = 'prose' | 'likely' | 'short' | 'none';

/** Characters from which on a sentence is prose, from which on it is likely, and from which on a line without a full stop is prose. */
export const LONG = 100;
const MIDDLE = 30;
const LONG_UNENDED = 140;
/** A line of headlines or names has few words in small letters; of prose, in any language with capitals, most are small. */
const SMALL_WORDS = 0.4;

/**
 * Judges how much a line reads like prose, in any language: by its length, its end, and the share of words in small letters.
 *
 * Letters without case count as small, and a character of a wide script as two, since it says as much. A line that breaks off invites to
 * another page.
 */
export function judgeProse(words: string): Prose {
  if (breaksOff(words)) return 'short';
  const ends = endsSentence(words);
  if (words.length >= LONG_UNENDED && ends) return 'prose';
  const { width, small } = measure(words);
  if (width < MIDDLE || (small < SMALL_WORDS && !ends)) return 'short';
  if (small < SMALL_WORDS) return width >= LONG ? 'likely' : 'short';
  if (ends) return width >= LONG ? 'prose' : 'likely';
  if (width >= LONG_UNENDED) return 'prose';
  return width >= LONG ? 'likely' : 'short';
}

/** Whether a line ends as a sentence does, in whatever script; marks of quotation and brackets may close after it. */
export function endsSentence(words: string): boolean {
  return /[.!?…。！？؟।][\s"'”’»›」』)\]*_]{0,4}$/u.test(words.slice(-6));
}

/** Teasers are cut off, or end in words to click on. */
function breaksOff(words: string): boolean {
  return /(?:\.\.\.|…|\[\+\]|»|›|\bmore)[\])]?$/i.test(words.slice(-6));
}

/** Characters looked at: more do not change the judgement, and long lines are most of a text. */
const LOOKED_AT = 300;

function measure(words: string): { width: number; small: number } {
  let [count, small, wide] = [0, 0, 0];
  const length = Math.min(words.length, LOOKED_AT);
  let afterSpace = true;
  for (let at = 0; at < length; at += 1) {
    const code = words.charCodeAt(at);
    const isSpace = code === 32 || code === 160 || code === 9;
    if (code >= 0x2e80) wide += 1;
    if (afterSpace && !isSpace) {
      count += 1;
      if (isSmall(words, at, code)) small += 1;
    }
    afterSpace = isSpace;
  }
  return { width: words.length + wide, small: count === 0 ? 0 : small / count };
}

function isSmall(words: string, at: number, code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = words.charAt(at);
  return letter === letter.toLowerCase() && /\p{L}/u.test(letter);
}
