import { isFurnitureLine } from './blocks/furniture.ts';
import { isPhotoLine } from './blocks/photoLines.ts';
import { readByline } from './metadata/byline.ts';
import { readDatedLine } from './metadata/printedDate.ts';

/** What a line can be by its own words alone, wherever it stands. */
export type LineKind = 'furniture' | 'dateline' | 'byline' | 'caption';

/** A line longer than this is prose: pages write their furniture short. */
const LONGEST = 300;
const LONGEST_BYLINE = 120;

const BOLD_NAME = /^(?:the )?(?:\*\*|__)[^*_.!?:]{2,60}(?:\*\*|__)$/i;
const AGENCY =
  '(?:reuters|ap|associated press|the associated press|afp|agence france-presse|dpa|tass|interfax|ria novosti|xinhua|anadolu agency|aa|epa|upi|bloomberg)';
const BYLINES: readonly RegExp[] = [
  /^(?:(?:[Ss]ource|[Aa]uthor)\s?:|(?:[Rr]eporting|[Ww]ritten|[Ee]diting) by:?) ?\S[^!?]{0,100}$/,
  /^\p{Lu}\S*(?: \S+){0,4}(?: and|, with|, and| with) agencies$/u,
  new RegExp(`^[([]?${AGENCY}(?:(?:, | and |/)${AGENCY})*[)\\]]?$`, 'i'),
];

/** Finds what a line is by its own words; undefined for a line of the article itself. */
export function findLineKind(line: string): LineKind | undefined {
  if (line.length > LONGEST) return isPhotoLine(line) ? 'caption' : undefined;
  const spaced = /\s\s|[\t\u00a0]/.test(line) ? line.replace(/\s+/g, ' ').trim() : line;
  // A line set whole in Markdown's bold is a name: that must be seen before the marks are taken off.
  if (/\*\*|__/.test(spaced) && BOLD_NAME.test(spaced)) return 'byline';
  const words = stripEmphasis(spaced);
  if (isPhotoLine(words)) return 'caption';
  if (isDateline(words)) return 'dateline';
  if (isFurnitureLine(words)) return 'furniture';
  return isByline(words) ? 'byline' : undefined;
}

/** Most lines end as sentences do, and no byline does: that is seen before anything is read. */
function isByline(words: string): boolean {
  if (words.length > LONGEST_BYLINE || /[\p{L}\d]{3}[.!?]["”’')]?$/u.test(words.slice(-6))) return false;
  return BYLINES.some((pattern) => pattern.test(words)) || readByline(words) !== undefined;
}

/** Takes off Markdown's marks of emphasis where they hold a whole line. */
export function stripEmphasis(line: string): string {
  const words = line.trim();
  return /^[*_]/.test(words) ? words.replace(/^([*_]{1,3})(\S.*\S)\1$/, '$2') : words;
}

/** Whether a line holds nothing but dates, with or without labels, weekdays and times of day. */
export function isDateline(words: string): boolean {
  if (words.length > LONGEST_BYLINE) return false;
  const dated = readDatedLine(words);
  return dated !== undefined && !/[\p{L}\d]/u.test(dated.rest) && !/\d\.$/.test(words);
}
