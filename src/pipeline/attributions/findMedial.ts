import { findContentEnd, findFronted } from './findContentEnd.ts';
import { findSpeakerAfter } from './findSpeakerAfter.ts';
import { findSubject, isCited } from './findSubject.ts';
import {
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isInfinitive,
  isRelative,
  isStop,
  isTimeAt,
  isTimeWord,
  isVerbal,
  type Range,
} from './grammar.ts';
import type { SentenceAttribution, VerbCue } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** `"…," said X`: the content stands before, the speaker after. */
export function findInverted(tokens: readonly Token[], { at, group, cue }: VerbCue): SentenceAttribution | undefined {
  if (!cue.frames.has('speech') || group !== at || cue.form === 'ing') return undefined;
  const before = tokens[at - 1];
  if (before === undefined || (isConjunction(before) && at === 1)) return findOpening(tokens, at);
  if (!(before.tag === 'QUOTE' || isComma(before) || isDash(tokens, at - 1))) return undefined;
  const isAfterQuote = before.tag === 'QUOTE' || tokens[at - 2]?.tag === 'QUOTE';
  if (isCited(tokens, at - 1)) return undefined;
  const speaker = findSpeakerAfter(tokens, at + 1);
  if (speaker === undefined) return undefined;
  const isDoubtful =
    hasVerb(tokens, speaker) || isVerbal(tokens[speaker.to]) || findSubject(tokens, at, 0) !== undefined;
  const isClauseBefore =
    CLAUSE_BEFORE.has(cue.lemma) && !hasMainVerb(tokens, speaker.from, speaker.to + 1) && hasMainVerb(tokens, 0, at);
  // "The problem, say experts like Ida Brandt, is the ground itself": subject and verb stand on either side.
  const isHalf =
    CLAUSE_BEFORE.has(cue.lemma) &&
    isComma(before) &&
    isComma(tokens[speaker.to]) &&
    isFiniteVerb(tokens, speaker.to + 1) &&
    !hasMainVerb(tokens, 0, at);
  if (!isAfterQuote && isDoubtful && !isClauseBefore && !isHalf) return undefined;
  const fronted = findFronted(tokens, 0, at);
  if (fronted === undefined) return undefined;
  const rest = isHalf ? findClauseRest(tokens, speaker.to + 1) : findSplitRest(tokens, speaker.to);
  return { source: [speaker], cue: { from: at, to: at + 1 }, content: [fronted, ...rest], form: 'inverted' };
}

function findClauseRest(tokens: readonly Token[], from: number): Range[] {
  const to = findContentEnd(tokens, { at: from, form: 'clause' });
  return to > from ? [{ from, to }] : [];
}

/** Verbs that stand before their speaker behind a clause without marks: "It has been cold, said Ms. Gil". */
const CLAUSE_BEFORE: ReadonlySet<string> = new Set(['say', 'add']);

/** Whether a part of a sentence has a finite verb that no relative clause or subordinator leads to. */
function hasMainVerb(tokens: readonly Token[], from: number, end: number): boolean {
  let isLed = false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (isComma(token)) isLed = false;
    else if (isRelative(token) || token?.tag === 'SCONJ') isLed = true;
    else if (!isLed && isFiniteVerb(tokens, at)) return true;
  }
  return false;
}

/** `Said X, a lawyer from Y: "…"`: verb and speaker open the sentence. */
function findOpening(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  const speaker = findSpeakerAfter(tokens, at + 1);
  if (speaker === undefined) return undefined;
  const quote = isComma(tokens[speaker.to]) || tokens[speaker.to]?.word === ':' ? speaker.to + 1 : speaker.to;
  if (tokens[quote]?.tag !== 'QUOTE') return undefined;
  const to = findContentEnd(tokens, { at: quote, form: 'quotation' });
  return { source: [speaker], cue: { from: at, to: at + 1 }, content: [{ from: quote, to }], form: 'inverted' };
}

/** `"…," he said, "…"`: the quotation that goes on after the cue. */
function findSplitRest(tokens: readonly Token[], from: number): Range[] {
  for (let at = from; at < Math.min(tokens.length, from + 25); at += 1) {
    if (isStop(tokens[at])) return [];
    if (tokens[at]?.tag === 'QUOTE') {
      const before = tokens[at - 1];
      // `"…," she said "…"`: a whole quotation right behind the verb lacks its mark.
      const isMarkless = at === from && tokens[at]?.isContinuing === false && tokens[at]?.isClosed === true;
      if (!isMarkless && !isComma(before) && before?.word !== ':' && !isDash(tokens, at - 1)) return [];
      if (isSaidByAnother(tokens, at)) return [];
      return [{ from: at, to: findContentEnd(tokens, { at, form: 'clause' }) }];
    }
  }
  return [];
}

