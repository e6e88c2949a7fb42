import { findContentEnd } from './findContentEnd.ts';
import { findGroupStart } from './findGroupStart.ts';
import { findSpeakerAfter } from './findSpeakerAfter.ts';
import { findSubject } from './findSubject.ts';
import { isComma, isDash, isFiniteVerb, isInNounPhrase, isRelative, isStop, isVerbal, type Range } from './grammar.ts';
import type { SentenceAttribution, Setting } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** A name may have this many words before a colon. */
const LABEL_WORDS = 6;

const NO_SPEAKERS: ReadonlySet<string> = new Set(
  'watch read photo photos video update updated note related live exclusive breaking correction analysis opinion listen more'.split(
    ' ',
  ),
);

/** Small words in a headline's label: "Mayor to council: …". */
const LINKS: ReadonlySet<string> = new Set(['to', 'on', 'of', 'and']);

/** "Stoltenberg: Russia must …" in a headline and `Smith: "…"`: a name, a colon and what the person says. */
export function findLabelled(
  tokens: readonly Token[],
  { isHeadline, isInCapitals }: Setting,
): SentenceAttribution | undefined {
  if (isHeadline && isDash(tokens, tokens.length - 2)) return findSigned(tokens);
  const colon = tokens.findIndex((token) => token.word === ':');
  if (colon < 1 || tokens.length < colon + 2) return undefined;
  const dashed = findDashed(tokens) ?? findFrom(tokens, colon);
  if (dashed !== undefined || colon > LABEL_WORDS) return dashed;
  const isName = tokens
    .slice(0, colon)
    .every(
      (token, at) =>
        (token.isCapital || (isHeadline && at > 0 && LINKS.has(token.word))) &&
        token.tag !== 'VERB' &&
        token.tag !== 'QUOTE',
    );
  if (!isName || NO_SPEAKERS.has(tokens[0]?.word ?? '')) return undefined;
  const isQuoted = tokens[colon + 1]?.tag === 'QUOTE';
  if (!isHeadline && !isQuoted && !isInCapitals) return undefined;
  const to = isQuoted ? colon + 2 : findContentEnd(tokens, { at: colon + 1, form: 'clause' });
  return {
    source: [{ from: 0, to: colon }],
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to }],
    form: 'label',
  };
}

/** `MARKETS FALL “…” [The Tribune.]`: a digest's quotation, credited in brackets behind it. The words before it are a headline. */
export function findCredited(tokens: readonly Token[]): SentenceAttribution | undefined {
  const at = tokens.findIndex((token) => token.tag === 'QUOTE');
  const close = tokens.findLastIndex((token) => token.word === ']');
  if (at < 0 || tokens[at + 1]?.word !== '[' || close < at + 3 || close > at + 3 + LABEL_WORDS) return undefined;
  if (tokens[at + 2]?.isCapital !== true || !tokens.slice(0, at).every(isHeadlineWord)) return undefined;
  return {
    source: [{ from: at + 2, to: isStop(tokens[close - 1]) ? close - 1 : close }],
    cue: { from: at + 1, to: at + 2 },
    content: [{ from: at, to: at + 1 }],
    form: 'label',
  };
}

const isHeadlineWord = (token: Token) =>
  token.isCapital || token.tag === 'PUNCT' || token.tag === 'NUM' || token.tag === 'PART';

/** `Polls close - Ann Lowe: “…”`: a name between a dash and a colon. */
function findDashed(tokens: readonly Token[]): SentenceAttribution | undefined {
  const at = tokens.findIndex((token) => token.tag === 'QUOTE');
  if (tokens[at - 1]?.word !== ':') return undefined;
  const colon = at - 1;
  let from = colon;
  while (from > 0 && (tokens[from - 1]?.isCapital === true || tokens[from - 1]?.word === 'and')) from -= 1;
  if (from === colon || colon - from > LABEL_WORDS || !isDash(tokens, from - 1)) return undefined;
  return {
    source: [{ from, to: colon }],
    cue: { from: colon, to: at },
    content: [{ from: at, to: at + 1 }],
    form: 'label',
  };
}

