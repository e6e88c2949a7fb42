import { CUE_NOUNS, type CueVerb } from './cueWords.ts';
import { DENYING } from './denials.ts';
import {
  findPhraseEnd,
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isInfinitive,
  isInNounPhrase,
  isNominal,
  isRelative,
  isStop,
  isSubjectPronoun,
  isTimeAt,
  isVerbal,
  isWhWord,
} from './grammar.ts';
import type { ContentStart } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** Where the content after a cue verb begins; undefined where the verb has none after it. */
export function findContentStart(tokens: readonly Token[], verb: number, cue: CueVerb): ContentStart | undefined {
  const next = verb + (tokens[verb + 1]?.word === cue.particle ? 2 : 1);
  const after = isTimeSubject(tokens, next, cue) ? next : skipLightWords(tokens, next);
  const isTo = isInfinitive(tokens, after) || (cue.frames.has('infinitive') && isQuotedInfinitive(tokens, after));
  // "agreed on Wednesday to meet": a day is not what they agreed on.
  const isLink = cue.before.has(tokens[after]?.word ?? '') && !isTo && !isTimeAt(tokens, after + 1);
  if (isLink && !isStop(tokens[after + 1])) return { at: after + 1, form: 'object' };
  if (cue.frames.has('hearer')) {
    const told = findAfterHearer(tokens, after, cue);
    if (told !== undefined) return told;
  }
  return startAt(tokens, after, cue) ?? startAfterAdjuncts(tokens, after, cue);
}

function skipLightWords(tokens: readonly Token[], from: number): number {
  let at = from;
  while (!isEarly(tokens, at) && !isTooMuch(tokens, at) && (isTimeAt(tokens, at) || isLightAdverb(tokens[at]))) at += 1;
  return at;
}

/** Verbs behind which a day can open what is said; "a poll released Friday found" is the rule elsewhere. */
const SAYING: ReadonlySet<string> = new Set(['say', 'add', 'claim', 'think', 'believe', 'insist']);

/** "said last night had been a dream": a time with a verb behind it is what the clause is about. */
function isTimeSubject(tokens: readonly Token[], from: number, { lemma }: CueVerb): boolean {
  if (!SAYING.has(lemma) || !isTimeAt(tokens, from)) return false;
  let at = from;
  while (isTimeAt(tokens, at)) at += 1;
  return isFiniteVerb(tokens, at);
}

function isLightAdverb(token: Token | undefined): boolean {
  return token?.tag === 'ADV' && !isWhWord(token) && !DENYING.has(token.word);
}

/** "said too few gates had been built". */
const isTooMuch = (tokens: readonly Token[], at: number) => tokens[at]?.word === 'too' && tokens[at + 1]?.tag === 'ADJ';

/** "demanded early elections": there it belongs to what was demanded. */
function isEarly(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'early' && tokens[at + 1]?.tag === 'NOUN' && !isTimeAt(tokens, at + 1);
}

function startAt(tokens: readonly Token[], at: number, cue: CueVerb): ContentStart | undefined {
  const token = tokens[at];
  const { frames } = cue;
  if (token === undefined || isStop(token)) return undefined;
  if (token.tag === 'QUOTE') return { at, form: 'quotation' };
  if (token.word === ':' || (token.word === ',' && tokens[at + 1]?.tag === 'QUOTE'))
    return frames.has('speech') ? startBehindMark(tokens, at + 1) : undefined;
  if (token.word === 'that' && (frames.has('clause') || frames.has('speech'))) return { at, form: 'clause' };
  if (isWhWord(token) && (frames.has('clause') || frames.has('object'))) return { at, form: 'clause' };
  if (
    isInfinitive(tokens, at) ||
    isQuotedInfinitive(tokens, at) ||
    ((token.word === 'not' || DENYING.has(token.word)) && isInfinitive(tokens, at + 1))
  )
    return frames.has('infinitive') || frames.has('seeming') ? { at, form: 'infinitive' } : undefined;
  if (DENYING.has(token.word) && (frames.has('clause') || frames.has('speech'))) return { at, form: 'clause' };
  if (frames.has('seeming') && !isComma(token) && !isConjunction(token)) return { at, form: 'object' };
  if (token.word === 'at' && tokens[at + 1]?.word === 'least' && frames.has('object')) return { at, form: 'object' };
  if (isAboutNumber(tokens, at) && (frames.has('clause') || frames.has('speech'))) return { at, form: 'clause' };
  if (token.tag === 'ADP' || token.tag === 'SCONJ' || token.tag === 'PUNCT' || isConjunction(token)) return undefined;
  if (token.tag === 'PART' && token.word === 'to') return undefined;
  return startAtPhrase(tokens, at, cue);
}

