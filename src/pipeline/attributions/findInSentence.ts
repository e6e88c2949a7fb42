import { trimEnd } from './findContentEnd.ts';
import { findPhraseCue } from './findPhraseCue.ts';
import { LEADS } from './findSources.ts';
import { findCredited, findLabelled, findUncued } from './findUncued.ts';
import { findVerbCue } from './findVerbCue.ts';
import {
  findPhraseEnd,
  isComma,
  isConjunction,
  isFiniteVerb,
  isInNounPhrase,
  isPersonPronoun,
  type Range,
} from './grammar.ts';
import { partSwallowed } from './partSwallowed.ts';
import { joinSpelledOut, unwrapBearers } from './quotedObject.ts';
import {
  cut,
  holds,
  holdsQuotation,
  isSpeech,
  type SentenceAttribution,
  type Setting,
  withContent,
} from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** More words and marks than this outside quotations are a list or a table; clauses are looked for back and forth, which takes quadratic time. */
const LONGEST_SENTENCE = 250;

/** Finds the attributions of one sentence in the order of their cues. */
export function findInSentence(tokens: readonly Token[], setting: Setting): SentenceAttribution[] {
  if (tokens.length > LONGEST_SENTENCE) return [];
  // Most sentences hold no quotation: what asks for one is not asked of them.
  const hasQuotation = holdsQuotation(tokens, { from: 0, to: tokens.length });
  const credited = hasQuotation ? findCredited(tokens) : undefined;
  if (credited !== undefined) return [credited];
  const found: SentenceAttribution[] = [];
  const labelled = findLabelled(tokens, setting);
  if (labelled !== undefined) found.push(labelled);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.cue === undefined && token?.isPhraseCue !== true) continue;
    const next = findVerbCue(tokens, at, found) ?? findPhraseCue(tokens, at);
    if (next !== undefined) placeFound(tokens, found, next);
  }
  const uncued = hasQuotation ? findUncued(tokens, found) : undefined;
  if (uncued !== undefined && !joinSpelledOut(tokens, found, uncued)) found.push(uncued);
  nameFirst(tokens, found);
  return clip(tokens, hasQuotation ? partSwallowed(tokens, unwrapBearers(tokens, found)) : found);
}

/** "Citing “the storm,” the mayor said …": a participle that opens a sentence has the speaker behind its content for its source. */
function nameFirst(tokens: readonly Token[], found: SentenceAttribution[]): void {
  const [first, ...others] = found;
  const isOpening = first?.cue.from === 0 && first.source.length === 0 && first.within === undefined;
  if (!isOpening || tokens[0]?.word.endsWith('ing') !== true) return;
  const end = first.content.at(-1)?.to ?? 0;
  const main = others.find(({ source: [subject], within }) => within === undefined && isNext(subject, end));
  const subject = findMainSubject(tokens, end);
  const source = main?.source ?? (subject === undefined ? [] : [subject]);
  found[0] = { source, cue: first.cue, content: first.content, form: first.form, within: undefined };
}

/** "Citing the cost, the council closed the pool": the subject behind the comma at a place. */
function findMainSubject(tokens: readonly Token[], comma: number): Range | undefined {
  // A quotation holds its comma.
  const from = isComma(tokens[comma]) ? comma + 1 : comma;
  const to = findPhraseEnd(tokens, from);
  const isSubject = isInNounPhrase(tokens, from) || isPersonPronoun(tokens[from]);
  return isSubject && isFiniteVerb(tokens, to) ? { from, to } : undefined;
}

/** Whether a subject begins at a place, or behind a comma that stands there. */
const isNext = (subject: Range | undefined, place: number) =>
  subject !== undefined && (subject.from === place || subject.from === place + 1);

