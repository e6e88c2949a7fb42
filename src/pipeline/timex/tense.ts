import { AUXILIARIES, FUTURE, INTENDING, MODALS, NOT_PAST, PAST, PRESENT } from './tenseWords.ts';
import { isCapital, isWord, lowerAt, type Token } from './tokens.ts';

/** Whether a sentence speaks of a time as gone, to come, as a fixture ("talks resume on Wednesday"), or does not say. */
export type Tense = 'past' | 'future' | 'present' | 'none';

type Place = { readonly start: number; readonly end: number };

/** Finds the tense a phrase stands in: that of the nearest verb before it, or after it where it opens a clause. */
export function findTense(tokens: readonly Token[], phrase: Place): Tense {
  const first = lowerAt(tokens, phrase.start);
  if (first === 'since' || first === 'earlier') return 'past';
  if (lowerAt(tokens, phrase.start - 1) === 'of' && lowerAt(tokens, phrase.start - 2) === 'ahead') return 'future';
  const before = lookBefore(tokens, phrase.start);
  const after = lookAfter(tokens, phrase.end);
  const isOpening = opensClause(tokens, phrase);
  const tense = (isOpening ? (after ?? before) : (before ?? after)) ?? 'none';
  // A limit lies ahead unless a verb says that it has passed.
  if (first === 'until' || first === 'till' || first === 'by') {
    return (isOpening ? tense : before) === 'past' ? 'past' : 'future';
  }
  const isOpen = before !== 'past' && (tense === 'none' || tense === 'present');
  return isOpen && isAimedAt(tokens, phrase.start) ? 'future' : tense;
}

/** "Trying to regain the Senate in November": what nobody has done yet, where no verb says otherwise. */
function isAimedAt(tokens: readonly Token[], start: number): boolean {
  for (let index = start - 2; index >= Math.max(0, start - 12); index -= 1) {
    const verb = tokens[index + 1];
    if (lowerAt(tokens, index) === 'to' && isWord(verb) && !isCapital(verb) && !NO_VERBS.has(verb?.lower ?? ''))
      return true;
  }
  return false;
}

const NO_VERBS: ReadonlySet<string> = new Set(
  'the a an his her its their this that these those be have him them it us me you reporters'.split(' '),
);

const OPENERS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '"',
  '“',
  ...'and but that while when as which who because so'.split(' '),
]);

function opensClause(tokens: readonly Token[], phrase: Place): boolean {
  if (phrase.start > 0 && !OPENERS.has(lowerAt(tokens, phrase.start - 1))) return false;
  const next = tokens[phrase.end];
  return next !== undefined && (next.lower === ',' || next.lower === "'s" || isWord(next));
}

/** How far a verb's tense reaches back, and how far that of "is" or "meets" does, in tokens. */
const REACH = 30;
const PRESENT_REACH = 7;
const PROGRESS_REACH = 14;

function lookBefore(tokens: readonly Token[], start: number): Tense | undefined {
  for (let index = start - 1; index >= Math.max(0, start - REACH); index -= 1) {
    const tense = tenseOf(tokens, index);
    if (tense !== undefined && !(tense === 'present' && start - index > findReach(tokens, index))) return tense;
    if (lowerAt(tokens, index) === ';') return undefined;
  }
  return undefined;
}

function findReach(tokens: readonly Token[], index: number): number {
  return lowerAt(tokens, index + 1).endsWith('ing') ? PROGRESS_REACH : PRESENT_REACH;
}

function lookAfter(tokens: readonly Token[], end: number): Tense | undefined {
  for (let index = end; index < Math.min(tokens.length, end + REACH - 10); index += 1) {
    const tense = tenseOf(tokens, index);
    if (tense !== undefined) return tense;
    const word = lowerAt(tokens, index);
    if (word === ';' || word === 'that') return undefined;
  }
  return undefined;
}

function tenseOf(tokens: readonly Token[], index: number): Tense | undefined {
  const token = tokens[index];
  if (token === undefined || !isWord(token)) return undefined;
  const { lower } = token;
  // "“I'll be there," he said: a short form keeps its capital and is no name.
  if (isCapital(token) && index > 0 && !(lower.includes("'") && MODALS.has(lower))) return undefined;
  if (lower === 'to') return readInfinitive(tokens, index);
  if (MODALS.has(lower)) return isUnreal(tokens, index) ? 'past' : 'future';
  if (FUTURE.has(lower)) return isNoun(tokens, index) ? undefined : 'future';
  if (isPast(lower)) return readParticiple(tokens, index);
  return PRESENT.has(lower) ? readPresent(tokens, index) : undefined;
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set("a an the his her its their of this no any 's set in".split(' '));

/** "A set", "his hopes": after these a word is a noun. A "scheduled" or "upcoming" meeting lies ahead all the same. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const word = lowerAt(tokens, index);
  return (word === 'set' || word === 'hopes' || word === 'aims') && BEFORE_NOUNS.has(lowerAt(tokens, index - 1));
}

function isPast(lower: string): boolean {
  return PAST.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower));
}

/** "Could have met", "would have been" speak of what is gone; "will have met" and "would have trouble" do not. */
function isUnreal(tokens: readonly Token[], index: number): boolean {
  const word = lowerAt(tokens, index);
  if (word === 'will' || word.endsWith("'ll")) return false;
  const at = lowerAt(tokens, index + 1) === 'have' ? index + 2 : lowerAt(tokens, index + 2) === 'have' ? index + 3 : 0;
  return at > 0 && isPast(lowerAt(tokens, at));
}

/** "Are suspended" and "is accused" are neither gone nor to come. */
function readParticiple(tokens: readonly Token[], index: number): Tense | undefined {
  const before = lowerAt(tokens, index - 1);
  if (before === 'is' || before === 'are') return undefined;
  return isStillToCome(tokens, index) ? 'future' : 'past';
}

/** "Will be signed", "to be held", "is to have left": the auxiliaries before a participle decide. */
function isStillToCome(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= index - 4; at -= 1) {
    const word = lowerAt(tokens, at);
    if (MODALS.has(word) && !isCapital(tokens[at])) return !isUnreal(tokens, at);
    if (word === 'to') return readInfinitive(tokens, at) === 'future';
    if (!AUXILIARIES.has(word)) return false;
  }
  return false;
}

function readInfinitive(tokens: readonly Token[], index: number): Tense | undefined {
  const verb = tokens[index + 1];
  return INTENDING.has(lowerAt(tokens, index - 1)) && isWord(verb) && !isCapital(verb) ? 'future' : undefined;
}

/** "Will not meet", "agreed to begin": what stands before the verb says when. */
function isLed(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  const lead = before === 'not' || before === 'also' || before === 'now' ? lowerAt(tokens, index - 2) : before;
  return MODALS.has(lead) || lead === 'to';
}

/** "Is meeting", "is on Monday", "meets", "plans to leave"; not "is accused", nor the noun in "a face" or "their plans". */
function readPresent(tokens: readonly Token[], index: number): Tense | undefined {
  const [word, next] = [lowerAt(tokens, index), lowerAt(tokens, index + 1)];
  if (isLed(tokens, index)) return undefined;
  if (word.startsWith('plan') || word.startsWith('prepare')) return next === 'for' ? 'future' : undefined;
  if ((word === 'vote' || word === 'hold') && !/[^'s]s$/.test(lowerAt(tokens, index - 1))) return undefined;
  if (word !== 'is' && word !== 'are') return BEFORE_NOUNS.has(lowerAt(tokens, index - 1)) ? undefined : 'present';
  return next.endsWith('ed') ? undefined : 'present';
}