/** `vowed to “stop the pumps”`. */
const isQuotedInfinitive = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word === 'to' && tokens[at + 1]?.tag === 'QUOTE' && tokens[at + 1]?.isContinuing === true;

const ABOUT: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'neither', 'either', 'between', 'up']);

/** "said about half of them left", "said neither he nor she paid": a subject that begins like an adjunct. */
const isAboutNumber = (tokens: readonly Token[], at: number) =>
  ABOUT.has(tokens[at]?.word ?? '') &&
  (tokens[at]?.tag === 'CCONJ' || tokens[at + 1]?.tag === 'NUM' || tokens[at + 1]?.word === 'half') &&
  hasFiniteVerb(tokens, at + 1);

function startBehindMark(tokens: readonly Token[], at: number): ContentStart | undefined {
  if (tokens[at] === undefined) return undefined;
  return { at, form: tokens[at]?.tag === 'QUOTE' ? 'quotation' : 'clause' };
}

/** A noun phrase is an object, or the subject of a clause where a verb follows it. */
function startAtPhrase(tokens: readonly Token[], at: number, { frames }: CueVerb): ContentStart | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isSubjectPronoun(token) || isInNounPhrase(tokens, at) || token.tag === 'PRON' || isTooMuch(tokens, at)) {
    const isClause = (frames.has('clause') || frames.has('speech')) && hasFiniteVerb(tokens, at);
    if (frames.has('object')) return { at, form: isClause && frames.has('clause') ? 'clause' : 'object' };
    return isClause ? { at, form: 'clause' } : undefined;
  }
  // "rejected calls for talks": after a verb, what looks like another is its object.
  if (frames.has('object') && CUE_NOUNS.has(token.word)) return { at, form: 'object' };
  // "proposed raising taxes", "denied taking it": what is done, as a noun.
  if (frames.has('object') && token.tag === 'VERB' && token.word.endsWith('ing')) return { at, form: 'object' };
  const canOpen = isVerbal(token) || token.tag === 'INTJ' || token.tag === 'PART';
  return frames.has('speech') && canOpen ? { at, form: 'clause' } : undefined;
}

/** Whether a subject at this place has a verb of its own before the clause is over. */
function hasFiniteVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isStop(token)) return false;
    // "denied the charge and resigned": what a conjunction joins to the phrase is the reporter's.
    if (isConjunction(token) && isFiniteVerb(tokens, at + 1) && tokens[at + 2]?.tag !== 'NOUN') return false;
    if (at > from && isVerbal(token) && token?.word.endsWith('ing') !== true && tokens[at - 1]?.word !== 'to')
      return true;
  }
  return false;
}

/** "said in an interview on Monday that …": what lies between is where and when, not what. */
function startAfterAdjuncts(tokens: readonly Token[], from: number, cue: CueVerb): ContentStart | undefined {
  if (!cue.frames.has('speech') && !cue.frames.has('clause')) return undefined;
  let at = from;
  if (tokens[at]?.word === 'because' || tokens[at]?.word === 'if') return { at, form: 'clause' };
  const close = findAsideEnd(tokens, at);
  if (close !== undefined) return { at: close, form: 'clause' };
  if (tokens[at]?.tag !== 'ADP' && !isComma(tokens[at]) && tokens[at]?.tag !== 'SCONJ') return undefined;
  let isAside = false;
  for (let steps = 0; steps < 30; steps += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined || isStop(token)) return undefined;
    // "promised on Sunday at the fair to end …"
    // "promised, on the advice of her doctor, never to climb again".
    const isDenied = tokens[at - 1]?.word === 'not' || DENYING.has(tokens[at - 1]?.word ?? '');
    if (cue.frames.has('infinitive') && isInfinitive(tokens, at))
      return { at: isDenied ? at - 1 : at, form: 'infinitive' };
    const subject = cue.frames.has('speech') ? findSubjectOf(tokens, at, from) : undefined;
    if (subject !== undefined) return { at: subject, form: 'clause' };
    if (token.tag === 'QUOTE' && at > from && !isTitle(tokens, at))
      return cue.frames.has('speech') ? { at, form: 'quotation' } : undefined;
    // "in a column titled “The Quiet Dam”": what leads to a title is no verb of the clause.
    const isTitling = at > from && TITLING.has(token.word);
    if (isVerbal(token) && isFiniteVerb(tokens, at) && !isAside && !isTitling) return undefined;
    // ", adding, “…”": what another cue leads to.
    if (token.cue?.form === 'ing' && token.tag === 'VERB' && isComma(tokens[at - 1])) return undefined;
    if (isRelative(token) || isComma(token))
      isAside = isRelative(tokens[at]) || isRelative(tokens[at + 1]) || (isAside && !isComma(token));
    if (token.word === 'that' && !isRelativeThat(tokens, at)) return { at, form: 'clause' };
    if (token.word === ':' && tokens[at + 1] !== undefined) return startBehindMark(tokens, at + 1);
    if (at > from + 1 && !isComma(tokens[from]) && opensWithPronoun(tokens, at)) return { at, form: 'clause' };
  }
  return undefined;
}