/** `From the report: “…”`, `More from Ann Lowe: “…”`: whom or what a quotation is taken from. */
function findFrom(tokens: readonly Token[], colon: number): SentenceAttribution | undefined {
  if (tokens[colon + 1]?.tag !== 'QUOTE' || colon > LONGEST_FROM) return undefined;
  const from = tokens.findLastIndex((token, at) => at < colon && (token.word === 'from' || token.word === "'s"));
  const isOpening = from === 0 || (from === 1 && LEADING.has(tokens[0]?.word ?? ''));
  if (!isOpening || !isInNounPhrase(tokens, from + 1)) return undefined;
  return {
    source: [{ from: from + 1, to: Math.min(colon, findNounEnd(tokens, from + 1)) }],
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to: colon + 2 }],
    form: 'label',
  };
}

/** More words make a sentence of what stands before the colon. */
const LONGEST_FROM = 14;

const LEADING: ReadonlySet<string> = new Set(['more', 'here', 'this', 'excerpt', 'excerpts', 'and']);

/** The end of a noun phrase with what prepositions tie to it. */
function findNounEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isInNounPhrase(tokens, end) || tokens[end]?.word === 'of') end += 1;
  return end;
}

/** Names of those who print, not of those who speak: "… - BBC News" tells where a headline stood. */
const PUBLISHERS: ReadonlySet<string> = new Set(
  'news times post journal tribune guardian bbc cnn nbc abc cbs npr reuters breitbart politico ap afp'.split(' '),
);

/** "Talks needed in Syria - NATO": a headline signed with one name after a dash. */
function findSigned(tokens: readonly Token[]): SentenceAttribution | undefined {
  const at = tokens.length - 1;
  const name = tokens[at];
  if (name?.isCapital !== true || PUBLISHERS.has(name.word) || at < LABEL_WORDS) return undefined;
  return {
    source: [{ from: at, to: at + 1 }],
    cue: { from: at - 1, to: at },
    content: [{ from: 0, to: at - 1 }],
    form: 'label',
  };
}

/** A quotation that no cue word holds: `"…," X shot back`, `X fired back: "…"`. Any verb between name and mark is the cue. */
export function findUncued(
  tokens: readonly Token[],
  found: readonly SentenceAttribution[],
): SentenceAttribution | undefined {
  const at = tokens.findIndex((token) => token.tag === 'QUOTE');
  if (at < 0 || found.some((other) => other.content.some((part) => part.from <= at && at < part.to))) return undefined;
  const isBefore = tokens[at]?.isClosed === true && (at === 0 || tokens[at - 1]?.word === ':');
  return (isBefore ? findUncuedAfter(tokens, at) : undefined) ?? (at === 0 ? undefined : findUncuedBefore(tokens, at));
}

/** `"…," shouted X from the stairs`, `"…," X shot back`. */
function findUncuedAfter(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  const content = [{ from: at, to: at + 1 }];
  const next = at + 1;
  if (at === 0 && isDash(tokens, next)) return findSignedQuotation(tokens, content);
  const speaker = tokens[next]?.tag === 'VERB' ? findSpeakerAfter(tokens, next + 1) : undefined;
  if (speaker !== undefined) return { source: [speaker], cue: { from: next, to: next + 1 }, content, form: 'uncued' };
  const verb = tokens.findIndex((token, index) => index > at && token.tag === 'VERB' && !token.word.endsWith('ing'));
  const source = verb < 0 ? undefined : findSubject(tokens, findGroupStart(tokens, verb), next);
  return source?.from === next
    ? { source: [source], cue: { from: source.to, to: verb + 1 }, content, form: 'uncued' }
    : undefined;
}

