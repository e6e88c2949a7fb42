import type { CueVerb } from './cueWords.ts';
import { findContentEnd } from './findContentEnd.ts';
import { findContentStart } from './findContentStart.ts';
import { findSubject } from './findSubject.ts';
import { findPhraseEnd, isComma, isInNounPhrase, isRelative, isStop } from './grammar.ts';
import type { SentenceAttribution, VerbCue } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** "was praised by X": who said it follows "by"; without it nobody is named. */
export function findPassive(tokens: readonly Token[], verb: VerbCue): SentenceAttribution | undefined {
  const { at, group, cue } = verb;
  const subject = findSubject(tokens, group, 0);
  if (subject === undefined) return undefined;
  if (cue.frames.has('hearer')) return findAsked(tokens, verb);
  // "a group which is backed by X" tells which group, not what X said.
  if (isRelative(tokens[subject.from])) return undefined;
  const by = findBy(tokens, at + 1);
  const source = by === undefined ? [] : [{ from: by + 1, to: findPhraseEnd(tokens, by + 1) }];
  const start = findContentStart(tokens, at, reframe(cue, PASSIVE_FRAMES));
  const rest = start === undefined || by !== undefined ? [] : [{ from: start.at, to: findContentEnd(tokens, start) }];
  return { source, cue: { from: group, to: at + 1 }, content: [subject, ...rest], form: 'passive' };
}

const PASSIVE_FRAMES: CueVerb['frames'] = new Set(['clause', 'infinitive', 'object']);
const ASKED_FRAMES: CueVerb['frames'] = new Set(['speech', 'clause', 'infinitive']);

/** A verb that takes other content than its own form; written out, since a spread makes an object of another kind. */
function reframe({ lemma, form, before, particle }: CueVerb, frames: CueVerb['frames']): CueVerb {
  return { lemma, form, frames, before, particle };
}

/** "was asked whether …", "were told that …": the subject is the hearer. */
function findAsked(tokens: readonly Token[], { at, group, cue }: VerbCue): SentenceAttribution | undefined {
  const by = findBy(tokens, at + 1);
  const source = by === undefined ? [] : [{ from: by + 1, to: findPhraseEnd(tokens, by + 1) }];
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

function findBy(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    if (isStop(tokens[at]) || isComma(tokens[at])) return undefined;
    if (tokens[at]?.word === 'by' && isInNounPhrase(tokens, at + 1)) return at;
  }
  return undefined;
}
