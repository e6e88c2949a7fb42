import { isAddressed } from './eventAddressee.ts';
import { ARENA_WORDS, HARM_WORDS, POLL_WORDS } from './eventArena.ts';
import type { Clause } from './eventClauses.ts';
import { CALENDAR_WORDS } from './eventFunctionWords.ts';
import type { EventPattern } from './eventLexicon.ts';
import { matchPatterns } from './eventPatterns.ts';
import { type EventScan, readTraits, readWord } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';
import {
  announce,
  CONTROLS,
  type Control,
  findRefusedMode,
  findThreatenedMode,
  refuse,
  turnFuture,
  turnNegated,
  turnOpen,
  turnUncertain,
} from './eventTurns.ts';
import type { VerbPhrase } from './eventVerbPhrase.ts';
import { numberWord } from './eventVocabulary.ts';

const { control: CONTROL, condition: CONDITION, name: NAME, party: PARTY, mark: MARK } = TRAIT;
const { verbal: VERBAL, deed: DEED, saying: SAYING, negation: NEGATION } = TRAIT;

/** A verb that matches a pattern: `at` is its place, `end` the place after the pattern. */
export type Verb = {
  readonly pattern: EventPattern;
  readonly at: number;
  readonly end: number;
  readonly clause: Clause;
  readonly phrase: VerbPhrase;
};

/** A type of PLOVER and its mode. */
export type ActKind = { readonly type: string; readonly mode: string | undefined };

/** Finds what an act is: by its pattern, and by how its verb stands; undefined where it is none. */
export function findActKind(verb: Verb, scan: EventScan, control: Control | undefined): ActKind | undefined {
  const inner = findControlled(scan, verb);
  const type = soften(inner?.type ?? turnType(verb, scan, control), verb, scan);
  if (type === undefined || type === 'NONE') return undefined;
  return { type, mode: inner === undefined || type !== inner.type ? findMode(type, verb.pattern) : inner.mode };
}

/** Finds what a word makes of an infinitive after it. */
export function findControl(scan: EventScan, at: number): Control | undefined {
  return (readTraits(scan, at) & CONTROL) === 0 ? undefined : CONTROLS.get(readWord(scan, at));
}

/** Finds what the words before an infinitive make of it, "agreed on Tuesday to withdraw" too; `to` is the place of its "to". */
export function findControlBefore(scan: EventScan, to: number): Control | undefined {
  let at = to - 1;
  for (let skipped = 0; skipped < 3 && isTimeWord(scan, at); skipped += 1) at -= 1;
  return findControl(scan, at) ?? (isHeading(scan, to) ? 'plan' : undefined);
}

/** "Is not willing to meet". */
function isControlNegated(scan: EventScan, to: number): boolean {
  for (let at = to - 2; at >= to - 3; at -= 1) if ((readTraits(scan, at) & NEGATION) !== 0) return true;
  return false;
}

/** "Norway to send aid": a name, or a noun for those who act, and no verb before the infinitive. */
function isHeading(scan: EventScan, to: number): boolean {
  if ((readTraits(scan, to - 1) & (NAME | PARTY)) === 0) return false;
  for (let at = 0; at < to; at += 1) if ((readTraits(scan, at) & (VERBAL | DEED | SAYING | MARK)) !== 0) return false;
  return to < 6;
}

const TIME_WORDS = new Set(
  [...CALENDAR_WORDS, 'on', 'yesterday', 'today', 'late', 'last', 'week', 'month', 'year'].map(numberWord),
);

function isTimeWord({ ids }: EventScan, at: number): boolean {
  return at > 0 && TIME_WORDS.has(ids[at] ?? 0);
}

/** Verbs of violence that are said of words as well. */
const FIGURES = new Set(
  'attack assault target battle fight clash strike hit crush storm slaughter blast capture'.split(' '),
);

/** In a campaign, a match or a market nobody is struck: to attack somebody there is to speak against him. */
function soften(type: string | undefined, { pattern }: Verb, scan: EventScan): string | undefined {
  if (type === undefined || !isFigure(scan, { type, pattern }) || !hasWord(scan, ARENA_NUMBERS)) return type;
  return findMeant(pattern);
}

/** Whether an act may be a figure of speech: a verb of violence beside which no word of bodily harm stands. */
export function isFigure(
  scan: EventScan,
  { type, pattern }: Pick<Verb, 'pattern'> & { readonly type: string },
): boolean {
  const isOfViolence = (type === 'ASSAULT' && pattern.mode === undefined) || type === 'COERCE';
  return isOfViolence && FIGURES.has(pattern.lemma) && !hasWord(scan, HARM_NUMBERS);
}

