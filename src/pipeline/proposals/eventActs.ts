import { PLOVER_QUAD } from '../../corpus/plover.ts';
import { findActKind, findControlBefore, isFigure, tellsPoll, type Verb } from './eventActKind.ts';
import { isAddressed } from './eventAddressee.ts';
import type { Clause } from './eventClauses.ts';
import type { EventPattern } from './eventLexicon.ts';
import { WRITINGS } from './eventNouns.ts';
import { matchPatterns } from './eventPatterns.ts';
import { type EventScan, readTraits, readWord } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';
import type { Control } from './eventTurns.ts';
import { readVerbPhrase, type VerbPhrase } from './eventVerbPhrase.ts';
import { numberWord } from './eventVocabulary.ts';

/** An act that a clause reports. `at` is the place of its word, `end` the place after its pattern; a noun has no phrase. */
export type Act = {
  readonly type: string;
  readonly mode: string | undefined;
  readonly pattern: EventPattern;
  readonly at: number;
  readonly end: number;
  readonly clause: Clause;
  readonly phrase: VerbPhrase | undefined;
  readonly control: Control | undefined;
  readonly isContinued: boolean;
  /** Whether it is what somebody is reported as saying must or should be done. */
  readonly isDemand: boolean;
  /** Whether it may be violence in words only. */
  readonly isFigure: boolean;
  /** How likely it is what the sentence is about: the greater comes first. */
  readonly rank: number;
};

const ROLE_RANK: Readonly<Record<Clause['role'], number>> = {
  main: 10,
  content: 8,
  relative: 3,
  adverbial: 3,
  open: 0,
};

/** Finds the acts that a sentence reports, the likeliest first: at most one a clause, at most two in all. `places` are those of `findActPlaces`. */
export function findActs(scan: EventScan, clauses: readonly Clause[], places: readonly number[]): Act[] {
  const acts: Act[] = [];
  for (const clause of clauses) {
    const act = findAct(scan, clause, places);
    if (act !== undefined) acts.push(act);
  }
  const told =
    acts.length > 0 && tellsPoll(scan) ? acts.filter(({ type }) => PLOVER_QUAD[type] === 'material-conflict') : acts;
  const [first, ...others] = told.sort((a, b) => b.rank - a.rank);
  if (first === undefined) return [];
  const second = others.find(({ type }) => type !== first.type);
  return second === undefined ? [first] : [first, second];
}

const { lexical: LEXICAL, mark: MARK, quoted: QUOTED, open: OPEN, negation: NEGATION, personal: PERSONAL } = TRAIT;
const { conjunction: CONJUNCTION } = TRAIT;

/** Finds where a sentence has words that can report an act, whatever its clauses are: asked first, since most sentences have none. */
export function findActPlaces(scan: EventScan): readonly number[] {
  let places: number[] | undefined;
  for (let at = 0; at < scan.length; at += 1) {
    if (((scan.traits[at] ?? 0) & (LEXICAL | MARK | QUOTED)) !== LEXICAL || !canAct(scan, at)) continue;
    places ??= [];
    places.push(at);
  }
  // A question reports nothing.
  if (places === undefined || isQuestion(scan)) return NOWHERE;
  return places;
}

const NOWHERE: readonly number[] = [];

function isQuestion({ text, starts, length }: EventScan): boolean {
  return text[starts[length - 1] ?? 0] === '?' || text[starts[length - 2] ?? 0] === '?';
}

function canAct(scan: EventScan, at: number): boolean {
  for (const { pattern } of matchPatterns(scan, at, { from: 0, to: scan.length })) {
    if (pattern.type === 'NONE') continue;
    if (pattern.form === undefined) return true;
    const phrase = readVerbPhrase(scan, at, { from: 0, pattern });
    if (phrase === undefined || isUndone(pattern, phrase)) continue;
    if (phrase.tense === 'infinitive' && findControlBefore(scan, phrase.from - 1) === undefined) continue;
    if (!isPersonal(scan, phrase.from)) return true;
  }
  return false;
}

/** Whether a verb stands so that its pattern does not count: a weak one out of the past, one that counts negated without a negation. */
function isUndone(pattern: EventPattern, phrase: VerbPhrase): boolean {
  if (isWeakly(pattern, phrase)) return true;
  const { tense, isNegated } = phrase;
  return pattern.isRefused && tense !== 'infinitive' && !(isNegated && (tense === 'future' || tense === 'open'));
}

function isWeakly({ isWeak }: EventPattern, { tense }: VerbPhrase): boolean {
  return isWeak && (tense === 'present' || tense === 'participle' || tense === 'infinitive');
}

function findAct(scan: EventScan, clause: Clause, places: readonly number[]): Act | undefined {
  if (clause.role === 'open') return undefined;
  let best: Act | undefined;
  for (const at of places) {
    if (at < clause.from || at >= clause.to) continue;
    const act = readAct(scan, at, clause);
    if (act !== undefined && (best === undefined || act.rank > best.rank)) best = act;
  }
  return best;
}

