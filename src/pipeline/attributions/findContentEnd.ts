import {
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isInNounPhrase,
  isRelative,
  isStop,
  isSubjectPronoun,
  isTimeAt,
  isVerbal,
  isWhWord,
  type Range,
} from './grammar.ts';
import type { ContentStart } from './sentenceAttribution.ts';
import type { Token } from './token.ts';
import { IRREGULAR_PASTS } from './verbs.ts';

/** Words that take what follows a comma out of the content. */
const TAILS: ReadonlySet<string> = new Set(
  'adding saying according citing noting calling telling suggesting insisting arguing claiming'.split(' '),
);

/** Where content that begins at a place ends. A clause runs to the end of its sentence, an object to the end of its verb's phrase. */
export function findContentEnd(tokens: readonly Token[], start: ContentStart): number {
  let hasFinite = false;
  const isSubordinate = start.form !== 'quotation' && startsSubordinate(tokens, start.at);
  let at = start.at;
  if (start.form === 'quotation') {
    const end = findQuotedEnd(tokens, at);
    if (end !== undefined) return end;
  }
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isStop(token)) break;
    if (token?.isClosed === true && endsBehindQuotation(tokens, at + 1)) {
      at += 1;
      break;
    }
    if (at === start.at) continue;
    if (isComma(token) && TAILS.has(tokens[at + 1]?.word ?? '')) break;
    if (isSubordinate && isComma(token) && startsMainClause(tokens, at + 1)) break;
    if (start.form === 'object' || start.form === 'infinitive') {
      if (endsObject(tokens, at, start) && !goesOnAsInfinitive(tokens, at, start)) break;
    } else if (endsClause(tokens, at, hasFinite)) break;
    if (isFiniteVerb(tokens, at)) hasFinite = true;
  }
  return trimEnd(tokens, start.at, at);
}

const GOING_ON: ReadonlySet<string> = new Set('where which who whose because too'.split(' '));

/** Whether a clause ends with a quotation in it: not where another clause or part leans on its last words. */
function endsBehindQuotation(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after];
  return !isConjunction(next) && !GOING_ON.has(next?.word ?? '') && next?.tag !== 'QUOTE';
}

/** "vowed to meet them and talk": a verb without an ending is as much part of the vow as the first. */
function goesOnAsInfinitive(tokens: readonly Token[], at: number, { form }: ContentStart): boolean {
  const next = tokens[at + 1];
  if (form !== 'infinitive' || !isConjunction(tokens[at]) || tokens[at]?.word === 'but') return false;
  return next?.tag === 'VERB' && !IRREGULAR_PASTS.has(next.word) && !/(?:ed|[^s]s)$/.test(next.word);
}

/** A clause goes on to the end of its sentence but for a contrast with somebody else or a last dash. */
function endsClause(tokens: readonly Token[], at: number, hasFinite: boolean): boolean {
  const token = tokens[at];
  if (isComma(token)) return tokens[at + 1]?.word === 'who' && !isAside(tokens, at);
  if (!isDash(tokens, at) || !hasFinite || isConjunction(tokens[at + 1])) return false;
  for (let index = at + 1; index < tokens.length; index += 1) if (isDash(tokens, index)) return false;
  return !isDashed(tokens, at);
}

/** ", who was born there, left": a relative clause that another comma and the verb of the clause follow. */
function isAside(tokens: readonly Token[], open: number): boolean {
  for (let at = open + 2; at < tokens.length; at += 1) {
    if (isStop(tokens[at])) return false;
    if (isComma(tokens[at]) && isVerbal(tokens[at + 1]) && !tokens[at + 1]?.word.endsWith('ing')) return true;
  }
  return false;
}

/** Whether an earlier dash opened what this one closes. */
function isDashed(tokens: readonly Token[], at: number): boolean {
  for (let index = 0; index < at; index += 1) if (isDash(tokens, index)) return true;
  return false;
}

