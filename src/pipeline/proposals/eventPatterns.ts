import { compareWeight, EVENT_LEXICON, type EventPattern, type PatternPart } from './eventLexicon.ts';
import { type EventScan, readTraits } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';
import { listNumberedWords, numberWord } from './eventVocabulary.ts';

const GAP = 7;
const { mark: MARK, name: NAME, party: PARTY } = TRAIT;

/** The part of a sentence's words in which a pattern must lie: half-open. */
export type Window = { readonly from: number; readonly to: number };

/** A pattern and the place after its last word. */
export type PatternMatch = { readonly pattern: EventPattern; readonly end: number };

/** The patterns that begin with one word: those of it alone, the rest by their rarest other word. */
type PatternsOfWord = {
  readonly bare: readonly EventPattern[];
  readonly byTelling: ReadonlyMap<number, EventPattern[]>;
};

/** Words that stand in most sentences: no pattern is looked up by one of them if it has another. */
const COMMON = new Set(
  'the a an his her its their no any all some of in on at for with from by about into against over to not and or after is are was were be been that up out off back'.split(
    ' ',
  ),
);

const WORDS = listNumberedWords();
/** By the number of a word: whether a pattern begins with it, whether a pattern is looked up by it. */
const [BEGINS, TELLS] = [new Uint8Array(WORDS.length), new Uint8Array(WORDS.length)];
const BY_WORD: readonly (PatternsOfWord | undefined)[] = indexPatterns();

function indexPatterns(): (PatternsOfWord | undefined)[] {
  const index: (PatternsOfWord | undefined)[] = WORDS.map(() => undefined);
  for (const [word, patterns] of EVENT_LEXICON) {
    const bare: EventPattern[] = [];
    const byTelling = new Map<number, EventPattern[]>();
    for (const pattern of patterns) {
      const telling = findTellingPart(pattern.parts);
      if (telling === undefined) bare.push(pattern);
      for (const id of telling ?? []) {
        TELLS[id] = 1;
        byTelling.set(id, [...(byTelling.get(id) ?? []), pattern]);
      }
    }
    BEGINS[numberWord(word)] = 1;
    index[numberWord(word)] = { bare, byTelling };
  }
  return index;
}

/** Finds the part of a pattern that is rarest in texts: words of content, and few of them. */
function findTellingPart(parts: readonly PatternPart[]): ReadonlySet<number> | undefined {
  let telling: ReadonlySet<number> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (part === 'gap' || part === 'name') continue;
    const cost = part.size + (Array.from(part).some((id) => COMMON.has(WORDS[id] ?? '')) ? 1000 : 0);
    if (cost < least) [telling, least] = [part, cost];
  }
  return telling;
}

/** Whether a pattern begins with the word of a number. */
export function beginsPattern(id: number): boolean {
  return BEGINS[id] === 1;
}

/** Matches patterns at a word, those with the most words first; `end` is the place after the last word of the pattern. */
export function matchPatterns(scan: EventScan, at: number, window: Window): readonly PatternMatch[] {
  const known = BY_WORD[scan.ids[at] ?? 0];
  if (known === undefined) return NO_MATCH;
  const matches: PatternMatch[] = [];
  for (const pattern of known.bare) match(scan, at, { pattern, window, matches });
  if (known.byTelling.size > 0)
    for (let near = window.from; near < window.to; near += 1) {
      const id = scan.ids[near] ?? 0;
      if (TELLS[id] !== 1 || near === at) continue;
      for (const pattern of known.byTelling.get(id) ?? NO_PATTERN)
        if (!matches.some((found) => found.pattern === pattern)) match(scan, at, { pattern, window, matches });
    }
  return matches.length < 2 ? matches : matches.sort((a, b) => compareWeight(a.pattern, b.pattern));
}

const NO_MATCH: readonly PatternMatch[] = [];
const NO_PATTERN: readonly EventPattern[] = [];

type Trial = { readonly pattern: EventPattern; readonly window: Window; readonly matches: PatternMatch[] };

function match(scan: EventScan, at: number, { pattern, window, matches }: Trial): void {
  const end =
    matchParts(scan, at + 1, { pattern, to: window.to }) ?? matchPassive(scan, at, { pattern, from: window.from });
  if (end !== undefined) matches.push({ pattern, end });
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
    const last = Math.min(to - 1, hasGap ? at + GAP : at);
    while (at <= last && !fits(scan, at, part)) {
      if (!hasGap && (readTraits(scan, at) & MARK) === 0) return undefined;
      at += 1;
    }
    if (at > last) return undefined;
    at += 1;
    hasGap = false;
  }
  return at;
}

function fits(scan: EventScan, at: number, part: ReadonlySet<number> | 'name'): boolean {
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
  const [gap, ...parts] = pattern.parts;
  const isParticiple = pattern.form === 'past' || pattern.form === 'participle';
  if (!isParticiple || gap !== 'gap' || parts.length === 0 || parts.includes('gap')) return undefined;
  for (let left = at - parts.length; left >= Math.max(from, at - GAP); left -= 1) {
    if (parts.every((part, index) => part !== 'gap' && fits(scan, left + index, part))) return at + 1;
  }
  return undefined;
}