/** `"…," she said, but "…," said X`: a whole quotation with a speaker behind it. */
function isSaidByAnother(tokens: readonly Token[], quote: number): boolean {
  const next = tokens[quote + 1];
  if (tokens[quote]?.isContinuing !== false || next?.tag !== 'VERB') return false;
  if (next.cue?.frames.has('speech') !== true) return false;
  // `“…,” she said, “…,” adding that`: she adds it herself.
  return next.cue.form !== 'ing' || !isComma(tokens[quote - 1]);
}

const hasVerb = (tokens: readonly Token[], range: Range) => tokens.slice(range.from, range.to).some(isVerbal);

/** `after` is where the circumstances begin: behind the verb, or behind who was told. */
type Place = {
  readonly verb: number;
  readonly after: number;
  readonly span: Range;
  readonly hasStart: boolean;
  readonly hasContent: boolean;
};

/** `A, he said` and `A, he said, B`. */
export function findMedial(tokens: readonly Token[], source: Range, place: Place): SentenceAttribution | undefined {
  const before = tokens[source.from - 1];
  if (before === undefined) return undefined;
  if (before.word === 'as') {
    // "as Brandt continued to interrupt": what she did is told, not what she said.
    const hasOwn = place.hasContent || isInfinitive(tokens, place.verb + 1);
    return hasOwn ? undefined : findAsSaid(tokens, source, place);
  }
  if (!(isComma(before) || before.tag === 'QUOTE' || isDash(tokens, source.from - 1))) return undefined;
  // "As the judge noted, no one had asked": nobody says what stands before.
  if (before.tag !== 'QUOTE' && (tokens[source.from]?.word === 'no' || tokens[source.from]?.word === 'not'))
    return undefined;
  const front = findFronted(tokens, 0, source.from);
  if (front === undefined) return findAfterOpening(tokens, source, place);
  const isAfterQuote = before.tag === 'QUOTE' || tokens[source.from - 2]?.tag === 'QUOTE';
  const next = tokens[place.verb + 1];
  // "Her plan, he said on Friday, “will fail”": the clause, or a quotation with a small letter, goes on behind the cue.
  const close = isAfterQuote || place.hasStart ? place.verb + 1 : skipAdjunct(tokens, place.after);
  const isFollowed = close > place.verb + 1 && tokens[close + 1]?.tag === 'VERB';
  const isBetweenDashes = isDash(tokens, source.from - 1) && isDash(tokens, place.verb + 1);
  const isParenthesis =
    isBetweenDashes ||
    (isComma(tokens[close]) && !isFollowed && (tokens[close + 1]?.tag !== 'QUOTE' || tokens[close + 1]?.isContinuing));
  // A quotation may hold the clause's verb: "“It is late” in the day, he said in a letter".
  const isClause = hasVerb(tokens, front) || tokens[front.from]?.tag === 'QUOTE';
  // "A mistake, the court said Thursday.": words without a verb, where nothing but a day follows.
  const isDated = isTimeWord(tokens[place.after]) && isStop(tokens[place.after + 1]);
  const isClosed = isStop(next) || isParenthesis || ((isClause || isDated) && isClosedBy(tokens, place.after));
  if (!isComma(next) && isParticiple(tokens, front)) return undefined;
  if (!isAfterQuote && !isClosed) return undefined;
  if (isAfterQuote && next?.word === 'that') return undefined;
  const rest = findMedialRest(tokens, place.verb + 1, front);
  return { source: [source], cue: place.span, content: [front, ...rest], form: 'medial' };
}

/** Participles of who was asked: "Asked “Is it final?” the chairman said it was not". */
const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned']);

/** "Citing “the storm,” the mayor told us that …": a participle before the speaker tells what else he did. */
const isParticiple = (tokens: readonly Token[], { from, to }: Range) =>
  to > from + 1 &&
  ((tokens[from]?.tag === 'VERB' && tokens[from]?.word.endsWith('ing') === true) ||
    ASKED.has(tokens[from]?.word ?? '')) &&
  !hasMainVerb(tokens, from + 1, to);