/** Puts an attribution where it belongs: beside the last, ending its content, or within it. */
function placeFound(tokens: readonly Token[], found: SentenceAttribution[], next: SentenceAttribution): void {
  if (found.length === 0) {
    found.push(next);
    return;
  }
  const isOuter = found.map((other) => other.within === undefined && holds(next, other));
  if (isOuter.includes(true)) {
    // The content stands before its cue: what was found in it on the way is held by it.
    const place = found.length;
    const boundary = Math.min(next.cue.from, ...next.source.map((part) => part.from));
    isOuter.forEach((isInner, index) => {
      const inner = found[index];
      if (isInner && inner !== undefined) found[index] = withContent(inner, cut(inner.content, boundary), place);
    });
    found.push(next);
    return;
  }
  endBefore(tokens, found, next);
  const holder = found.findIndex((other) => other.within === undefined && holds(other, next));
  const outer = found[holder];
  const joint = outer === undefined ? undefined : findJoint(tokens, outer, next);
  if (outer !== undefined && joint !== undefined) {
    found[holder] = withContent(outer, cut(outer.content, joint));
    found.push(next);
    return;
  }
  found.push(holder < 0 ? next : withContent(next, next.content, holder));
}

/** `A cried “…” and “…,” B told them`: what another is named for behind it is no part of what A cried. */
function endBefore(tokens: readonly Token[], found: SentenceAttribution[], next: SentenceAttribution): void {
  const [speech] = next.content;
  if (speech === undefined || speech.to !== speech.from + 1 || tokens[speech.from]?.tag !== 'QUOTE') return;
  const own = Math.min(next.cue.from, ...next.source.map(({ from }) => from));
  const place = found.findIndex(({ within, content }) => {
    const part = content.at(-1);
    return (
      within === undefined && part !== undefined && part.from < speech.from && speech.to === part.to && part.to <= own
    );
  });
  const other = found[place];
  if (other !== undefined) found[place] = withContent(other, cut(other.content, trimEnd(tokens, 0, speech.from)));
}

/** What stands within another attribution ends where that one's content was cut. */
function clip(tokens: readonly Token[], found: readonly SentenceAttribution[]): SentenceAttribution[] {
  return found.map(({ source, cue, content, form, within }) => {
    const outer = within === undefined ? undefined : found[within];
    const clipped: Range[] = [];
    for (const part of content) {
      const holder = outer?.content.find((other) => other.from <= part.from && part.from < other.to);
      const end = trimEnd(tokens, part.from, Math.min(part.to, holder?.to ?? part.to));
      // "But, he said, …": a conjunction alone is part of what was said.
      const to = end === part.from && isConjunction(tokens[end]) ? end + 1 : end;
      if (part.from < to) clipped.push({ from: part.from, to });
    }
    return { source, cue, content: clipped, form, within };
  });
}

const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'though', 'although', 'and', 'but']);

/** Where a whole quotation with a speaker of its own begins, speaker and cue included: it is no part of what somebody else is said to say. */
function findEntrance(
  tokens: readonly Token[],
  outer: SentenceAttribution,
  next: SentenceAttribution,
): number | undefined {
  const [speech, ...more] = next.content;
  if (
    speech === undefined ||
    more.length > 0 ||
    speech.to !== speech.from + 1 ||
    tokens[speech.from]?.isClosed !== true
  )
    return undefined;
  const least = outer.content[0]?.from ?? 0;
  const named = next.source.filter((part) => part.from >= least);
  const own = Math.min(next.cue.from, ...named.map((part) => part.from));
  const lead = LEADS.has(tokens[own - 1]?.word ?? '') ? own - 1 : own;
  return lead > least && (lead < own || isComma(tokens[lead - 1])) ? lead : undefined;
}

/** Where one speaker's clause gives way to another's: "A said …, and B said …", "…, while B suggested …". */
function findJoint(
  tokens: readonly Token[],
  outer: SentenceAttribution,
  next: SentenceAttribution,
): number | undefined {
  const first = next.source[0];
  const entrance = findEntrance(tokens, outer, next);
  if (entrance !== undefined) return entrance;
  const isAccording = next.form === 'according';
  const isBoth = (isAccording || isSpeech(tokens, next)) && isSpeech(tokens, outer);
  if (first === undefined || next.within !== undefined || !isBoth) return undefined;
  // "…, but according to the guide, …": there the cue stands before who said it.
  const link = (isAccording ? next.cue.from : first.from) - 1;
  const isLinked = CONTRASTS.has(tokens[link]?.word ?? '') && isComma(tokens[link - 1]);
  return isLinked && (outer.content[0]?.from ?? link) < link - 1 ? link - 1 : undefined;
}