/** The last verb before a quotation that has a subject of its own, and that subject. */
function findLastClause(
  tokens: readonly Token[],
  quote: number,
): Pick<SentenceAttribution, 'source' | 'cue'> | undefined {
  for (let at = quote - 1; at > 0; at -= 1) {
    if (!isFiniteVerb(tokens, at)) continue;
    const subject = findSubject(tokens, findGroupStart(tokens, at), 0);
    if (subject !== undefined && !isRelative(tokens[subject.from]))
      return { source: [subject], cue: { from: at, to: Math.max(at + 1, quote - 1) } };
  }
  return undefined;
}

/** More words behind a dash are a clause, not a name and what it is. */
const LONGEST_SIGNED = 14;

/** `"…" - Ann Lowe, a carpenter`: signed behind a dash. */
function findSignedQuotation(tokens: readonly Token[], content: readonly Range[]): SentenceAttribution | undefined {
  const to = isStop(tokens.at(-1)) ? tokens.length - 1 : tokens.length;
  const isNamed = tokens[2]?.isCapital === true && to <= LONGEST_SIGNED && !tokens.slice(2, to).some(isVerbal);
  return isNamed ? { source: [{ from: 2, to }], cue: { from: 1, to: 2 }, content, form: 'label' } : undefined;
}

/** `X fired back: "…"`; behind a colon a whole quotation is somebody's words even where nobody is named. */
function findUncuedBefore(tokens: readonly Token[], at: number): SentenceAttribution | undefined {
  const quote = tokens[at];
  const isWhole = quote?.isClosed === true && !quote.isContinuing;
  const isBehindColon = tokens[at - 1]?.word === ':';
  if (!isBehindColon && !(isComma(tokens[at - 1]) && isWhole && isStop(tokens[at + 1]))) return undefined;
  const content = [{ from: at, to: at + 1 }];
  const cue = findLastClause(tokens, at);
  if (cue !== undefined) return { source: cue.source, cue: cue.cue, content, form: 'uncued' };
  return isBehindColon && (isWhole || (quote?.isContinuing === false && isStop(tokens[at + 1])))
    ? { source: [], cue: { from: at - 1, to: at }, content, form: 'uncued' }
    : undefined;
}

/** The cue of a sentence that ends with a colon and nothing after it: "He said:", "Cruz called them on it:". */
export function findOpenCue(tokens: readonly Token[]): SentenceAttribution | undefined {
  const end = tokens.length - 1;
  if (tokens[end]?.word !== ':') return undefined;
  if (tokens[end - 1]?.word === 'follows' && tokens[end - 2]?.word === 'as' && end > 2)
    return { source: [{ from: 0, to: end - 2 }], cue: { from: end - 2, to: end }, content: [], form: 'opener' };
  const isSaid = (token: Token, at: number) =>
    (token.tag === 'VERB' || at === tokens.length - 2) && token.cue?.frames.has('speech') === true;
  const verb = tokens.findLastIndex(isSaid);
  const any = verb >= 0 ? verb : tokens.findIndex((token) => token.tag === 'VERB');
  const source =
    any < 0 ? undefined : (findSubject(tokens, findGroupStart(tokens, any), 0) ?? findSpeakerAfter(tokens, any + 1));
  if (source === undefined) return undefined;
  return { source: [source], cue: { from: any, to: tokens.length - 1 }, content: [], form: 'opener' };
}

/** The cue of a sentence that leaves what was said to the next: "X said in a statement.", "X agreed." */
export function findSilentCue(tokens: readonly Token[]): SentenceAttribution | undefined {
  if (!isStop(tokens.at(-1))) return undefined;
  const verb = tokens.findLastIndex((token) => token.tag === 'VERB' && token.cue?.frames.has('speech') === true);
  const form = tokens[verb]?.cue?.form;
  if (form !== 'past' && form !== 'third') return undefined;
  const source = findSubject(tokens, findGroupStart(tokens, verb), 0);
  return source === undefined
    ? undefined
    : { source: [source], cue: { from: verb, to: verb + 1 }, content: [], form: 'opener' };
}