/** "But, he said, A": the clause goes on as if the cue were not there. */
function findAfterOpening(tokens: readonly Token[], source: Range, place: Place): SentenceAttribution | undefined {
  const at = place.verb + 2;
  if (!isComma(tokens[place.verb + 1])) return undefined;
  const to = findContentEnd(tokens, { at, form: tokens[at]?.tag === 'QUOTE' ? 'quotation' : 'clause' });
  const opening = source.from > 1 ? [{ from: 0, to: source.from - 1 }] : [];
  return to > at
    ? { source: [source], cue: place.span, content: [...opening, { from: at, to }], form: 'medial' }
    : undefined;
}

/** Words that open a clause which tells when something was said. */
const MEANWHILE: ReadonlySet<string> = new Set(['as', 'after', 'before', 'when', 'while']);

/** Whether nothing but time, place and manner follows the cue up to the end of the sentence. */
function isClosedBy(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const isMeanwhile = MEANWHILE.has(first?.word ?? '');
  const isManner = first?.tag === 'ADV' && isStop(tokens[from + 1]);
  if (!isMeanwhile && !isManner && first?.tag !== 'ADP' && !isTimeAt(tokens, from) && !isStop(first)) return false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isStop(token) || isComma(token)) return true;
    if (token?.tag === 'QUOTE' || token?.word === 'that' || token?.word === ':') return false;
    if (isVerbal(token) && !isMeanwhile) return false;
  }
  return true;
}

/** "As X said, A" and "A, as X said": the clause that "as" leans on. */
function findAsSaid(tokens: readonly Token[], source: Range, place: Place): SentenceAttribution | undefined {
  const as = source.from - 1;
  let close = place.verb + 1;
  while (
    close < tokens.length &&
    !isComma(tokens[close]) &&
    !isStop(tokens[close]) &&
    tokens[close]?.tag !== 'QUOTE' &&
    tokens[close]?.word !== ':'
  )
    close += 1;
  const isFirst = as === 0 || (isConjunction(tokens[0]) && (as === 1 || (as === 2 && isComma(tokens[1]))));
  const front = isFirst ? undefined : isComma(tokens[as - 1]) ? findFronted(tokens, 0, as) : undefined;
  if (!isFirst && front === undefined) return undefined;
  const at = isComma(tokens[close]) || tokens[close]?.word === ':' ? close + 1 : close;
  const to = isStop(tokens[at]) ? at : findContentEnd(tokens, { at, form: 'clause' });
  const content = [...(front === undefined ? [] : [front]), ...(to > at ? [{ from: at, to }] : [])];
  return content.length === 0 ? undefined : { source: [source], cue: place.span, content, form: 'as' };
}

function findMedialRest(tokens: readonly Token[], verb: number, front: Range): Range[] {
  const after = tokens[front.to - 1]?.tag === 'QUOTE' ? verb : skipAdjunct(tokens, verb);
  if (!isComma(tokens[after]) && !isDash(tokens, after)) return findSplitRest(tokens, after);
  const next = tokens[after + 1];
  // "A, he said, tartly.": how he said it.
  if (next?.tag === 'ADV' && isStop(tokens[after + 2])) return [];
  // `"It is our bad luck," he said, that both men came`: the clause that the quotation left open.
  if (next?.word === 'that' && tokens[front.to - 1]?.tag === 'QUOTE' && !isStop(tokens[after + 2]))
    return [{ from: after + 1, to: findContentEnd(tokens, { at: after + 1, form: 'clause' }) }];
  if (next === undefined || (next.tag === 'VERB' && next.word.endsWith('ing')) || tokens[front.to - 1]?.tag === 'QUOTE')
    return findSplitRest(tokens, after);
  const to = findContentEnd(tokens, { at: after + 1, form: 'clause' });
  return to > after + 1 ? [{ from: after + 1, to }] : [];
}

/** More words are a clause of their own. */
const LONGEST_ADJUNCT = 10;

/** "A, he said in an interview, B": the comma behind where or when it was said; the same place where there is none. */
function skipAdjunct(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.tag !== 'ADP' && !isTimeAt(tokens, from)) return from;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_ADJUNCT); at += 1) {
    const token = tokens[at];
    if (isComma(token)) return isRelative(tokens[at + 1]) ? from : at;
    if (isStop(token) || isVerbal(token) || token?.tag === 'QUOTE' || token?.word === ':' || token?.word === 'that')
      return from;
  }
  return from;
}
