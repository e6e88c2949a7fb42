import { compareWeight, EVENT_LEXICON, type EventPattern, type FirmPart, type PatternPart } from './eventLexicon.ts';
import { type EventScan, readTraits } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';
import { listNumberedWords, numberWord } from './eventVocabulary.ts';

const GAP = 7;
const { mark: MARK, name: NAME, party: PARTY, article: ARTICLE } = TRAIT;

/** The part of a sentence's words in which a pattern must lie: half-open. */
export type Window = { readonly from: number; readonly to: number };

/** A pattern and the place after its last word. */
export type PatternMatch = { readonly pattern: EventPattern; readonly end: number };

/** The patterns that begin with one word: those of it alone, the rest by their rarest other word. */
type PatternsOfWord = {
  readonly bare: readonly EventPattern[];
  readonly byTelling: ReadonlyMap<number, EventPattern[]>;
  /** How far before and behind the word another word of its patterns can stand. */
  readonly before: number;
  readonly behind: number;
};

/** Words that stand in most sentences: no pattern is looked up by one of them if it has another. */
const COMMON = new Set(
  'the a an his her its their no any all some of in on at for with from by about into against over to not and or after is are was were be been that up out off back'.split(
    ' ',
  ),
);

const WORDS = listNumberedWords();
/** By the numbers of two words: whether a pattern that begins with the first may be looked up by the second; a few more are let through. */
const PAIRS = new Int32Array(1 << 13);

/** The numbers of both words mixed into 18 bits; that of the first alone serves for all words near it. */
function mixFirst(id: number): number {
  return Math.imul(id, 0x9e3779b1);
}

function mixPair(first: number, second: number): number {
  return (first ^ Math.imul(second, 0x85ebca6b)) >>> 14;
}

function isPair(pair: number): boolean {
  return ((PAIRS[pair >>> 5] ?? 0) & (1 << pair)) !== 0;
}

/** Whether a part has a common word. Many patterns share a part: each is looked at once. */
const COMMON_PARTS = new Map<ReadonlySet<number>, boolean>();

/** The patterns of each word, indexed when the word is first met: a folder of which one article changed meets few. */
const BY_WORD: (PatternsOfWord | undefined)[] = WORDS.map(() => undefined);
const UNMET: PatternsOfWord = { bare: [], byTelling: new Map(), before: 0, behind: 0 };
for (const word of EVENT_LEXICON.keys()) BY_WORD[numberWord(word)] = UNMET;

function indexPatterns(first: number): PatternsOfWord {
  const patterns = EVENT_LEXICON.get(WORDS[first] ?? '') ?? [];
  const { bare, byTelling } = indexByTelling(patterns);
  for (const second of byTelling.keys()) {
    const pair = mixPair(mixFirst(first), second);
    PAIRS[pair >>> 5] = (PAIRS[pair >>> 5] ?? 0) | (1 << pair);
  }
  const before = patterns.some(({ turned }) => turned.length > 0) ? GAP : 0;
  const indexed = { bare, byTelling, before, behind: Math.max(...patterns.map(findSpan)) };
  BY_WORD[first] = indexed;
  return indexed;
}

function indexByTelling(patterns: readonly EventPattern[]): Pick<PatternsOfWord, 'bare' | 'byTelling'> {
  const bare: EventPattern[] = [];
  const byTelling = new Map<number, EventPattern[]>();
  for (const pattern of patterns) {
    const telling = findTellingPart(pattern.parts);
    if (telling === undefined) bare.push(pattern);
    for (const id of telling ?? []) {
      const told = byTelling.get(id);
      if (told === undefined) byTelling.set(id, [pattern]);
      else told.push(pattern);
    }
  }
  return { bare, byTelling };
}

/** How many words a pattern goes on for at the most. */
function findSpan({ parts }: EventPattern): number {
  return parts.reduce((sum, part) => sum + (part === 'gap' ? GAP : 1), 0);
}

/** Finds the part of a pattern that is rarest in texts: words of content, and few of them. */
function findTellingPart(parts: readonly PatternPart[]): ReadonlySet<number> | undefined {
  let telling: ReadonlySet<number> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (part === 'gap' || part === 'name') continue;
    const cost = part.size + (hasCommon(part) ? 1000 : 0);
    if (cost < least) [telling, least] = [part, cost];
  }
  return telling;
}

