import { CUE_ADJECTIVES, CUE_LINKS, CUE_NOUNS, HEARSAY, OPINIONS } from './cueWords.ts';
import { findContentEnd, findFinite, findFronted } from './findContentEnd.ts';
import { findGroupStart } from './findGroupStart.ts';
import { isExpletive } from './findSources.ts';
import { findSpeakerAfter } from './findSpeakerAfter.ts';
import { findOwner, findSubject } from './findSubject.ts';
import {
  isComma,
  isConjunction,
  isFiniteVerb,
  isInfinitive,
  isInNounPhrase,
  isPossessive,
  isRelative,
  isVerbal,
  type Range,
} from './grammar.ts';
import type { ContentStart, SentenceAttribution } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** The attribution whose cue is no verb and begins here. */
export function findPhraseCue(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  const tag = tokens[at]?.tag;
  if (tag === 'PUNCT' || tag === 'DET' || tag === 'PROPN' || tag === 'QUOTE') return undefined;
  return (
    findAccordingTo(tokens, at) ??
    findHearsay(tokens, at) ??
    findNounCue(tokens, at) ??
    findAdjectiveCue(tokens, at) ??
    findPoll(tokens, at) ??
    findOpinion(tokens, at)
  );
}

function findAccordingTo(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  if (tokens[at]?.word !== 'according' || tokens[at + 1]?.word !== 'to') return undefined;
  // "…, but according to the guide, …": a clause of its own.
  const isSecond = isConjunction(tokens[at - 1]) && isComma(tokens[at - 2]);
  const isFirst = at === 0 || isSecond || (at === 1 && !isComma(tokens[0]) && tokens[0]?.tag !== 'QUOTE');
  const named = findSpeakerAfter(tokens, at + 2) ?? findMistagged(tokens, at + 2);
  const isAside = isComma(tokens[at - 1]) && tokens[at - 2]?.tag !== 'QUOTE';
  const source = named === undefined || !(isFirst || isAside) ? named : endAtComma(tokens, named);
  if (source === undefined) return undefined;
  const cue = { from: at, to: at + 2 };
  const before = isFirst ? undefined : findFronted(tokens, 0, at);
  const rest =
    before === undefined || (isAside && goesOn(tokens, before, source.to)) ? findRest(tokens, source.to) : undefined;
  const content = [before, rest].filter((part) => part !== undefined);
  return content.length === 0 ? undefined : { source: [source], cue, content, form: 'according' };
}

/** "The bridge, according to the mayor, needs …": a clause without its verb goes on behind the aside. */
function goesOn(tokens: readonly Token[], before: Range, after: number): boolean {
  if (!isComma(tokens[after]) || isRelative(tokens[after + 1])) return false;
  for (let at = before.from; at < before.to; at += 1) if (isFiniteVerb(tokens, at)) return false;
  return true;
}

/** "according to exit polls": a verb to the tagger, a modifier before its noun to the reader. */
function findMistagged(tokens: readonly Token[], at: number): Range | undefined {
  return isVerbal(tokens[at]) ? findSpeakerAfter(tokens, at + 1, at) : undefined;
}

/** Before a main clause the source ends at its first comma, or after an apposition that two commas hold. */
function endAtComma(tokens: readonly Token[], source: Range): Range {
  let to = source.from;
  while (to < source.to && !isComma(tokens[to])) to += 1;
  const next = tokens[to + 1];
  if (next?.word !== 'a' && next?.word !== 'an' && next?.word !== 'the' && !isRelative(next))
    return { from: source.from, to };
  let close = to + 1;
  while (close < tokens.length && !isComma(tokens[close]) && !(isVerbal(tokens[close]) && !isRelative(next)))
    close += 1;
  return { from: source.from, to: isComma(tokens[close]) ? close : to };
}

function findRest(tokens: readonly Token[], from: number): Range | undefined {
  const at = isComma(tokens[from]) ? from + 1 : from;
  const to = findContentEnd(tokens, { at, form: 'clause' });
  return at < to ? { from: at, to } : undefined;
}

/** "his claim that …", "their support for …", "launched an attack on …". */
function findNounCue(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  const token = tokens[at];
  const isNoun = token?.tag === 'NOUN' || (token?.tag === 'VERB' && isPossessive(tokens[at - 1]));
  if (token === undefined || !isNoun || !CUE_NOUNS.has(token.word)) return undefined;
  const led = findLed(tokens, at);
  if (led === undefined) return undefined;
  let from = at;
  while (
    from > 0 &&
    isInNounPhrase(tokens, from - 1) &&
    !isPossessive(tokens[from - 1]) &&
    tokens[from - 1]?.tag !== 'DET'
  )
    from -= 1;
  const who = findNounSource(tokens, from);
  if (who === undefined) return undefined;
  const isLink = led.form === 'object';
  const to = Math.min(findContentEnd(tokens, led), isLink ? findFinite(tokens, led.at) : tokens.length);
  return led.at < to
    ? { source: who.source, cue: { from: who.from, to: led.at }, content: [{ from: led.at, to }], form: 'noun' }
    : undefined;
}

