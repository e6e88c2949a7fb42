import type { CueVerb } from './cueWords.ts';
import { findContentEnd } from './findContentEnd.ts';
import { findContentStart } from './findContentStart.ts';
import { findSubject } from './findSubject.ts';
import {
  findPhraseEnd,
  isComma,
  isConjunction,
  isInNounPhrase,
  isRelative,
  isStop,
  isTimeAt,
  type Range,
} from './grammar.ts';
import type { ContentStart, SentenceAttribution, VerbCue } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** "was praised by X": who said it follows "by"; without it nobody is named. */
export function findPassive(tokens: readonly Token[], verb: VerbCue): SentenceAttribution | undefined {
  const { at, group, cue } = verb;
  const subject = findSubject(tokens, group, 0);
  if (subject === undefined) return undefined;
  // "was pushed", "was pressed": a verb that tells of words only with a preposition.
  if (cue.frames.size === 0 && !cue.before.has(tokens[at + 1]?.word ?? '')) return undefined;
  if (cue.frames.has('hearer')) return findAsked(tokens, verb);
  // "a group which is backed by X" tells which group, not what X said.
  if (isRelative(tokens[subject.from])) return undefined;
  const by = findBy(tokens, at + 1);
  const source = by === undefined ? [] : [{ from: by + 1, to: findAgentEnd(tokens, by + 1) }];
  const rest = findRest(tokens, verb, source[0]);
  return { source, cue: { from: group, to: at + 1 }, content: [subject, ...rest], form: 'passive' };
}

/** What was said of the subject: "was dismissed as “a stunt” by X", "was expected by X to close". */
function findRest(tokens: readonly Token[], { at, cue }: VerbCue, agent: Range | undefined): Range[] {
  const own = reframe(cue, PASSIVE_FRAMES);
  const start = findContentStart(tokens, at, own);
  if (agent === undefined) return start === undefined ? [] : [{ from: start.at, to: findContentEnd(tokens, start) }];
  if (start !== undefined && start.at < agent.from - 1 && isLed(tokens, start, cue))
    return [{ from: start.at, to: Math.min(findContentEnd(tokens, start), agent.from - 1) }];
  if (!LEADING.has(tokens[agent.to]?.word ?? '')) return [];
  const behind = findContentStart(tokens, agent.to - 1, own);
  return behind === undefined ? [] : [{ from: behind.at, to: findContentEnd(tokens, behind) }];
}

/** Whether what stands between verb and "by" is what was said: "as “a stunt”", "“a stunt”"; not "more positively", "the day before". */
const isLed = (tokens: readonly Token[], { at, form }: ContentStart, { before }: CueVerb) =>
  form === 'infinitive' ||
  tokens[at]?.word === 'that' ||
  tokens[at]?.tag === 'QUOTE' ||
  before.has(tokens[at - 1]?.word ?? '');

/** What can lead from who said it to what was said. */
const LEADING: ReadonlySet<string> = new Set(['to', 'as', 'that']);

const PASSIVE_FRAMES: CueVerb['frames'] = new Set(['clause', 'infinitive', 'object']);
const ASKED_FRAMES: CueVerb['frames'] = new Set(['speech', 'clause', 'infinitive']);

/** A verb that takes other content than its own form; written out, since a spread makes an object of another kind. */
function reframe({ lemma, form, before, particle }: CueVerb, frames: CueVerb['frames']): CueVerb {
  return { lemma, form, frames, before, particle };
}

/** "was asked whether …", "were told that …": the subject is the hearer. */
function findAsked(tokens: readonly Token[], { at, group, cue }: VerbCue): SentenceAttribution | undefined {
  const by = findBy(tokens, at + 1);
  const source = by === undefined ? [] : [{ from: by + 1, to: findAgentEnd(tokens, by + 1) }];
  const after = source[0] === undefined ? at : source[0].to - 1;
  const start = findContentStart(tokens, after, reframe(cue, ASKED_FRAMES));
  if (start === undefined) return undefined;
  return {
    source,
    cue: { from: group, to: at + 1 },
    content: [{ from: start.at, to: findContentEnd(tokens, start) }],
    form: 'asked',
  };
}

/** The "by" of a verb; "by Thursday" tells when, "in a letter signed by mayors" who signed it. */
function findBy(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    if (isStop(tokens[at]) || isComma(tokens[at]) || tokens[at]?.word === 'that') return undefined;
    if (tokens[at]?.word !== 'by' || !isInNounPhrase(tokens, at + 1)) continue;
    if (isTimeAt(tokens, at + 1) || TIMES.has(tokens[at + 1]?.word ?? '')) return undefined;
    return at > from && tokens[at - 1]?.tag === 'VERB' ? undefined : at;
  }
  return undefined;
}

/** Times that the grammar knows for nouns. */
const TIMES: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december spring summer autumn winter noon midnight dawn dusk'.split(
    ' ',
  ),
);

/** The end of who said it: "the head of the union", "teachers, parents and the local paper", "the minister, Anna Weiss". */
function findAgentEnd(tokens: readonly Token[], from: number): number {
  let end = findPhraseEnd(tokens, from);
  for (;;) {
    const isLinked = tokens[end]?.word === 'of' || isComma(tokens[end]) || isConjunction(tokens[end]);
    const isBoth = isComma(tokens[end]) && isConjunction(tokens[end + 1]);
    const next = isLinked ? findPhraseEnd(tokens, end + (isBoth ? 2 : 1)) : end;
    if (next <= end + (isBoth ? 2 : 1) || !endsPart(tokens, next) || tokens[next]?.word === 'by') return end;
    end = next;
  }
}

/** Whether a noun phrase is over, and not the subject of a verb that follows it. */
const endsPart = (tokens: readonly Token[], at: number) =>
  isStop(tokens[at]) ||
  isComma(tokens[at]) ||
  isConjunction(tokens[at]) ||
  tokens[at]?.tag === 'ADP' ||
  tokens[at]?.word === 'to';
