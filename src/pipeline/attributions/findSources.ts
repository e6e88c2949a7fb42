import type { CueVerb } from './cueWords.ts';
import { findGroupStart } from './findGroupStart.ts';
import { findSubject, isCited } from './findSubject.ts';
import { isComma, isConjunction, isInNounPhrase, isStop, isVerbal, type Range } from './grammar.ts';
import { cut, isSpeech, type SentenceAttribution, type VerbCue, withContent } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** Who a verb's subject is: its own, or that of the verb it is joined to ("said … and stressed …", ", adding …"). */
export function findSources(
  tokens: readonly Token[],
  { group, cue }: VerbCue,
  found: SentenceAttribution[],
): readonly Range[] | undefined {
  const before = tokens[group - 1];
  if (before === undefined) return cue.form === 'ing' || isAskedFirst(cue) ? [] : undefined;
  if ((before.word === 'when' || before.word === 'if') && isAskedFirst(cue)) return [];
  const joint = { boundary: before.tag === 'QUOTE' ? group : group - 1, cue };
  if (isConjunction(before))
    return canJoin(tokens, found, cue)
      ? shareSource(tokens, found, joint)
      : findOrdinarySubject(tokens, joint.boundary, cue);
  if (cue.form === 'ing' && (isComma(before) || before.isClosed === true))
    return shareSource(tokens, found, joint) ?? findCiting(tokens, group);
  // "X says this, claims that": headlines join verbs with a comma alone.
  const isListed = cue.form === 'third' && isComma(before) && found.some((other) => isParallel(tokens, other, cue));
  if (isListed) return shareSource(tokens, found, joint);
  // "insisted it was early while adding …": not "it" adds.
  if (cue.form === 'ing' && before.word === 'while' && cue.frames.has('speech'))
    return shareSource(tokens, found, joint);
  if (cue.form === 'ing' && LEADS.has(before.word)) return findOrdinarySubject(tokens, group - 1, cue);
  const isInfinitiveCue = tokens[group]?.word === 'to';
  const subject = isInfinitiveCue ? findMatrixSubject(tokens, group) : findSubject(tokens, group, 0);
  const named = subject ?? findWholeClause(tokens, group, cue);
  return named === undefined ? undefined : [named];
}

/** "Mr. Gil, citing “the storm,” said …": who cites stands before the comma. */
function findCiting(tokens: readonly Token[], group: number): readonly Range[] | undefined {
  const subject = isCited(tokens, group + 1) ? findSubject(tokens, group - 1, 0) : undefined;
  return subject === undefined ? undefined : [subject];
}

/** A subject before a quotation is seldom longer. */
const LONGEST_SUBJECT = 10;

/** "Another man familiar with her thinking said “…”": what opens the sentence, where the tagger sees a verb in it. */
function findWholeClause(tokens: readonly Token[], group: number, cue: CueVerb): Range | undefined {
  const quote = tokens.findIndex((token, at) => at > group && token.tag === 'QUOTE');
  if (!cue.frames.has('speech') || cue.form === 'ing' || quote < 0 || quote > group + 3) return undefined;
  const isOpening = group > 0 && group <= LONGEST_SUBJECT && isInNounPhrase(tokens, 0) && tokens[0]?.tag !== 'QUOTE';
  const isParted = (token: Token) =>
    isComma(token) || isConjunction(token) || token.tag === 'QUOTE' || token.word === 'to';
  return isOpening && !tokens.slice(0, group).some(isParted) ? { from: 0, to: group } : undefined;
}

/** "and saying" joins on to another participle only. */
function canJoin(tokens: readonly Token[], found: readonly SentenceAttribution[], cue: CueVerb): boolean {
  return cue.form !== 'ing' || found.some((other) => tokens[other.cue.to - 1]?.word.endsWith('ing') === true);
}

/** "Asked whether …, X said": nobody is named who asked. */
const isAskedFirst = (cue: CueVerb) =>
  cue.form === 'past' && (cue.lemma === 'ask' || cue.lemma === 'press' || cue.lemma === 'question');

/** Words before a participle whose subject is the main clause's: "before saying". */
export const LEADS: ReadonlySet<string> = new Set([
  'by',
  'before',
  'after',
  'while',
  'in',
  'when',
  'without',
  'despite',
  'and',
]);

/** "went on to say", "was quick to add": the subject of the verb the infinitive hangs on. */
function findMatrixSubject(tokens: readonly Token[], group: number): Range | undefined {
  let verb = group - 1;
  while (verb > 0 && (tokens[verb]?.tag === 'ADP' || tokens[verb]?.tag === 'ADV' || tokens[verb]?.tag === 'ADJ'))
    verb -= 1;
  if (!isVerbal(tokens[verb])) return findMoved(tokens, group);
  const subject = findSubject(tokens, findGroupStart(tokens, verb), 0);
  return subject === undefined || isExpletive(tokens, subject) ? undefined : subject;
}

