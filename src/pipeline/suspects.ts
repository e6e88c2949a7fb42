import { findPlace, type SourceText } from './place.ts';
import { type Finding, makeProblem, type Report } from './problems.ts';

/** Where a text has the first of each kind of suspect character; -1 where there is none. */
type Suspects = Record<'nul' | 'control' | 'bidi' | 'mark' | 'invisible' | 'highLatin', number>;

/** Which characters are looked for: a page's source has marks and invisible ones in scripts, where they mislead nobody. */
export type Looked = 'all' | 'damaging';

/**
 * Reports characters that make a text look other than it is, or that no text has. One problem a kind and file: the first place.
 *
 * Problems: `control-character` (a NUL is an error, another one a warning); warnings: `bidi-control`, `invisible-character`, `mojibake`.
 */
export function reportSuspects(source: SourceText, looked: Looked, report: Report): void {
  const { text } = source;
  const found = findSuspects(text);
  const tell = (at: number, finding: Finding) => report(makeProblem(findPlace(source, at), finding));
  if (found.nul !== -1) tell(found.nul, { ...NUL, value: text[found.nul] });
  else if (found.control !== -1) tell(found.control, { ...CONTROL, value: text[found.control] });
  const isMarkOdd = found.bidi === -1 && found.mark !== -1 && looked === 'all' && !isRightToLeft(text);
  const bidi = isMarkOdd ? found.mark : found.bidi;
  if (bidi !== -1) tell(bidi, { ...BIDI, value: text[bidi] });
  if (looked === 'damaging') return;
  if (found.invisible !== -1) tell(found.invisible, { ...INVISIBLE, value: showAround(text, found.invisible) });
  const mojibake = found.highLatin === -1 ? undefined : MOJIBAKE.exec(text.slice(found.highLatin));
  if (mojibake === null || mojibake === undefined) return;
  const at = found.highLatin + mojibake.index;
  tell(at, { ...SPOILT, value: showAround(text, at) });
}

/** One pass over the whole text, which patterns would need several for. */
function findSuspects(text: string): Suspects {
  const found: Suspects = { nul: -1, control: -1, bidi: -1, mark: -1, invisible: -1, highLatin: -1 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x09) continue;
    const kind = judgeCode(code, text, at);
    if (kind !== undefined && found[kind] === -1) found[kind] = at;
  }
  return found;
}

function judgeCode(code: number, text: string, at: number): keyof Suspects | undefined {
  if (code < 0xa0) return code === 0 ? 'nul' : 'control';
  if (code > 0xe2 && code < 0x0600) return undefined;
  if (code < 0x0600) return MOJIBAKE_BEGINS.has(code) ? 'highLatin' : code === 0xad ? 'invisible' : undefined;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'bidi';
  if (code === 0x200e || code === 0x200f || code === 0x061c) return 'mark';
  if (code === 0xfffd) return 'highLatin';
  return isInvisible(code) && !isInPlace(code, text.slice(Math.max(0, at - 2), at)) ? 'invisible' : undefined;
}

/** Zero width, joiners, a byte-order mark inside, variation selectors, tags: what a reader does not see and a search does. */
function isInvisible(code: number): boolean {
  if (code >= 0x200b && code <= 0x200d) return true;
  if (code >= 0x2060 && code <= 0x2064) return true;
  return code === 0xfeff || code === 0x180e || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xdb40;
}

/** Scripts whose letters join, or do not, as joiners say, and those that mark where a line may be broken. */
const JOINING_SCRIPTS =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar';
const JOINING = new RegExp(
  `[${JOINING_SCRIPTS.split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]$`,
  'u',
);
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const VARIED = /[\p{S}\p{N}\p{Script=Han}#*]$/u;
const FLAG = /(?:\u{1f3f4}|[\u{e0020}-\u{e007f}]|\p{Script=Han})$/u;

/** An emoji of several parts needs its joiners, selectors and tags, and so do the letters of some scripts. */
function isInPlace(code: number, before: string): boolean {
  if (code === 0xdb40) return FLAG.test(before);
  if (code >= 0xfe00 && code <= 0xfe0f) return EMOJI.test(before) || VARIED.test(before);
  return (code === 0x200d && EMOJI.test(before)) || (code <= 0x200d && JOINING.test(before));
}

/** Whether a text has letters that run from the right; the Arabic mark of direction, which stands among them, is none. */
function isRightToLeft(text: string): boolean {
  return /[\u0590-\u061b\u061d-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
}

function showAround(text: string, at: number): string {
  return text.slice(Math.max(0, at - 10), at + 10);
}

/** Letters with which UTF-8 begins when it is read as Windows-1252: a curly mark or dash, an accented letter, Cyrillic. */
const MOJIBAKE_BEGINS: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xd0, 0xd1, 0xe2]);

/** Such a letter with what must follow it; a replacement character is what is left of a letter that was lost before. */
const MOJIBAKE =
  /â€[\u0099\u009c\u009d™œ˜“”¦¢]|Â[\u0080-\u00bf]|Ã[\u0080-\u009f\u00a1-\u00bf‰Šˆ]|(?:[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]){2}|\ufffd/;

const NUL: Finding = {
  code: 'control-character',
  message: 'The text has a NUL: it is no text, or damaged.',
  fix: 'Take it out, or fetch the text again: the file may be damaged.',
};
const CONTROL: Finding = { ...NUL, severity: 'warning', message: 'The text has a control character.' };
const BIDI: Finding = {
  code: 'bidi-control',
  severity: 'warning',
  message: 'The text has a character that turns the direction of reading.',
  fix: 'Read the passage character by character; take it out where it is not the author’s.',
};
const INVISIBLE: Finding = {
  code: 'invisible-character',
  severity: 'warning',
  message: 'The text has a character that nobody sees.',
  fix: 'Nothing need be done: quotes are found all the same. Take it out where it parts or hides words.',
};
const SPOILT: Finding = {
  code: 'mojibake',
  severity: 'warning',
  message: 'Letters of the text look spoilt: it was read in another encoding than it was written in.',
  fix: 'Fetch the text again, and look that every quotation mark and accent is right before saving it as UTF-8.',
};

/**
 * Reports a turn of the direction of reading that is not turned back on its line. Problem: `bidi-unbalanced`.
 *
 * In a file that people review, what follows it would look like another thing than what is read. Source: Boucher and Anderson, "Trojan
 * Source" (2021).
 */
export function reportUnbalanced(source: SourceText, report: Report): void {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(source.text)) return;
  let start = 0;
  for (const line of source.text.split('\n')) {
    const at = findUnclosed(line);
    if (at !== undefined) report(makeProblem(findPlace(source, start + at), { ...UNBALANCED, value: line[at] }));
    start += line.length + 1;
  }
}

const UNBALANCED: Finding = {
  code: 'bidi-unbalanced',
  message: 'From here on the line reads in another direction than it is written: it may show other words than it says.',
  fix: 'Take the character out, or write it as an escape in a text in double quotes.',
};

const CLOSERS = { embedding: '\u202c', isolate: '\u2069' };

/** Finds the first opener of a line that nothing closes. */
function findUnclosed(line: string): number | undefined {
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (const { index, 0: mark } of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const isCloser = mark === CLOSERS.embedding || mark === CLOSERS.isolate;
    if (!isCloser) open.push({ at: index, closer: mark < '\u2066' ? CLOSERS.embedding : CLOSERS.isolate });
    else if (open.at(-1)?.closer === mark) open.pop();
  }
  return open[0]?.at;
}
