import {
  ADVERBIAL_OPENERS,
  CONDITION_OPENERS,
  isVerbWord,
  RELATIVE_OPENERS,
  SUBJECT_PRONOUNS,
} from './eventFunctionWords.ts';
import { EVENT_LEXICON } from './eventLexicon.ts';
import type { EventWord } from './eventWords.ts';
import { inflect } from './verbForms.ts';

/** What a clause does in its sentence: `content` is what somebody is reported as saying, `open` what is supposed, asked or denied. */
export type ClauseRole = 'main' | 'content' | 'relative' | 'adverbial' | 'open';

/**
 * A stretch of a sentence's words that holds at most one act; `from` and `to` are places in its words, half-open.
 *
 * `opener` is the word or mark that began it, `reach` the place until which a pattern may go on.
 */
export type Clause = {
  readonly role: ClauseRole;
  readonly from: number;
  readonly to: number;
  readonly opener: string;
  readonly reach: number;
};

const PAST_OR_GOING: ReadonlySet<string> = new Set(
  [...EVENT_LEXICON]
    .filter(([, patterns]) => patterns.some(({ form }) => form === 'past' || form === 'participle' || form === 'ing'))
    .map(([word]) => word),
);

/** Verbs that report without acting on anybody: what follows them is content. */
const SAYING = inflectAll(
  'say tell announce state report add claim declare believe confirm note stress think argue suggest acknowledge indicate reveal maintain assert estimate reiterate explain insist',
);
/** Those of them that name the speaker after what is said. */
const TAGS = new Set('said says told announced reported added confirmed claimed stated'.split(' '));
const DENYING = inflectAll('deny doubt');
const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '[', ']', '/']);

function inflectAll(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').flatMap((verb) => [...inflect(verb).keys()]));
}

/**
 * Divides a sentence's words into clauses, in text order.
 *
 * Marks and the words that open clauses divide; no grammar stands behind it. A comma after a relative or adverbial clause leads back to what it
 * interrupted.
 */
export function findClauses(words: readonly EventWord[]): Clause[] {
  const clauses: Omit<Clause, 'reach'>[] = [];
  let base: ClauseRole = 'main';
  let clause: Omit<Clause, 'to' | 'reach'> = { role: base, from: 0, opener: '' };
  const close = (to: number, next: { role: ClauseRole; opener: string }) => {
    if (to > clause.from) clauses.push({ ...clause, to });
    clause = { ...next, from: words[to]?.isMark === true ? to + 1 : to };
  };
  words.forEach((word, at) => {
    const before = words[at - 1]?.lower ?? '';
    if (word.isMark) {
      if (BREAKS.has(word.lower)) close(at, { role: base, opener: word.lower });
      return;
    }
    const opened = openClause(words, at);
    if (opened !== undefined) close(at, { role: opened, opener: word.lower });
    else if (SAYING.has(before) && at > clause.from + 1) {
      base = 'content';
      close(at, { role: base, opener: before });
    } else if (DENYING.has(before)) close(at, { role: 'open', opener: before });
    else if (isJoint(words, at)) close(at, { role: clause.role, opener: word.lower });
  });
  close(words.length, { role: base, opener: '' });
  const tag = clauses.findLastIndex((found) => isSpeakerTag(words, found));
  return clauses.map((found, index) => ({
    ...found,
    role: index < tag && found.role === 'main' ? 'content' : found.role,
    reach: findReach(clauses, index),
  }));
}

/** Whether a clause only names who said the rest: "officials said". */
function isSpeakerTag(words: readonly EventWord[], { role, opener, from, to }: Omit<Clause, 'reach'>): boolean {
  let last = to - 1;
  while (last > from && words[last]?.isMark === true) last -= 1;
  return role === 'main' && from > 0 && BREAKS.has(opener) && to - from <= 9 && TAGS.has(words[last]?.lower ?? '');
}

const TIMING = new Set(['after', 'before', 'while', 'when', 'because', 'since', 'until']);

/** A pattern may go on over "and" and into what is said, but not over a mark or into when and why. */
function findReach(clauses: readonly Omit<Clause, 'reach'>[], index: number): number {
  let last = clauses[index];
  for (const next of clauses.slice(index + 1)) {
    if (next.from !== last?.to || next.role === 'open' || TIMING.has(next.opener)) break;
    last = next;
  }
  return last?.to ?? 0;
}

function openClause(words: readonly EventWord[], at: number): ClauseRole | undefined {
  const word = words[at]?.lower ?? '';
  if (RELATIVE_OPENERS.has(word)) return 'relative';
  if (CONDITION_OPENERS.has(word)) return 'open';
  if (ADVERBIAL_OPENERS.has(word)) return 'adverbial';
  if (word !== 'that') return undefined;
  const before = words[at - 1]?.lower ?? '';
  if (SAYING.has(before) || isEventVerb(before)) return 'content';
  return before !== '' && words[at - 1]?.isMark === false && isEventVerb(words[at + 1]?.lower ?? '')
    ? 'relative'
    : undefined;
}

/** Whether "and" or "but" joins two verbs, and not two nouns. */
function isJoint(words: readonly EventWord[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  if (word !== 'and' && word !== 'but') return false;
  const next = words[at + 1]?.lower ?? '';
  return SUBJECT_PRONOUNS.has(next) || isVerbWord(next) || SAYING.has(next) || isEventVerb(next);
}

/** Whether a word can be a verb of the lexicon, past or going on. */
export function isEventVerb(word: string): boolean {
  return PAST_OR_GOING.has(word);
}