/** "led experts to suspect that …": who is led to it. */
function findMoved(tokens: readonly Token[], group: number): Range | undefined {
  let from = group;
  while (from > 0 && isInNounPhrase(tokens, from - 1) && tokens[from - 1]?.tag !== 'QUOTE') from -= 1;
  return from < group && MOVES.has(tokens[from - 1]?.word ?? '') ? { from, to: group } : undefined;
}

/** Verbs whose object does what the infinitive says, in their usual forms. */
const MOVES: ReadonlySet<string> = new Set(
  'lead leads led leading cause causes caused causing prompt prompts prompted prompting force forces forced forcing require requires required get gets got allow allows allowed'.split(
    ' ',
  ),
);

/** "It is clear": nobody. */
export const isExpletive = (tokens: readonly Token[], subject: Range) =>
  subject.to - subject.from === 1 && (tokens[subject.from]?.word === 'it' || tokens[subject.from]?.word === 'there');

/** Takes the source of the last attribution whose verb has the same form, and ends its content where the joined verb begins. */
function shareSource(
  tokens: readonly Token[],
  found: SentenceAttribution[],
  { boundary, cue }: Joint,
): readonly Range[] | undefined {
  const index = findShared(tokens, found, { boundary, cue });
  const other = found[index];
  if (other === undefined) return findOrdinarySubject(tokens, boundary, cue);
  const content = cut(other.content, boundary, cue.form === 'ing' && !cue.frames.has('speech'));
  if (content.length > 0) found[index] = withContent(other, content);
  return other.source;
}

const isSharable = (other: SentenceAttribution) =>
  other.source.length > 0 && other.form !== 'noun' && other.form !== 'adjective';

function findShared(tokens: readonly Token[], found: readonly SentenceAttribution[], { boundary, cue }: Joint): number {
  const isFit = (other: SentenceAttribution) =>
    isSharable(other) && (cue.form === 'ing' || isParallel(tokens, other, cue));
  const lemmaOf = (other: SentenceAttribution) => tokens[other.cue.to - 1]?.cue?.lemma;
  // "said …, but said …", "said …, explaining …" and a comma before the joint take the sentence's own speaker, not one reported inside.
  const isMain =
    cue.frames.has('speech') &&
    (isComma(tokens[boundary - 1]) ||
      (cue.form === 'ing' && isComma(tokens[boundary])) ||
      leadsToQuotation(tokens, boundary + 1));
  const outer = found.findLastIndex(
    (other) =>
      other.within === undefined &&
      isFit(other) &&
      (lemmaOf(other) === cue.lemma || (isMain && isSpeech(tokens, other))),
  );
  return outer >= 0 ? outer : found.findLastIndex(isFit);
}

/** How many words may stand between a joint and the quotation that its verb leads to. */
const LONGEST_LEAD = 6;

/** `said he welcomed it and added, "Q"`: whoever spoke the whole sentence speaks what stands in marks. */
function leadsToQuotation(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LEAD && !isStop(tokens[at]); at += 1)
    if (tokens[at]?.tag === 'QUOTE')
      return tokens[at]?.isContinuing === false && (isComma(tokens[at - 1]) || tokens[at - 1]?.word === ':');
  return false;
}

type Joint = { readonly boundary: number; readonly cue: CueVerb };

const PAST: ReadonlySet<string> = new Set(['past', 'participle']);

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['did', 'had', 'has', 'have']);

/** Whether two verbs joined by "and" have the same tense. */
function isParallel(tokens: readonly Token[], other: SentenceAttribution, cue: CueVerb): boolean {
  const isPast = tokens.slice(other.cue.from, other.cue.to).some((token) => PAST_AUXILIARIES.has(token.word));
  if (isPast && PAST.has(cue.form)) return true;
  const form = tokens[other.cue.to - 1]?.cue?.form;
  return form !== undefined && (form === cue.form || (PAST.has(form) && PAST.has(cue.form)));
}

const PAST_FORMS: ReadonlySet<string> = new Set(['had', 'was', 'were', 'did']);

function isSameTense(token: Token, cue: CueVerb): boolean {
  return PAST.has(cue.form) || !(token.word.endsWith('ed') || PAST_FORMS.has(token.word));
}

/** The subject of the verb before the joint that is no cue: "He adopted an accent and joked …". */
function findOrdinarySubject(tokens: readonly Token[], boundary: number, cue: CueVerb): readonly Range[] | undefined {
  // The quotation that a participle follows is what the verb before it has for an object.
  const last = tokens[boundary - 1]?.tag === 'QUOTE' ? boundary - 2 : boundary - 1;
  for (let at = last; at > 0; at -= 1) {
    const token = tokens[at];
    if (isStop(token) || token?.tag === 'QUOTE') return undefined;
    if (token?.tag !== 'VERB' && token?.tag !== 'AUX') continue;
    if (cue.form !== 'ing' && (token.word.endsWith('ing') || !isSameTense(token, cue))) continue;
    const group = findGroupStart(tokens, at);
    if (tokens[group]?.word === 'to') continue;
    const subject = findSubject(tokens, group, 0);
    if (subject !== undefined) return [subject];
  }
  return undefined;
}
