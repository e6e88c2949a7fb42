import type { Span } from '../../corpus/span.ts';
import { readSmallWord } from '../textWords.ts';
import { COUNTS, DAY_PARTS, DAY_WORDS, MONTHS, SEASONS, SHORT_MONTHS, UNITS, WEEKDAYS } from './timeWords.ts';
import { isDigitCode, isLetterCode, isSpaceCode } from './tokens.ts';

/** What a word needs round it to make a time: nothing, its capital, or words before it that say which. */
type Need = 'nothing' | 'capital' | 'pointer' | 'season' | 'unit';

const NEEDS: ReadonlyMap<string, Need> = new Map<string, Need>([
  ...spread(DAY_WORDS.keys(), 'nothing'),
  ...spread([...WEEKDAYS.keys(), ...MONTHS.keys(), ...SHORT_MONTHS.keys()], 'capital'),
  ...spread(['christmas', 'boxing', 'halloween', 'thanksgiving', 'easter', 'valentine', 'eve'], 'capital'),
  ...spread(DAY_PARTS, 'pointer'),
  ...spread(SEASONS.keys(), 'season'),
  ...spread(UNITS.keys(), 'unit'),
]);

function spread(words: Iterable<string>, need: Need): (readonly [string, Need])[] {
  return Array.from(words, (word) => [word, need] as const);
}

/** Which lengths and first two letters the words above have: most words of a text are passed over by these alone. */
const SHAPES = new Uint8Array(1 << 14);
for (const word of NEEDS.keys()) SHAPES[shapeOf(word.charCodeAt(0), word.charCodeAt(1), word.length)] = 1;

/** A number of 14 bits for the shape of a word of 2 to 15 letters, whatever their case: by it most words are told from those of a list. */
export function shapeOf(first: number, second: number, length: number): number {
  return ((first & 31) << 9) | ((second & 31) << 4) | (length & 15);
}

const POINTING: ReadonlySet<string> = new Set('last this next past previous following same that'.split(' '));
const STRETCHING: ReadonlySet<string> = new Set(['last', 'next', 'past']);
/** After "the", a season or unit is a time only where one of these stands before that. */
const BEFORE_THE: ReadonlySet<string> = new Set('in by over during since until before after of'.split(' '));
const AFTER_COUNT = /^\s{0,3}(?:ago|from|earlier|later|['’])/i;
const AFTER_UNIT = /^(?:\s{1,3}(?:before|after)|['’]s\s{1,3}(?:end|eve|day))/i;

/**
 * Whether a sentence may hold a time. Most hold none and are not read further.
 *
 * A screen, not a judge: what it lets through is read word by word. A pattern of stems would be as quick, but let half as much again through in vain.
 */
export function hasTimeWord(text: string, sentence: Span): boolean {
  const { end } = sentence;
  let at = sentence.start;
  while (at < end) {
    const start = at;
    const kind = KINDS[text.charCodeAt(at)];
    at += 1;
    if (kind === NEITHER) continue;
    while (at < end && KINDS[text.charCodeAt(at)] === kind) at += 1;
    if (kind === DIGIT) {
      if (isTimeNumber(text, start, at)) return true;
    } else if (at - start === 1) {
      if (isQuarter(text.charCodeAt(start), text.charCodeAt(at))) return true;
    } else if (at - start < 16) {
      const shape = shapeOf(text.charCodeAt(start), text.charCodeAt(start + 1), at - start);
      if (SHAPES[shape] === 1 && isTimeWord(text, { start, end: at }, sentence)) return true;
    }
  }
  return false;
}

const NEITHER = 0;
const LETTER = 1;
const DIGIT = 2;

/** What each character is. A table here, since it is asked for every character there is. */
const KINDS = new Uint8Array(0x10000).map((_, code) =>
  isDigitCode(code) ? DIGIT : isLetterCode(code) ? LETTER : NEITHER,
);

/** "Q3" and "3Q". */
function isQuarter(first: number, second: number): boolean {
  return (first | 32) === SMALL_Q && second >= 0x31 && second <= 0x34;
}

const SMALL_Q = 0x71;
const SLASH = 0x2f;

/** A year or decade, "9/11", "3Q". Days need a month, and dates in numbers alone a year. */
function isTimeNumber(text: string, start: number, end: number): boolean {
  const [first, next] = [text.charCodeAt(start), text.charCodeAt(end)];
  if (end - start === 4) return first === 0x31 || first === 0x32;
  return (next === SLASH && text.startsWith('11', end + 1)) || (end - start === 1 && isQuarter(next, first));
}

function isTimeWord(text: string, word: Span, sentence: Span): boolean {
  switch (NEEDS.get(readSmallWord(text, word.start, word.end))) {
    case 'nothing':
      return true;
    case 'capital':
      return text.charCodeAt(word.start) < SMALL_A;
    case 'pointer':
      return POINTING.has(readBefore(text, word, sentence));
    case 'season':
      return isPointed(text, word, sentence);
    case 'unit':
      return isPointed(text, word, sentence) || isCounted(text, word, sentence) || isTurned(text, word, sentence);
    default:
      return false;
  }
}

const SMALL_A = 0x61;

/** "Last week", "in the spring", "the end of the month". */
function isPointed(text: string, word: Span, sentence: Span): boolean {
  const before = findBefore(text, word, sentence);
  const lead = printSmall(text, before);
  return POINTING.has(lead) || (lead === 'the' && BEFORE_THE.has(readBefore(text, before, sentence)));
}

/** "Three days ago", "the past three days". */
function isCounted(text: string, word: Span, sentence: Span): boolean {
  const count = findBefore(text, word, sentence);
  const printed = printSmall(text, count);
  if (!COUNTS.has(printed) && !isDigitCode(printed.charCodeAt(0))) return false;
  return (
    STRETCHING.has(readBefore(text, count, sentence)) || AFTER_COUNT.test(text.slice(word.end, word.end + LOOKAHEAD))
  );
}

/** "The day before", "year's end", "New Year's Day", "over the weekend". */
function isTurned(text: string, word: Span, sentence: Span): boolean {
  if (word.end - word.start === 'weekend'.length) return readBefore(text, word, sentence) === 'the';
  return AFTER_UNIT.test(text.slice(word.end, word.end + LOOKAHEAD));
}

const LOOKAHEAD = 16;

/** The word or number before a word with nothing but space between them; empty where there is none. */
function findBefore(text: string, word: Span, sentence: Span): Span {
  let end = word.start;
  while (end > sentence.start && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > sentence.start && KINDS[text.charCodeAt(start - 1)] !== NEITHER) start -= 1;
  return { start, end };
}

function readBefore(text: string, word: Span, sentence: Span): string {
  return printSmall(text, findBefore(text, word, sentence));
}

function printSmall(text: string, { start, end }: Span): string {
  return readSmallWord(text, start, end);
}