/** Words after a quotation that tell when, where or how it was said. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'after at in on during when while as before about to from with by via'.split(' '),
);

/** Of these the ones that tie a phrase to the words before them: `“no word” from the council`. */
const ATTACHING: ReadonlySet<string> = new Set(['about', 'from', 'by', 'with', 'to']);

/** Where content ends that begins with a quotation; undefined where the quotation is part of the reporter's clause. */
function findQuotedEnd(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next === undefined || isStop(next)) return at + 1;
  if (isComma(next) || isDash(tokens, at + 1)) {
    const isJoined = isConjunction(tokens[at + 2]) && tokens[at + 3]?.tag === 'QUOTE';
    return isJoined ? at + 4 : at + 1;
  }
  if (CIRCUMSTANCES.has(next.word)) {
    // A comma or point inside the mark ends the words that were said; without one the phrase goes on with them.
    return ATTACHING.has(next.word) && tokens[at]?.isClosed !== true ? undefined : at + 1;
  }
  if (isRelative(next) && tokens[at]?.isClosed === true) return at + 1;
  // `told them “The mill is mine” and closed the door`: the second verb is the speaker's as well.
  const isSecondVerb = isConjunction(next) && isFiniteVerb(tokens, at + 2);
  if (isSecondVerb && tokens[at]?.isContinuing === false) return at + 1;
  // `says “Closed until further notice,” but the door was open`: what the reporter saw.
  if (tokens[at]?.isClosed === true && isConjunction(next) && startsMainClause(tokens, at + 2)) return at + 1;
  return isTimeAt(tokens, at + 1) ? at + 1 : undefined;
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when after while as if although though before since because until once even despite in by without'.split(' '),
);

/** Whether a cue stands in a clause before the main one: "When X asked why, Y replied …", "Asked about it, Y said …". */
function startsSubordinate(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && !isComma(tokens[first - 1]) && !isStop(tokens[first - 1]) && tokens[first - 1]?.tag !== 'QUOTE')
    first -= 1;
  for (let index = 0; index < first; index += 1) if (isFiniteVerb(tokens, index)) return false;
  const isLight = (token: Token | undefined) =>
    isConjunction(token) || (token?.tag === 'ADV' && !SUBORDINATORS.has(token.word));
  while (isLight(tokens[first])) first += 1;
  const token = tokens[first];
  if (token === undefined || first >= at) return false;
  return (SUBORDINATORS.has(token.word) && token.tag !== 'PROPN') || (token.tag === 'VERB' && at <= first + 6);
}

function startsMainClause(tokens: readonly Token[], at: number): boolean {
  if (isRelative(tokens[at]) || !(isInNounPhrase(tokens, at) || isSubjectPronoun(tokens[at]))) return false;
  for (let index = at; index < tokens.length; index += 1) {
    if (isStop(tokens[index])) return false;
    if (isVerbal(tokens[index]) && !tokens[index]?.word.endsWith('ing')) return true;
  }
  return false;
}

const OBJECT_ENDS: ReadonlySet<string> = new Set(
  'after when while because although though since until before unless but if as'.split(' '),
);

function endsObject(tokens: readonly Token[], at: number, start: ContentStart): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return true;
  if (isDash(tokens, at) || token.word === ':') return true;
  if (isComma(token)) return endsAtComma(tokens, at + 1);
  if (isConjunction(token) && isVerbal(next) && !next?.word.endsWith('ing')) return true;
  if (token.word === 'but') return true;
  if (!OBJECT_ENDS.has(token.word)) return false;
  if (token.tag === 'SCONJ') return true;
  // "called the plan reckless as he left": not where a verb before it can be what the clause leans on, nor "as slim as his own were".
  const isPlain = start.form === 'object' && !tokens.slice(start.at, at).some(isVerbal);
  return isPlain && tokens[at - 1]?.tag !== 'ADJ' && hasOwnClause(tokens, at + 1);
}