/** What a cue noun leads to: "that …", an infinitive, or a phrase after a preposition. */
function findLed(tokens: readonly Token[], at: number): ContentStart | undefined {
  const next = tokens[at + 1]?.word ?? '';
  if (isInfinitive(tokens, at + 1)) return { at: at + 1, form: 'infinitive' };
  if (next === 'that') return { at: at + 1, form: 'clause' };
  return CUE_LINKS.has(next) && next !== 'at' ? { at: at + 2, form: 'object' } : undefined;
}

/** Verbs that add nothing to a noun of saying: whoever makes the claim is its source. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'make makes made making launch launches launched launching raise raises raised raising issue issued issues issuing have has had having ' +
    'give gives gave giving deliver delivered delivers delivering renew renews renewed'
  ).split(' '),
);

/** Whose saying a noun is: its owner's, or the subject's of a light verb before it. `from` is where the cue begins. */
function findNounSource(
  tokens: readonly Token[],
  from: number,
): { readonly source: readonly Range[]; readonly from: number } | undefined {
  const before = tokens[from - 1];
  if (isPossessive(before)) {
    const owner = before?.tag === 'PART' ? findOwner(tokens, from) : { from: from - 1, to: from };
    return owner === undefined ? undefined : { source: [owner], from };
  }
  const verb = before?.tag === 'DET' ? from - 2 : from - 1;
  if (!isVerbal(tokens[verb]) || !LIGHT_VERBS.has(tokens[verb]?.word ?? '')) return undefined;
  const group = findGroupStart(tokens, verb);
  const subject = findSubject(tokens, group, 0);
  // ", raising fears that …": what happened raises them, not somebody.
  if (subject === undefined && tokens[verb]?.word === 'raising') return { source: [], from: verb };
  return subject === undefined || isExpletive(tokens, subject) ? undefined : { source: [subject], from: group };
}

const POLLS: ReadonlySet<string> = new Set(['poll', 'polls', 'survey', 'surveys']);

/** "In a poll last week, half of voters chose …": the poll is the source of what follows. */
function findPoll(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  if (tokens[at]?.word !== 'in' || at > 1) return undefined;
  const comma = tokens.findIndex((token) => isComma(token));
  if (comma < 0 || tokens[comma + 1]?.tag === 'QUOTE') return undefined;
  const source = { from: at + 1, to: comma };
  if (!tokens.slice(source.from, source.to).some((token) => POLLS.has(token.word))) return undefined;
  const to = findContentEnd(tokens, { at: comma + 1, form: 'clause' });
  return { source: [source], cue: { from: at, to: at + 1 }, content: [{ from: comma + 1, to }], form: 'poll' };
}

/** "is concerned that …", "are opposed to …". */
function findAdjectiveCue(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  const token = tokens[at];
  if (token === undefined || !CUE_ADJECTIVES.has(token.word) || token.tag === 'NOUN' || token.tag === 'PROPN')
    return undefined;
  const next = tokens[at + 1];
  const isInfinitiveNext = isInfinitive(tokens, at + 1);
  const isLink = !isInfinitiveNext && CUE_LINKS.has(next?.word ?? '');
  if (next?.word !== 'that' && !isInfinitiveNext && !isLink) return undefined;
  const group = findGroupStart(tokens, at);
  if (!tokens.slice(group, at).some((part) => part.tag === 'AUX')) return undefined;
  const subject = findSubject(tokens, group, 0);
  if (subject === undefined || isExpletive(tokens, subject)) return undefined;
  const start = at + (isLink ? 2 : 1);
  const form = isLink ? 'object' : isInfinitiveNext ? 'infinitive' : 'clause';
  const to = findContentEnd(tokens, { at: start, form });
  return start < to
    ? { source: [subject], cue: { from: group, to: start }, content: [{ from: start, to }], form: 'adjective' }
    : undefined;
}

/** "The club is reportedly spending more": nobody is named, and the clause is what is said. */
function findHearsay(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  if (!HEARSAY.has(tokens[at]?.word ?? '')) return undefined;
  const subject = findSubject(tokens, findGroupStart(tokens, at), 0);
  const to = findContentEnd(tokens, { at: at + 1, form: 'clause' });
  if (subject === undefined || isRelative(tokens[subject.from]) || to <= at + 1) return undefined;
  const content = [
    { from: subject.from, to: at },
    { from: at + 1, to },
  ];
  return { source: [], cue: { from: at, to: at + 1 }, content, form: 'hearsay' };
}

/** "In their view, the tax is dead": whose view it is says what follows the comma. */
function findOpinion(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  if (tokens[at]?.word !== 'in' || at > 1) return undefined;
  const comma = tokens.findIndex((token) => isComma(token));
  if (comma < at + 3 || comma > at + LONGEST_OWNER || !OPINIONS.has(tokens[comma - 1]?.word ?? '')) return undefined;
  if (!isPossessive(tokens[comma - 2]) || tokens[comma + 1]?.tag === 'QUOTE') return undefined;
  const to = findContentEnd(tokens, { at: comma + 1, form: 'clause' });
  if (to <= comma + 1) return undefined;
  const source = { from: at + 1, to: comma - 1 };
  return { source: [source], cue: { from: comma - 1, to: comma }, content: [{ from: comma + 1, to }], form: 'opinion' };
}

/** An owner of more words is a clause. */
const LONGEST_OWNER = 10;