/** "noted in May, the mayor “has friends”": a phrase behind a comma is the subject of a quotation with a small letter. */
function findSubjectOf(tokens: readonly Token[], quote: number, floor: number): number | undefined {
  if (tokens[quote]?.isContinuing !== true) return undefined;
  let from = quote;
  while (from > floor && isInNounPhrase(tokens, from - 1)) from -= 1;
  return from < quote && isComma(tokens[from - 1]) ? from : undefined;
}

const opensWithPronoun = (tokens: readonly Token[], at: number) =>
  isSubjectPronoun(tokens[at]) && isVerbal(tokens[at + 1]) && tokens[at - 1]?.tag !== 'ADP';

function isTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.tag === 'ADP' || before?.tag === 'DET' || TITLING.has(before?.word ?? '');
}

const TITLING: ReadonlySet<string> = new Set(['called', 'titled', 'entitled', 'headlined']);

function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  return isNominal(tokens[at - 1]) && isVerbal(tokens[at + 1]);
}

/** "told reporters on Monday that …": the hearer, then the content. */
function findAfterHearer(tokens: readonly Token[], from: number, cue: CueVerb): ContentStart | undefined {
  const end = endBeforeQuotation(tokens, from, findPhraseEnd(tokens, from));
  if (end === from) return undefined;
  if (isSubjectPronoun(tokens[from]) && isVerbal(tokens[end])) return { at: from, form: 'clause' };
  let at = end;
  for (let steps = 0; steps < 25; steps += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined || isStop(token)) break;
    if (token.tag === 'QUOTE') return { at, form: 'quotation' };
    if (isRelative(token) && token.word !== 'that' && isNominal(tokens[at - 1])) continue;
    if (token.word === 'that' || (isWhWord(token) && at === end)) return { at, form: 'clause' };
    if (at === from + 1 && isToldClause(tokens, at)) return { at, form: 'clause' };
    if (token.word === ':') return { at: at + 1, form: 'clause' };
    if (cue.frames.has('infinitive') && (isInfinitive(tokens, at) || isQuotedInfinitive(tokens, at)))
      return { at: from, form: 'object' };
    if (isSubjectPronoun(token) && isVerbal(tokens[at + 1])) return { at, form: 'clause' };
    if (isVerbal(token) && at === end) return { at: findToldSubject(tokens, from, end), form: 'clause' };
    if (isComma(token) && tokens[at + 1]?.tag !== 'QUOTE' && !isDatePart(tokens[at + 1])) {
      const close = findAsideEnd(tokens, at);
      return close === undefined ? undefined : { at: close, form: 'clause' };
    }
  }
  return undefined;
}

/** More words between commas are a clause that goes on. */
const LONGEST_ASIDE = 16;

/** "told them, in tears, that …", "said, when asked about the leak, that …": the "that" behind the aside which a comma opens. */
function findAsideEnd(tokens: readonly Token[], open: number): number | undefined {
  const mark = tokens[open]?.word === '(' ? ')' : tokens[open]?.word;
  if (!isComma(tokens[open]) && !isDash(tokens, open) && mark !== ')') return undefined;
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_ASIDE); at += 1) {
    if (isStop(tokens[at]) || tokens[at]?.tag === 'QUOTE') return undefined;
    if (tokens[at]?.word === mark) return tokens[at + 1]?.word === 'that' ? at + 1 : undefined;
  }
  return undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** "warned reporters strikes would follow" has a hearer of one word, "warned a strike would follow" has none. */
function findToldSubject(tokens: readonly Token[], from: number, end: number): number {
  return ARTICLES.has(tokens[from]?.word ?? '') && end - from === 2 ? from : Math.min(from + 1, end - 1);
}

/** "told him Berlin paid", "told her the bridge was shut": behind a pronoun a name or article opens what was said. */
function isToldClause(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at] ?? {};
  return tokens[at - 1]?.tag === 'PRON' && (tag === 'PROPN' || tag === 'DET') && hasFiniteVerb(tokens, at);
}

/** `asked the crowd “Who pays?”`: a whole quotation is no part of who was asked. */
function endBeforeQuotation(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1)
    if (tokens[at]?.tag === 'QUOTE' && tokens[at]?.isContinuing === false && tokens[at]?.isClosed === true) return at;
  return end;
}

function isDatePart(token: Token | undefined): boolean {
  return token?.tag === 'NUM' || token?.word === 'that' || (token?.isCapital === true && token.tag === 'PROPN');
}