function hasCommon(part: ReadonlySet<number>): boolean {
  const known = COMMON_PARTS.get(part);
  if (known !== undefined) return known;
  let isCommon = false;
  for (const id of part) isCommon ||= COMMON.has(WORDS[id] ?? '');
  COMMON_PARTS.set(part, isCommon);
  return isCommon;
}

/** Matches patterns at a word, those with the most words first; `end` is the place after the last word of the pattern. */
export function matchPatterns(scan: EventScan, at: number, window: Window): readonly PatternMatch[] {
  const { ids } = scan;
  const id = ids[at] ?? 0;
  const met = BY_WORD[id];
  if (met === undefined) return NO_MATCH;
  const known = met === UNMET ? indexPatterns(id) : met;
  let matches: PatternMatch[] | undefined;
  for (const pattern of known.bare) matches = match(scan, at, { pattern, window, matches });
  const first = mixFirst(id);
  const to = Math.min(window.to, at + known.behind + 1);
  for (let near = Math.max(window.from, at - known.before); near < to; near += 1) {
    const other = ids[near] ?? 0;
    if (other === 0 || !isPair(mixPair(first, other)) || near === at) continue;
    for (const pattern of known.byTelling.get(other) ?? NO_PATTERN)
      if (matches?.some((found) => found.pattern === pattern) !== true)
        matches = match(scan, at, { pattern, window, matches });
  }
  if (matches === undefined) return NO_MATCH;
  return matches.length < 2 ? matches : matches.sort((a, b) => compareWeight(a.pattern, b.pattern));
}

const NO_MATCH: readonly PatternMatch[] = [];
const NO_PATTERN: readonly EventPattern[] = [];

type Trial = { readonly pattern: EventPattern; readonly window: Window; readonly matches: PatternMatch[] | undefined };

function match(scan: EventScan, at: number, { pattern, window, matches }: Trial): PatternMatch[] | undefined {
  const end =
    matchParts(scan, at + 1, { pattern, to: window.to }) ?? matchPassive(scan, at, { pattern, from: window.from });
  if (end === undefined) return matches;
  const found = matches ?? [];
  found.push({ pattern, end });
  return found;
}

function matchParts(
  scan: EventScan,
  start: number,
  { pattern, to }: { readonly pattern: EventPattern; readonly to: number },
): number | undefined {
  let at = start;
  let hasGap = false;
  for (const part of pattern.parts) {
    if (part === 'gap') {
      hasGap = true;
      continue;
    }
    let last = Math.min(to - 1, hasGap ? at + GAP : at);
    while (at <= last && !fits(scan, at, part)) {
      // An article before a party is no word of its own: "asked the court to".
      const isPassed = (readTraits(scan, at) & (part === 'name' ? MARK | ARTICLE : MARK)) !== 0;
      if (!hasGap && !isPassed) return undefined;
      if (!hasGap) last = Math.min(to - 1, last + 1);
      at += 1;
    }
    if (at > last) return undefined;
    at += 1;
    hasGap = false;
  }
  return at;
}

function fits(scan: EventScan, at: number, part: FirmPart): boolean {
  const traits = readTraits(scan, at);
  if (at < 0 || at >= scan.length || (traits & MARK) !== 0) return false;
  return part === 'name' ? (traits & (NAME | PARTY)) !== 0 : part.has(scan.ids[at] ?? 0);
}

/** In the passive, what the pattern wants after a gap stands before the verb: "sanctions were imposed". */
function matchPassive(
  scan: EventScan,
  at: number,
  { pattern, from }: { readonly pattern: EventPattern; readonly from: number },
): number | undefined {
  const { turned, particle } = pattern;
  if (turned.length === 0 || (particle !== undefined && !fits(scan, at + 1, particle))) return undefined;
  const end = particle === undefined ? at + 1 : at + 2;
  for (let left = at - turned.length; left >= Math.max(from, at - GAP); left -= 1) {
    if (turned.every((part, index) => fits(scan, left + index, part))) return end;
  }
  return undefined;
}