/** Whether a subject and its verb follow: "as he left", not "as a threat". */
function hasOwnClause(tokens: readonly Token[], from: number): boolean {
  const isPronoun = isSubjectPronoun(tokens[from]);
  // "as Chinese bases" has a noun that can be a verb.
  if (!isPronoun && (tokens[from - 1]?.word === 'as' || !isInNounPhrase(tokens, from))) return false;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isInNounPhrase(tokens, at) || token?.tag === 'ADV') continue;
    return isFiniteVerb(tokens, at) && tokens[at + 1]?.word !== 'by';
  }
  return false;
}

function endsAtComma(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after];
  if (next?.tag === 'QUOTE' && next.isClosed && next.isContinuing) return true;
  if (isConjunction(next)) return !isInNounPhrase(tokens, after + 1) || startsMainClause(tokens, after + 1);
  return isRelative(next) || !isInNounPhrase(tokens, after) || next?.tag === 'PRON';
}

/** A content ends before a comma, conjunction, colon or dash that joins it to what follows. */
export function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && (isComma(tokens[to - 1]) || isDash(tokens, to - 1) || isJoining(tokens[to - 1]))) to -= 1;
  return to;
}

/** "He liked neither" ends with a word that joins elsewhere. */
function isJoining(token: Token | undefined): boolean {
  return token?.word === ':' || (isConjunction(token) && token?.word !== 'neither' && token?.word !== 'either');
}

/** The content that stands before its cue: from the beginning of the clause to the comma. */
export function findFronted(tokens: readonly Token[], floor: number, end: number): Range | undefined {
  let from = floor;
  // Behind a semicolon another clause begins, which may be another's.
  for (let at = end - 1; at >= floor; at -= 1) {
    if (tokens[at]?.word !== ';') continue;
    from = at + 1;
    break;
  }
  const last = isComma(tokens[end - 1]) ? end - 2 : end - 1;
  if (tokens[last]?.tag === 'QUOTE' && standsAlone(tokens, last)) from = last;
  while (from < end && (isConjunction(tokens[from]) || isComma(tokens[from])) && !opensQuoted(tokens, from)) from += 1;
  const to = trimEnd(tokens, from, end);
  return from < to ? { from, to } : undefined;
}

/** "But “it will be dear,” he said": the conjunction belongs to the clause that a quotation with a small letter goes on with. */
const opensQuoted = (tokens: readonly Token[], at: number) =>
  isConjunction(tokens[at]) && tokens[at + 1]?.tag === 'QUOTE' && tokens[at + 1]?.isContinuing === true;

/** Whether a quotation before its speaker is all that was said: behind a colon, bracket or dash, or a whole one behind another's words. */
function standsAlone(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1];
  if (before?.word === ':' || before?.word === '(' || isDash(tokens, quote - 1)) return true;
  if (tokens[quote]?.isClosed !== true) return false;
  // "A said …, and “it will stay so,” said B": behind another speaker a quotation that a conjunction joins has its own.
  const isJoined = isConjunction(before) && isComma(tokens[quote - 2]);
  if (isJoined && tokens.slice(0, quote - 2).some(isSaying)) return true;
  if (tokens[quote]?.isContinuing !== false) return false;
  for (let at = 0; at < quote - 1; at += 1)
    if (tokens[at]?.tag === 'QUOTE' && tokens[at]?.isClosed === true) return true;
  return false;
}

const isSaying = (token: Token) => token.tag === 'VERB' && token.cue?.frames.has('speech') === true;

/** The finite verb of the clause whose subject a noun phrase is. */
export function findFinite(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isStop(token)) return at;
    if (isRelative(token) || token?.tag === 'SCONJ' || isWhWord(token)) return tokens.length;
    if (isVerbal(token) && tokens[at - 1]?.word !== 'to' && !token?.word.endsWith('ing')) return at;
  }
  return tokens.length;
}
