import { CUE_ADJECTIVES, CUE_LINKS, type CueVerb } from './cueWords.ts';
import { findAskedAside, isAskedAside } from './findAskedAside.ts';
import { findContentEnd, findFinite } from './findContentEnd.ts';
import { findContentStart } from './findContentStart.ts';
import { findGroupStart } from './findGroupStart.ts';
import { findInverted, findMedial } from './findMedial.ts';
import { findPassive } from './findPassive.ts';
import { findRelativeObject } from './findRelativeObject.ts';
import { findSources } from './findSources.ts';
import { findAntecedent } from './findSubject.ts';
import {
  findPhraseEnd,
  isComma,
  isFiniteVerb,
  isInNounPhrase,
  isNominal,
  isPossessive,
  isRelative,
  isStop,
  isSubjectPronoun,
  isTimeWord,
  isVerbal,
  type Range,
} from './grammar.ts';
import type { ContentStart, SentenceAttribution, VerbCue } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** The attribution whose cue verb stands at a place. May end the content of one found before, where the verbs are joined. */
export function findVerbCue(
  tokens: readonly Token[],
  at: number,
  found: SentenceAttribution[],
): SentenceAttribution | undefined {
  const token = tokens[at];
  const cue = token?.cue;
  if (token === undefined || cue === undefined || !isVerbCue(tokens, at, cue)) return undefined;
  const next = tokens[at + 1]?.word ?? '';
  if (cue.particle !== undefined && next !== cue.particle && !cue.before.has(next)) return undefined;
  const verb = { at, group: findGroupStart(tokens, at), cue };
  if (isPassive(tokens, verb)) return isStateOfMind(tokens, at) ? undefined : findPassive(tokens, verb);
  if (isAskedAside(tokens, at)) return findAskedAside(tokens, verb);
  if (cue.form === 'past' && tokens[at + 1]?.word === 'by' && !cue.frames.has('speech')) return undefined;
  return findInverted(tokens, verb) ?? findActive(tokens, verb, found);
}

/** "is opposed to", "was convinced that": the subject's own mind, not something done to it. */
function isStateOfMind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return CUE_ADJECTIVES.has(tokens[at]?.word ?? '') && next !== 'by' && (next === 'that' || CUE_LINKS.has(next));
}

/** Forms that are nouns or adjectives as often as verbs must be tagged as verbs. */
function isVerbCue(tokens: readonly Token[], at: number, cue: CueVerb): boolean {
  const tag = tokens[at]?.tag;
  const before = tokens[at - 1];
  if (tag === 'VERB') return !isAttributive(tokens, at);
  const isTensed = cue.form === 'third' || cue.form === 'past';
  if (isTensed && (before?.word === 'who' || before?.word === 'which')) return true;
  if (cue.form === 'past' && (tag === 'ADJ' || tag === 'AUX')) return !isAttributive(tokens, at);
  // "Mayor says no, claims city is broke": a headline, which has no point at its end.
  if (cue.form === 'third' && isComma(before) && !isStop(tokens.at(-1))) return tag === 'NOUN';
  if (cue.form === 'third' && cue.particle !== undefined && tag === 'NOUN') return isNominal(before);
  if (tag === 'NOUN' && cue.form === 'third' && cue.frames.has('speech') && isBesideQuotation(tokens, at)) return true;
  if (tag === 'NOUN' && cue.frames.has('clause') && isStop(tokens[at + 1]) && closesSentence(tokens, at, cue))
    return true;
  // "Residents fear that …": a noun does not follow a noun to open a clause.
  if (tag === 'NOUN' && (cue.form === 'base' || cue.form === 'third')) return opensClause(tokens, at);
  return cue.lemma === 'say' && tag !== 'NOUN';
}

/** `Article 3 affirms: "…"`, `"…," a man in the ad states.`: beside a quotation a plural is a verb. */
function isBesideQuotation(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isStop(next)) return tokens[0]?.isClosed === true && at > 1;
  return (next?.word === ':' ? tokens[at + 2] : next)?.tag === 'QUOTE' && at > 0;
}

/** "…, the figures show.": behind a clause, a comma and a noun phrase the last word is its verb. */
function closesSentence(tokens: readonly Token[], at: number, { form }: CueVerb): boolean {
  const before = tokens[at - 1];
  const isPlural = before?.tag === 'NOUN' && before.word.endsWith('s');
  if (before === undefined || !isNominal(before) || (form === 'base') !== isPlural) return false;
  let comma = at - 1;
  while (comma > 0 && isInNounPhrase(tokens, comma)) comma -= 1;
  if (!isComma(tokens[comma])) return false;
  for (let verb = 0; verb < comma; verb += 1) if (isFiniteVerb(tokens, verb)) return true;
  return false;
}

