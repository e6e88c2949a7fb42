import { ARENA_WORDS, HARM_WORDS } from './eventArena.ts';
import type { Clause } from './eventClauses.ts';
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
} from './eventTurns.ts';
import type { VerbPhrase } from './eventVerbPhrase.ts';
import { numberWord } from './eventVocabulary.ts';

const { control: CONTROL, condition: CONDITION } = TRAIT;

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

/** Verbs of violence that are said of words as well. */
const FIGURES = new Set('attack assault target battle fight clash strike hit crush storm slaughter blast'.split(' '));

/** In a campaign, a match or a market nobody is struck: to attack somebody there is to speak against him. */
function soften(type: string | undefined, { pattern }: Verb, scan: EventScan): string | undefined {
  const isFigure = type === 'ASSAULT' && pattern.mode === undefined && FIGURES.has(pattern.lemma);
  if (!isFigure || !hasWord(scan, ARENA_NUMBERS) || hasWord(scan, HARM_NUMBERS)) return type;
  return pattern.lemma === 'attack' ? 'ACCUSE' : undefined;
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
  if (pattern.isRefused)
    return phrase.isNegated && (phrase.tense === 'future' || phrase.tense === 'open') ? 'REJECT' : undefined;
  if (control === 'refuse') return refuse(type);
  if (control === 'threaten') return 'THREATEN';
  if (control === 'wish') return isContent && announce(type) === 'AGREE' ? 'AGREE' : undefined;
  if (control === 'agree') return announce(type);
  const first = readWord(scan, phrase.from);
  if (!phrase.isNegated && (phrase.tense === 'future' || control === 'plan'))
    return turnFuture(type, { isContent, isGuess: first === 'would', isConditional: hasCondition(scan) });
  if (!phrase.isNegated && phrase.tense === 'open')
    return turnOpen(type, { modal: first, isContent, isConditional: hasCondition(scan) });
  return turnNegated(type, phrase);
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
  return { type: refuse(inner.type) ?? 'REJECT', mode: findRefusedMode(inner.type) };
}

function findInner(scan: EventScan, from: number, clause: Clause): EventPattern | undefined {
  for (let at = from; at < Math.min(from + 3, clause.reach); at += 1) {
    const [match] = matchPatterns(scan, at, { from, to: clause.reach });
    const { form } = match?.pattern ?? {};
    if (form === 'base' || form === 'past') return match?.pattern;
  }
  return undefined;
}