function readAct(scan: EventScan, at: number, clause: Clause): Act | undefined {
  for (const { pattern, end } of matchPatterns(scan, at, { from: clause.from, to: clause.reach })) {
    if (pattern.form === undefined) {
      if (pattern.type === 'NONE' || (isDemand(pattern) ? clause.role !== 'content' : hasOpen(scan, at, end)))
        return undefined;
      return makeNounAct({ pattern, at, end, clause });
    }
    const phrase = readVerbPhrase(scan, at, { from: clause.from, pattern });
    if (phrase === undefined || isUndone(pattern, phrase)) continue;
    if (isTurnedWrongly({ at, end, phrase, pattern })) continue;
    if (pattern.type === 'NONE' || isPersonal(scan, phrase.from)) return undefined;
    return deniesObject(scan, { at, end, pattern }) ? undefined : turn({ pattern, at, end, clause, phrase }, scan);
  }
  return undefined;
}

/** Written out, like the acts of verbs: spread objects take longer than all else that is done for an act. */
function makeNounAct({ pattern, at, end, clause }: Omit<Verb, 'phrase'>): Act {
  return {
    type: pattern.type,
    mode: pattern.mode,
    pattern,
    at,
    end,
    clause,
    phrase: undefined,
    control: undefined,
    isContinued: false,
    isDemand: isDemand(pattern),
    isFigure: false,
    rank: ROLE_RANK[clause.role] - 4,
  };
}

/** The object stands behind an active verb and before a passive one: "the police had trained" has none, "taken in March" is no march. */
function isTurnedWrongly({ at, end, phrase, pattern }: Omit<Verb, 'clause'>): boolean {
  const isTurned = pattern.turned.length > 0 && end === at + (pattern.particle === undefined ? 1 : 2);
  if (!phrase.isPassive) return isTurned;
  return pattern.hasObject && !isTurned && !GIVING.has(pattern.lemma);
}

/** Verbs with two objects: "was granted asylum". */
const GIVING = new Set('give grant deny offer send hand award refuse promise show lend pay'.split(' '));

/** "Gave no support", "reached no deal"; of "there is no deal" the pattern itself says so. */
function deniesObject(scan: EventScan, { at, end, pattern }: Pick<Verb, 'at' | 'end' | 'pattern'>): boolean {
  const [first] = pattern.parts;
  if (first !== undefined && first !== 'gap' && first !== 'name' && first.has(NO)) return false;
  for (let next = at + 1; next < Math.max(end, at + 2); next += 1) if (scan.ids[next] === NO) return true;
  return false;
}

const NO = numberWord('no');

/** "Must" and "should" ask for something only where somebody is reported as saying so. */
function isDemand({ lemma }: EventPattern): boolean {
  return lemma === 'must' || lemma === 'should';
}

/** Whether a noun is denied or left open: "no talks with", "talks may begin". */
function hasOpen(scan: EventScan, from: number, last: number): boolean {
  for (let at = from - 1; at <= last; at += 1) if ((readTraits(scan, at) & (OPEN | NEGATION)) !== 0) return true;
  return false;
}

function isAside({ role }: Clause): boolean {
  return role === 'relative' || role === 'adverbial';
}

/** In passing only deeds and what is still to come are reported; words said in passing are background. */
function isDeed(type: string, { tense }: VerbPhrase): boolean {
  return tense === 'future' || isMaterial(type);
}

function isMaterial(type: string): boolean {
  return PLOVER_QUAD[type]?.startsWith('material') === true;
}

/** "A group backing the mayor", "the talks asked for by Rome" only describe; "a letter urging the mayor" reports. */
function isDescribing(scan: EventScan, { at, clause, phrase }: Verb): boolean {
  if (phrase.tense !== 'participle') return false;
  if (phrase.isPassive) return true;
  const before = readTraits(scan, at - 1);
  return at > clause.from && (before & (MARK | CONJUNCTION)) === 0 && !WRITING_NUMBERS.has(scan.ids[at - 1] ?? 0);
}

const WRITING_NUMBERS = new Set(Array.from(WRITINGS, numberWord));

/** First and second persons outside quotation marks are an opinion piece's, or a quotation's whose marks are lost. */
function isPersonal(scan: EventScan, at: number): boolean {
  return (readTraits(scan, at - 1) & PERSONAL) !== 0;
}

function turn(verb: Verb, scan: EventScan): Act | undefined {
  const { pattern, at, end, clause, phrase } = verb;
  const control = phrase.tense === 'infinitive' ? findControlBefore(scan, phrase.from - 1) : undefined;
  if (phrase.tense === 'infinitive' && control === undefined) return undefined;
  if (isWeakly(pattern, phrase)) return undefined;
  const kind = findActKind(verb, scan, control);
  if (kind === undefined) return undefined;
  if ((isAside(clause) || isDescribing(scan, verb)) && !isDeed(kind.type, phrase)) return undefined;
  if (pattern.isAddressed && !isAddressed(scan, verb)) return undefined;
  const isContinued = readWord(scan, phrase.from - 2).startsWith('continu');
  return {
    type: kind.type,
    mode: kind.mode,
    pattern,
    at,
    end,
    clause,
    phrase,
    control,
    isContinued,
    isDemand: false,
    isFigure: isFigure(scan, { type: kind.type, pattern }),
    rank: ROLE_RANK[clause.role] - findDiscount(phrase),
  };
}

function findDiscount({ tense }: VerbPhrase): number {
  if (tense === 'participle') return 5;
  return tense === 'infinitive' ? 3 : tense === 'present' ? 1 : 0;
}
