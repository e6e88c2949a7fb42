import { toDay } from '../calendar.ts';
import { findOutlet } from './outlets.ts';
import { findMonth, readDatedLine } from './printedDate.ts';

/** How a wire's first paragraph opens: "LONDON, Sept 28 (Reuters) -": its words, the agency, and the day as far as it is printed. */
export type Opening = {
  readonly words: string;
  readonly agency?: string | undefined;
  readonly day?: string | undefined;
  readonly monthDay?: { readonly month: number; readonly day: number } | undefined;
};

/** The opening stands in the first characters of its paragraph. */
const LONGEST = 110;
const MONTH_DAY =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\.? (\d{1,2})\b|\b(\d{1,2}) ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/iu;

/**
 * Reads the opening of a wire's first paragraph: place, day, agency, dash.
 *
 * "WASHINGTON (AP) —", "NEW YORK, Nov. 19 (UPI) —", "MOSCOW, September 28. /TASS/.", "DUBAI, 28 September 2015 (WAM) –". Undefined for prose.
 */
export function readOpening(paragraph: string): Opening | undefined {
  const start = paragraph.slice(0, LONGEST);
  if (!mayOpen(start)) return undefined;
  const bracket = /^([^()]{0,80}?) ?[(/]([^()/]{2,40})[)/]\.? ?(?=[-–—:]|\p{Lu}|$)/u.exec(start);
  const agency = bracket?.[2] === undefined ? undefined : findOutlet(bracket[2]);
  const dash = /^([^–—]{3,70}?)(?: ?[–—]| -{1,2} )/.exec(start);
  const before = agency === undefined ? dash?.[1] : bracket?.[1];
  if (before === undefined || !isPlaceAndDay(before)) return undefined;
  const day = readDatedLine(before)?.dates[0]?.days[0];
  const parts = MONTH_DAY.exec(before);
  const month = findMonth(parts?.[1] ?? parts?.[4] ?? '');
  const ofMonth = Number(parts?.[2] ?? parts?.[3]);
  const monthDay = month === 0 || toDay(2000, month, ofMonth) === undefined ? undefined : { month, day: ofMonth };
  if (agency === undefined && day === undefined && monthDay === undefined) return undefined;
  const words = (agency === undefined ? before : (bracket?.[0] ?? '')).trim();
  return { words, agency: agency?.name, day, monthDay };
}

const [SPACE, BRACKET, SLASH, EN_DASH, EM_DASH, HYPHEN] = [32, 40, 47, 0x2013, 0x2014, 45];

/** An opening has a bracket, slash or dash, and what stands before it has a capital: most paragraphs are told from one by that. */
function mayOpen(start: string): boolean {
  const first = start.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    if (code === BRACKET || code === SLASH || code === EN_DASH || code === EM_DASH) return true;
    if (code === HYPHEN && at > 0 && start.charCodeAt(at - 1) === SPACE) return true;
  }
  return false;
}

/** "LONDON, Sept 28", "RENO, Nev.", "Ankara": words in capitals or of months, no sentence. */
function isPlaceAndDay(words: string): boolean {
  if (!/^[\p{Lu}(/]|^$/u.test(words)) return words === '';
  const parts = words.split(/[\s,/]+/).filter((part) => part !== '');
  return parts.length <= 8 && parts.every((part) => /^[\p{Lu}\d]|^(?:of|de|la|al|el|the|and)$|^-/u.test(part));
}