const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(['who', 'they', 'we', 'i', 'you']);

/** "Residents fear that …", "polls show a lead": after a plural and before what can be an object, a noun is a verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (isNominal(before) && next?.word === 'that') return true;
  const isPlural = PLURAL_SUBJECTS.has(before?.word ?? '') || (before?.tag === 'NOUN' && before.word.endsWith('s'));
  if (!isPlural || tokens[at]?.cue?.form !== 'base') return false;
  return next?.tag === 'DET' || next?.tag === 'PROPN' || isPossessive(next) || isSubjectPronoun(next);
}

/** "the reported deal", "Moscow's continued backing": between an article or owner and a noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isPossessive(before) && !isTimeWord(before)) return true;
  if (before?.tag === 'PUNCT' && before.word === '-' && before.end === tokens[at]?.start) return true;
  const isCounted = before?.tag === 'DET' || before?.tag === 'NUM';
  const owned = isCounted || isPossessive(before) || before?.tag === 'ADJ' || before?.tag === 'ADP';
  const form = tokens[at]?.cue?.form;
  if (form !== 'past' && form !== 'ing' && form !== 'participle')
    return before?.tag === 'DET' && before.word !== 'that' && !isCounting(before.word, form);
  const next = tokens[at + 1];
  return owned && form !== 'ing' && (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'PROPN');
}

const MANY: ReadonlySet<string> = new Set(['some', 'all', 'both', 'these', 'those']);
const ONE: ReadonlySet<string> = new Set(['each', 'neither', 'either', 'another']);

/** "Some say", "each believes": words that stand for those they count. */
const isCounting = (word: string, form: CueVerb['form'] | undefined) =>
  (form === 'base' && MANY.has(word)) || (form === 'third' && ONE.has(word));

const BE: ReadonlySet<string> = new Set("is are was were be been being am 's 're 'm".split(' '));

function isPassive(tokens: readonly Token[], { at, group, cue }: VerbCue): boolean {
  if (cue.form === 'ing' || cue.form === 'third') return false;
  for (let place = group; place < at; place += 1) {
    const token = tokens[place];
    if (token?.tag === 'AUX' && BE.has(token.word)) return true;
  }
  return false;
}

function findActive(
  tokens: readonly Token[],
  verb: VerbCue,
  found: SentenceAttribution[],
): SentenceAttribution | undefined {
  const { at, group, cue } = verb;
  const source = findSources(tokens, verb, found);
  if (source === undefined) return undefined;
  const first = source[0];
  const own = first !== undefined && first.to <= group && first.to >= group - 1 ? first : undefined;
  // Spread would copy it by the slow way, and this is done for every verb.
  const active = { at, group, cue, source, own, start: findContentStart(tokens, at, cue) };
  const canFollow = cue.frames.has('speech') || (cue.frames.has('clause') && isStop(tokens[at + 1]));
  const medial = canFollow ? findAround(tokens, active, found) : undefined;
  return medial ?? findAfter(tokens, active);
}

/** A cue verb with its subject: `own` where that is its own and no other verb's. */
type ActiveCue = VerbCue & {
  readonly source: readonly Range[];
  readonly own: Range | undefined;
  readonly start: ContentStart | undefined;
};

/** The content that stands before subject and verb, or around them. */
function findAround(
  tokens: readonly Token[],
  { at, group, cue, own, start }: ActiveCue,
  found: readonly SentenceAttribution[],
): SentenceAttribution | undefined {
  if (own === undefined || isQuoteAhead(tokens, own, { after: at + 1, start, found })) return undefined;
  const after = cue.frames.has('hearer') ? findPhraseEnd(tokens, at + 1) : at + 1;
  const hasContent = start !== undefined && start.form !== 'object';
  return findMedial(tokens, own, {
    verb: at,
    after,
    span: { from: group, to: at + 1 },
    hasStart: start !== undefined,
    hasContent,
  });
}

