import { type Core, type Point, single } from './phrase.ts';
import { findMonth, readDayFirst, readMonth } from './readMonths.ts';
import { DAY_PARTS, POINTERS, SHORT_WEEKDAYS, WEEKDAYS } from './timeWords.ts';
import { isCapital, isWord, lowerAt, type Token } from './tokens.ts';

/** Names of papers, programmes and days of history that no calendar week holds. */
const AFTER: ReadonlySet<string> = new Set(
  'times telegraph mirror express mail herald star independent people sun tribune gazette football live'.split(' '),
);
const BEFORE: ReadonlySet<string> = new Set(
  'black bloody cyber super ash palm ruby casual every each any man taco giving maundy shrove news'.split(' '),
);
const PAPERS: ReadonlySet<string> = new Set(['mail', 'independent', 'scotland', 'wales']);

/** Reads what a weekday begins: "Tuesday", "Tuesday, Sept. 29, 2015", "Thursday of last week", "Monday morning". */
export function readWeekday(tokens: readonly Token[], index: number): Core | undefined {
  const word = tokens[index];
  const weekday = isCapital(word) ? WEEKDAYS.get(word?.lower ?? '') : undefined;
  if (weekday === undefined) return readShortWeekday(tokens, index);
  const date = readDateAfter(tokens, index, weekday);
  if (date !== undefined) return date;
  if (isName(tokens, index)) return undefined;
  const end = DAY_PARTS.has(lowerAt(tokens, index + 1)) ? index + 2 : index + 1;
  const week = readWeekAfter(tokens, end);
  return single({ type: 'weekday', weekday, weekShift: week?.shift }, index, week?.end ?? end);
}

function readShortWeekday(tokens: readonly Token[], index: number): Core | undefined {
  const weekday = isCapital(tokens[index]) ? SHORT_WEEKDAYS.get(lowerAt(tokens, index)) : undefined;
  return weekday === undefined ? undefined : readDateAfter(tokens, index, weekday);
}

function isName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next !== undefined && DAY_PARTS.has(next.lower.slice(0, -1)) && next.lower.endsWith('s')) return true;
  if (isCapital(next) && AFTER.has(next?.lower ?? '')) return true;
  if (next?.lower === 'night' && isCapital(next) && isCapital(tokens[index + 2])) return true;
  if (BEFORE.has(lowerAt(tokens, index - 1))) return true;
  if (lowerAt(tokens, index - 1) === 'a') return isAnyDay(tokens, index + 1);
  if (lowerAt(tokens, index - 1) !== 'on' || !PAPERS.has(lowerAt(tokens, index - 2))) return false;
  const isPlace = COUNTRIES.has(lowerAt(tokens, index - 2)) && PLACE_LEADS.has(lowerAt(tokens, index - 3));
  return isCapital(tokens[index - 2]) && !isPlace;
}

const COUNTRIES: ReadonlySet<string> = new Set(['scotland', 'wales']);

/** "Police in Scotland on Sunday" says where and when. */
const PLACE_LEADS: ReadonlySet<string> = new Set(['in', 'across', 'of', 'to', 'from', 'throughout', 'over']);

/** "It was held on a Sunday in May": any one; "a Friday session" is that of a day. */
function isAnyDay(tokens: readonly Token[], next: number): boolean {
  return !isWord(tokens[next]) || ANY_DAY.has(lowerAt(tokens, next));
}

const ANY_DAY: ReadonlySet<string> = new Set(
  'in at and or when as to for of with before after he she it they because but'.split(' '),
);

/** The day of the month after a weekday, which belongs to it: "Tuesday (Sept. 29)", "Tuesday the 29th of September". */
function readDateAfter(tokens: readonly Token[], index: number, weekday: number): Core | undefined {
  let at = index + 1;
  while (at < index + 4 && /^(?:,|\.|\(|the|morning|afternoon|evening|night|on)$/.test(lowerAt(tokens, at))) at += 1;
  const isMonth = findMonth(tokens[at]) !== undefined;
  const date = isMonth ? readMonth(tokens, at, false) : readDayFirst(tokens, at);
  const [first] = date?.points ?? [];
  if (date === undefined || first?.type !== 'date' || date.form !== 'one') return undefined;
  const end = lowerAt(tokens, at - 1) === '(' && lowerAt(tokens, date.end) === ')' ? date.end + 1 : date.end;
  return { points: [{ ...first, weekday }], form: date.form, start: index, end };
}

/** "Thursday of last week", "Friday last week". */
function readWeekAfter(tokens: readonly Token[], index: number): { shift: number; end: number } | undefined {
  const at = lowerAt(tokens, index) === 'of' ? index + 1 : index;
  const shift = POINTERS.get(lowerAt(tokens, at));
  return shift === undefined || lowerAt(tokens, at + 1) !== 'week' ? undefined : { shift, end: at + 2 };
}

/** Reads "last Friday", "this past Sunday", "next Tuesday evening"; `index` is at the pointer. */
export function readPointedWeekday(tokens: readonly Token[], index: number): Core | undefined {
  const pointer = POINTERS.get(lowerAt(tokens, index));
  const turn = lowerAt(tokens, index + 1);
  const isTurned = turn === 'past' || turn === 'coming';
  const at = isTurned ? index + 2 : index + 1;
  const weekday = isCapital(tokens[at]) ? WEEKDAYS.get(lowerAt(tokens, at)) : undefined;
  if (weekday === undefined || pointer === undefined) return undefined;
  const end = DAY_PARTS.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const side = turn === 'past' ? 'before' : turn === 'coming' ? 'after' : undefined;
  const point: Point = { type: 'weekday', weekday, pointer: isTurned ? undefined : pointer, side };
  return single(point, index, end);
}

/** Whether a token may follow what ends a clause: it is no word. */
export function isClauseEnd(token: Token | undefined): boolean {
  return token === undefined || !isWord(token) || /^(?:and|but|when|as|while|he|she|they|it|the)$/.test(token.lower);
}
