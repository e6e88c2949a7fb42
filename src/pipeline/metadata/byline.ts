import { findOutlet } from './outlets.ts';
import { readDatedLine } from './printedDate.ts';

/** What a line about authorship says: people's names, the names of outlets, and whether it says "by" itself. */
export type Byline = {
  readonly authors: readonly string[];
  readonly outlets: readonly string[];
  readonly isMarked: boolean;
};

const LONGEST = 140;
const MARK =
  /^(?:(?:story|words|text|analysis|opinion|article|report|exclusive|(?:re)?written|reported|reporting|compiled|posted) )?by:? |^(?:authors?|reporters?|writers?|source) ?: ?/i;
/** Words of somebody's work in a newsroom: a line of a name and one of them is a byline. */
const ROLE =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|contributing|bureau|desk|newsroom|agencies|agency|producers?|special to|journalists?|analysts?)\b/i;
const LONGEST_ROLE = 50;
const PARTICLES = new Set(
  'de da di del della der den van von zu bin bint ibn al el la le du dos das y ter ten'.split(' '),
);
const NO_NAME = new Set(
  'the our a an staff agencies agency monday tuesday wednesday thursday friday saturday sunday in on at we it he she they this that what why how when who after before if as for to with and or but from all both here there today yesterday'.split(
    ' ',
  ),
);

/**
 * Reads a byline: "By JANE DOE", "Jane Doe, Staff writer", "By Jane Doe and John Roe | Reuters", "Reporting by Jane Doe; Editing by …".
 *
 * A name has two to five words, each with a capital. Without "by", a name counts only beside an outlet, a role or a date.
 */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST || !canBeByline(line)) return undefined;
  const dated = readDatedLine(line);
  const words = (dated?.rest ?? line).replace(/\s+/g, ' ').trim();
  const mark = MARK.exec(words)?.[0] ?? '';
  const isMarked = mark !== '';
  const parts = words
    .slice(mark.length)
    .replace(/^by /i, '')
    .replace(/[;.] ?(?:additional reporting|editing|writing|photograph\p{L}*) by.*$/isu, '')
    .split(/ ?[|•·;/] ?| [-–—] | ?\([^)]*$|, | \/ /)
    .map((part) => part.replace(/(?<![).(,])[).(,]+$/, '').trim())
    .filter((part) => part !== '');
  const read = readParts(parts, isMarked);
  if (read === undefined || /[!?]$|\p{L}{3}\.$/u.test(words)) return undefined;
  const isBeside = dated !== undefined || read.roles > 0 || read.outlets.length > 0;
  const isNamed = read.authors.length > 0 || (dated !== undefined && read.outlets.length > 0);
  if (isMarked ? !isNamed && !isBeside : !isNamed || !isBeside) return undefined;
  return { authors: read.authors, outlets: read.outlets, isMarked };
}

/** A byline marks itself, or has a name of two capitals and a mark or number behind it; a slash is a photo's. */
function canBeByline(line: string): boolean {
  if (MARK.test(line)) return true;
  if (!/^\p{Lu}\S* ?\p{Lu}|^\p{Lu}\S*, /u.test(line) || !/[|•·,;\d–—-]/.test(line)) return false;
  return !line.includes('/') || /\d/.test(line);
}

type Parts = { readonly authors: readonly string[]; readonly outlets: readonly string[]; readonly roles: number };

/** Names first, then whom they write for and what as; a place may stand behind them where the line says "by". */
function readParts(parts: readonly string[], isMarked: boolean): Parts | undefined {
  const authors: string[] = [];
  const outlets: string[] = [];
  let roles = 0;
  for (const part of parts) {
    const names = roles === 0 && outlets.length === 0 ? splitNames(part) : [];
    if (findOutlet(part) !== undefined) outlets.push(part);
    else if (names.length > 0) authors.push(...names);
    else if (ROLE.test(part) && part.length <= LONGEST_ROLE) roles += 1;
    else if (!isMarked || authors.length === 0 || !/^\p{Lu}[\p{L}. ]{1,30}$/u.test(part)) return undefined;
  }
  return { authors, outlets, roles };
}

/** "Jane Doe and John Roe in Moscow" are two names; a role or place after them is cut off. */
function splitNames(part: string): string[] {
  const names = part
    .split(/ (?:and|&|with) |, /)
    .map((name) => name.replace(/^by /i, '').replace(/ (?:in|for|at|of|from) .*$/s, ''))
    .map(cutRole);
  const areNames = names.every((name, index) => isName(name) || (index > 0 && /^(?:news )?agencies$/i.test(name)));
  return areNames ? names.map(printName) : [];
}

/** "Jane Doe Staff Reporter" */
function cutRole(name: string): string {
  return name
    .replace(/ (?:special|senior|chief|staff|political|foreign|world|associated press|reuters|ap|afp)\b.*$/is, '')
    .trim();
}

/** Whether words are a person's name, by their form alone. */
function isName(words: string): boolean {
  const parts = words.split(' ');
  if (parts.length < 2 || parts.length > 5 || ROLE.test(words) || findOutlet(words) !== undefined) return false;
  return parts.every((part, index) => {
    if (NO_NAME.has(part.toLowerCase())) return false;
    if (index > 0 && PARTICLES.has(part.toLowerCase())) return true;
    return /^(?:\p{Lu}\.){1,3}$|^\p{Lu}[\p{L}'’.-]*$/u.test(part);
  });
}

/** "JANE DOE" is printed "Jane Doe"; a name in mixed case is left as it is. */
function printName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<=^|[\s.'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