/** The content that stands after the verb. */
function findAfter(tokens: readonly Token[], active: ActiveCue): SentenceAttribution | undefined {
  const { at, group, cue, source, own, start } = active;
  if (start === undefined) return undefined;
  const first = source[0];
  const isRestricted = isRelative(tokens[first?.from ?? -1]) || (own !== undefined && isReduced(tokens, active));
  const limit = isRestricted ? findClauseExit(tokens, start) : tokens.length;
  const content = { from: start.at, to: Math.min(findContentEnd(tokens, start), limit) };
  if (content.from >= content.to) return undefined;
  if (own !== undefined && isNaming(tokens, active, own)) return undefined;
  if (isStriking(tokens, cue, start)) return undefined;
  if (start.form === 'infinitive' && cue.lemma === 'threaten' && isEvent(tokens, first)) return undefined;
  const span = { from: group, to: at + 1 };
  if (cue.frames.has('seeming'))
    return first === undefined ? undefined : { source: [], cue: span, content: [first, content], form: 'seeming' };
  const antecedent = findAntecedent(tokens, first?.from ?? -1);
  const named = antecedent === undefined ? source : [antecedent, ...source];
  const object = own && findRelativeObject(tokens, { from: own.from, lemma: cue.lemma, start });
  return { source: named, cue: span, content: object === undefined ? [content] : [object, content], form: start.form };
}

/** "a play called “The Winter Road”": the name of something that has not been named before. */
function isNaming(tokens: readonly Token[], { at, group, cue }: VerbCue, subject: Range): boolean {
  if (cue.lemma !== 'call' || cue.form !== 'past' || group !== at || tokens[at + 1]?.isCapital !== true) return false;
  const first = tokens[subject.from]?.word;
  return first === 'a' || first === 'an' || first === 'something';
}

/** "The announcements threaten to …": what happens has no intentions. */
function isEvent(tokens: readonly Token[], source: Range | undefined): boolean {
  const head = source === undefined ? undefined : tokens[source.to - 1];
  return head?.tag === 'NOUN' && /(?:ments?|[st]ions?|ness|ity|ities|ings?)$/.test(head.word);
}

/** Verbs of violence that are said of words as well. */
const STRIKING: ReadonlySet<string> = new Set(['attack', 'blast', 'slam']);
/** What is struck by arms and not by words. */
const TARGETS: ReadonlySet<string> = new Set(
  `convoy convoys column village villages town towns city cities base bases ship ships vessel vessels boat boats tanker tankers airport airports airfield
  hospital hospitals school schools position positions troops soldiers checkpoint checkpoints outpost outposts post posts station stations
  house houses home homes building buildings bridge bridges port ports harbor mosque church market camp camps depot depots refinery pipeline bus buses
  train trains car cars truck trucks vehicle vehicles plane planes militants rebels fighters`.split(/\s+/),
);

/** "Rebels attacked a convoy": no words were said, unless "over" or "for" tells of what. */
function isStriking(tokens: readonly Token[], { lemma }: CueVerb, { at, form }: ContentStart): boolean {
  if (form !== 'object' || !STRIKING.has(lemma)) return false;
  const end = findPhraseEnd(tokens, at);
  const next = tokens[end]?.word;
  return TARGETS.has(tokens[end - 1]?.word ?? '') && next !== 'over' && next !== 'for';
}

/** "groups backing him": a participle that hangs on the noun before it. */
function isReduced(tokens: readonly Token[], { group, cue }: VerbCue): boolean {
  return cue.form === 'ing' && !isComma(tokens[group - 1]);
}

type Ahead = {
  readonly after: number;
  readonly start: ContentStart | undefined;
  readonly found: readonly SentenceAttribution[];
};

/** `After the vote, he said to them, "Q"`: a quotation with a capital letter is all that was said, unless another that is nobody's stands before the speaker. */
function isQuoteAhead(tokens: readonly Token[], source: Range, { after, start, found }: Ahead): boolean {
  const at = isComma(tokens[after]) || tokens[after]?.word === ':' ? after + 1 : after;
  const place = tokens[at]?.tag === 'QUOTE' ? at : start?.form === 'quotation' ? start.at : at;
  const quote = tokens[place];
  if (quote?.tag !== 'QUOTE' || tokens[source.from - 1]?.word === 'as') return false;
  const before = isComma(tokens[source.from - 1]) ? source.from - 2 : source.from - 1;
  if (tokens[before]?.tag !== 'QUOTE') return quote.isContinuing !== true;
  return found.some((other) => other.content.some((part) => part.from <= before && before < part.to));
}

/** Where a relative clause or participle gives way to the sentence's own verb: "who said so, left", "groups backing him began". */
function findClauseExit(tokens: readonly Token[], { at: from, form }: ContentStart): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isStop(token)) break;
    const next = tokens[at + 1];
    if (isComma(token) && (isVerbal(next) || next?.tag === 'ADV') && !next?.word.endsWith('ing')) return at;
  }
  return form === 'clause' || form === 'quotation' ? tokens.length : findFinite(tokens, from);
}
