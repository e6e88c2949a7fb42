import type { Block } from '../../corpus/article.ts';
import { isHeadline, isHeadlineWithPoint, isLabel, isProse, LONGEST_TITLE } from './headline.ts';
import type { Line } from './lines.ts';
import { isPhotoCredit } from './photoLines.ts';

type Kind = Block['kind'];

const LONGEST_HEADING = 80;

/** Names an article's lines: by their own words where those say what they are, else by their place among the others. */
export function nameByPlace(lines: readonly Line[]): Kind[] {
  const free = lines.flatMap((line, index) => (line.kind === undefined ? [index] : []));
  const found = findTitle(lines, free);
  const body = free.find((index) => index !== found && isProse(lines[index]?.words)) ?? lines.length;
  const title = found === free[0] || (found !== undefined && found < body) ? found : undefined;
  return lines.map((line, index) => {
    if (line.kind !== undefined) return line.kind;
    if (index === title) return 'title';
    if (isCaption(lines, index, body)) return 'caption';
    if (title !== undefined && index > title && isSubtitle(lines, index, body)) return 'subtitle';
    return isHeading(lines, index, body) ? 'heading' : 'paragraph';
  });
}

function findTitle(lines: readonly Line[], free: readonly number[]): number | undefined {
  const [first, second] = [lines[free[0] ?? -1], lines[free[1] ?? -1]];
  if (first !== undefined && isHeadlineWithPoint(first.words, second?.words)) return free[0];
  return free.find((index) => isHeadline(lines[index]?.words));
}

/** After a photo line and before the body: a line without a point, or one that tells where and when it was taken. */
function isCaption(lines: readonly Line[], index: number, body: number): boolean {
  const before = lines[index - 1];
  const words = lines[index]?.words ?? '';
  if (before === undefined || !isPhotoCredit(before.words) || index > body) return false;
  return isHeadline(words) || /\b(?:\d{1,2},? )?(?:19|20)\d\d\.?$/.test(words);
}

/** Between title and body: a line without a point, or the second deck that a semicolon announced. */
function isSubtitle(lines: readonly Line[], index: number, body: number): boolean {
  const line = lines[index];
  const isDeck = lines[index - 1]?.words.endsWith(';') === true && line?.afterGap === false;
  return isDeck || (index < body && isHeadline(line?.words));
}

/** A heading stands alone between paragraphs: short, without a point, and no words of a speaker; or it is a label. */
function isHeading(lines: readonly Line[], index: number, body: number): boolean {
  const words = lines[index]?.words;
  if (words === undefined || words.length > LONGEST_TITLE) return false;
  if (/^#{1,6} /.test(words)) return true;
  const next = lines[index + 1];
  if (next === undefined || next.kind !== undefined || !isProse(next.words)) return false;
  if (isLabel(words)) return true;
  const isShort = words.length <= LONGEST_HEADING && !/[.!?:;,…]["”’')]*$|^["“‘'«„\-•*\d]/.test(words);
  return index > body && isShort && /^\p{Lu}/u.test(words);
}
