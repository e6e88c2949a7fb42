import type { Mention } from '../../corpus/mention.ts';
import type { FindReferent } from '../actors/findReferent.ts';
import type { Act } from './eventActs.ts';
import type { Clause } from './eventClauses.ts';
import { TRAIT } from './eventTraits.ts';
import { type EventWord, hasTrait } from './eventWords.ts';

const { mark: MARK, name: NAME, pronoun: PRONOUN, verbal: VERBAL, relative: RELATIVE, deed: DEED } = TRAIT;

/** A sentence as the search for parties sees it: `mentions` are those inside it, in text order. */
export type EventSentence = {
  readonly words: readonly EventWord[];
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly findReferent: FindReferent;
};

/** Places of words, half-open. */
export type Stretch = { readonly from: number; readonly to: number };

/** Finds the words that say who acts: before the verb in its clause, else in the clause that lends it its subject. */
export function findSubjectStretch(act: Act, { words, clauses }: EventSentence): Stretch | undefined {
  const own = trim(words, { from: act.clause.from, to: findVerbStart(act, words) });
  if (own !== undefined && !isPronoun(words, own) && !isTimeOrPlace(words, own)) return own;
  const earlier = clauses.filter(({ to }) => to <= act.clause.from);
  if ((act.clause.opener & RELATIVE) !== 0) return earlier.at(-1);
  const lender = earlier.find((clause) => clause.role === 'main' && !ADJUNCT.test(words[clause.from]?.lower ?? ''));
  return lender === undefined ? own : trim(words, { from: lender.from, to: findFirstVerb(words, lender) });
}

/** "The senator, once a prosecutor, on Tuesday called": between commas and verb stands only when or where. */
function isTimeOrPlace(words: readonly EventWord[], { from, to }: Stretch): boolean {
  return to - from < 5 && /^(?:in|on|at|last|also|later|earlier|then)$/.test(words[from]?.lower ?? '');
}

/** Words that begin a clause which lends no subject: "Speaking to Reuters", "Asked about", "In his address". */
const ADJUNCT =
  /(?:..ing|..ed|^in|^on|^at|^for|^with|^under|^by|^from|^also|^meanwhile|^separately|^yesterday|^earlier|^last)$/;

/** Where the verbs of a clause begin: in "is set to meet" and "agreed to withdraw" with the first of them. */
export function findVerbStart(act: Act, words: readonly EventWord[]): number {
  let from = act.phrase?.from ?? act.at;
  // "Has begun withdrawing", "is set to meet".
  const isBegun = act.pattern.form === 'ing' && act.phrase?.tense === 'past';
  if (!isBegun && act.phrase?.tense !== 'infinitive') return from;
  from -= isBegun ? 1 : 2;
  while (from > act.clause.from && hasTrait(words[from - 1], VERBAL)) from -= 1;
  return from;
}

function trim(words: readonly EventWord[], { from, to }: Stretch): Stretch | undefined {
  let start = from;
  while (start < to && (hasTrait(words[start], MARK) || OPENERS.has(words[start]?.lower ?? ''))) start += 1;
  // A verb before the subject belongs to another clause that no mark parts from this one.
  for (let at = to - 1; at > start; at -= 1) if (isFiniteVerb(words[at])) return trim(words, { from: at + 1, to });
  return start < to ? { from: start, to } : undefined;
}

function isFiniteVerb(word: EventWord | undefined): boolean {
  return (
    word !== undefined &&
    !hasTrait(word, NAME) &&
    /^(?:said|says|told|was|were|is|are|has|have|had|will|would|could|might|may|can)$/.test(word.lower)
  );
}

const OPENERS = new Set(
  'and but or that who which where as when while after before because since also then to'.split(' '),
);

function isPronoun(words: readonly EventWord[], { from, to }: Stretch): boolean {
  return to > from && hasTrait(words[to - 1], PRONOUN);
}

/** The clause that lends its subject may report no act: its verb is told by its looks. */
export function findFirstVerb(words: readonly EventWord[], { from, to }: Clause): number {
  for (let at = from + 1; at < to; at += 1) if (isVerbLike(words[at])) return at;
  return to;
}

/** Whether a word looks like a verb: an auxiliary, a verb of the lexicon or a past tense. */
export function isVerbLike(word: EventWord | undefined): boolean {
  if (word === undefined || hasTrait(word, NAME)) return false;
  return hasTrait(word, VERBAL | DEED) || /(?:[^e]ed|^said|^says|^told|^wants?)$/.test(word.lower);
}