/** What a figure of speech reports: an attack in words is criticism, the others are nothing. */
export function findMeant({ lemma }: EventPattern): string | undefined {
  return lemma === 'attack' || lemma === 'assault' ? 'ACCUSE' : undefined;
}

const POLL_NUMBERS = new Set(Array.from(POLL_WORDS, numberWord));

/** Whether a sentence tells an opinion poll. */
export function tellsPoll(scan: EventScan): boolean {
  return hasWord(scan, POLL_NUMBERS);
}

const ARENA_NUMBERS = new Set(Array.from(ARENA_WORDS, numberWord));
const HARM_NUMBERS = new Set(Array.from(HARM_WORDS, numberWord));

function hasWord({ ids, length }: EventScan, numbers: ReadonlySet<number>): boolean {
  for (let at = 0; at < length; at += 1) if (numbers.has(ids[at] ?? 0)) return true;
  return false;
}

function findMode(type: string, pattern: EventPattern): string | undefined {
  if (type === pattern.type) return pattern.mode;
  if (type === 'ACCUSE') return 'disapprove';
  if (type === 'THREATEN') return findThreatenedMode(pattern.type, pattern.mode);
  return type === 'REJECT' ? findRefusedMode(pattern.type) : undefined;
}

function turnType(verb: Verb, scan: EventScan, control: Control | undefined): string | undefined {
  const { pattern, phrase, clause } = verb;
  const { type } = pattern;
  const isContent = clause.role === 'content';
  const first = readWord(scan, phrase.from);
  if (pattern.isRefused) {
    const isRefusing = phrase.tense === 'future' || (phrase.tense === 'open' && isUnable(first, isContent));
    return phrase.isNegated && isRefusing ? type : undefined;
  }
  if (control !== undefined && isControlNegated(scan, phrase.from - 1))
    return control === 'agree' || control === 'plan' ? refuse(type) : undefined;
  if (control === 'refuse') return refuse(type);
  if (control === 'threaten') return 'THREATEN';
  if (control === 'wish')
    return announce(type) === 'AGREE' && (isContent || isAddressed(scan, verb)) ? 'AGREE' : undefined;
  if (control === 'agree') return announce(type);
  if (control === 'expect' || control === 'try') return phrase.isNegated ? undefined : turnUncertain(type, control);
  if (!phrase.isNegated && (phrase.tense === 'future' || control === 'plan'))
    return turnFuture(type, { isContent, isGuess: first === 'would', isConditional: hasCondition(scan) });
  if (!phrase.isNegated && phrase.tense === 'open')
    return turnOpen(type, { modal: first, isContent, isConditional: hasCondition(scan) });
  if (phrase.tense === 'open' && !isUnable(first, isContent)) return undefined;
  return turnNegated(type, phrase);
}

/** What cannot be done is refused, and what somebody says could not; what may or should not is no refusal. */
function isUnable(modal: string, isContent: boolean): boolean {
  return modal.startsWith('can') || (isContent && modal.startsWith('could'));
}

function hasCondition(scan: EventScan): boolean {
  for (let at = 0; at < scan.length; at += 1) if ((readTraits(scan, at) & CONDITION) !== 0) return true;
  return false;
}

/** Reads "agreed to withdraw" and "refused to meet": the second verb says what was agreed or refused. */
function findControlled(scan: EventScan, { at, clause }: Verb): ActKind | undefined {
  const control = findControl(scan, at);
  if (readWord(scan, at + 1) !== 'to') return undefined;
  if (control !== 'refuse' && control !== 'threaten' && control !== 'agree') return undefined;
  const inner = findInner(scan, at + 2, clause);
  if (control === 'threaten') return { type: 'THREATEN', mode: inner && findThreatenedMode(inner.type, inner.mode) };
  // "Declined to run" is a choice; to refuse is to refuse somebody.
  if (inner === undefined)
    return readWord(scan, at).startsWith('declin') ? { type: 'NONE', mode: undefined } : undefined;
  if (control === 'agree') return { type: announce(inner.type), mode: undefined };
  return {
    type: refuse(inner.type) ?? (CONDEMNING.has(inner.lemma) ? 'REJECT' : 'NONE'),
    mode: findRefusedMode(inner.type),
  };
}

/** Who is asked to condemn and will not refuses; who will not attack does nothing. */
const CONDEMNING = new Set(['condemn', 'denounce', 'disavow', 'prosecute', 'extradite']);

function findInner(scan: EventScan, from: number, clause: Clause): EventPattern | undefined {
  for (let at = from; at < Math.min(from + 3, clause.reach); at += 1) {
    const [match] = matchPatterns(scan, at, { from, to: clause.reach });
    const { form } = match?.pattern ?? {};
    if (match?.pattern.isRefused === true) continue;
    if (form === 'base' || form === 'past') return match?.pattern;
  }
  return undefined;
}
