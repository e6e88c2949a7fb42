import { findContentEnd } from './findContentEnd.ts';
import { findSpeakerAfter } from './findSpeakerAfter.ts';
import { findGroupStart, findSubject } from './findSubject.ts';
import { isComma, isDash, isStop } from './grammar.ts';
import type { SentenceAttribution, Setting } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** A name may have this many words before a colon. */
const LABEL_WORDS = 6;

const NO_SPEAKERS: ReadonlySet<string> = new Set(
  'watch read photo photos video update updated note related live exclusive breaking poll correction analysis opinion listen more'.split(
    ' ',
  ),
);

/** "Stoltenberg: Russia must …" in a headline and `Smith: "…"`: a name, a colon and what the person says. */
export function findLabelled(
  tokens: readonly Token[],
  { isHeadline, isInCapitals }: Setting,
): SentenceAttribution | undefined {
  if (isHeadline && isDash(tokens, tokens.length - 2)) return findSigned(tokens);
  const colon = tokens.findIndex((token) => token.word === ':');
  if (colon < 1 || tokens.length < colon + 3) return undefined;
  const dashed = findDashed(tokens);
  if (dashed !== undefined || colon > LABEL_WORDS) return dashed;
  const isName = tokens
    .slice(0, colon)
    .every((token) => token.isCapital && token.tag !== 'VERB' && token.tag !== 'QUOTE');
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
  const content = [{ from: at, to: at + 1 }];
  if (at === 0 && tokens[at]?.isClosed === true) {
    const speaker = tokens[1]?.tag === 'VERB' ? findSpeakerAfter(tokens, 2) : undefined;
    if (speaker !== undefined) return { source: [speaker], cue: { from: 1, to: 2 }, content, form: 'uncued' };
    const verb = tokens.findIndex((token, index) => index > at && token.tag === 'VERB' && !token.word.endsWith('ing'));
    const source = verb < 0 ? undefined : findSubject(tokens, findGroupStart(tokens, verb), 1);
    return source?.from === 1
      ? { source: [source], cue: { from: source.to, to: verb + 1 }, content, form: 'uncued' }
      : undefined;
  }
  const quote = tokens[at];
  const isSentence =
    isComma(tokens[at - 1]) && quote?.isClosed === true && !quote.isContinuing && isStop(tokens[at + 1]);
  if (tokens[at - 1]?.word !== ':' && !isSentence) return undefined;
  const verb = tokens.findIndex((token) => token.tag === 'VERB' && !token.word.endsWith('ing'));
  const source = verb < 0 || verb > at ? undefined : findSubject(tokens, findGroupStart(tokens, verb), 0);
  return source === undefined
    ? undefined
    : { source: [source], cue: { from: verb, to: at - 1 }, content, form: 'uncued' };
}

/** The cue of a sentence that ends with a colon and nothing after it: "He said:", "Cruz called them on it:". */
export function findOpenCue(tokens: readonly Token[]): SentenceAttribution | undefined {
  if (tokens.at(-1)?.word !== ':') return undefined;
  const isSaid = (token: Token, at: number) =>
    (token.tag === 'VERB' || at === tokens.length - 2) && token.cue?.frames.has('speech') === true;
  const verb = tokens.findLastIndex(isSaid);
  const any = verb >= 0 ? verb : tokens.findIndex((token) => token.tag === 'VERB');
  const source = any < 0 ? undefined : findSubject(tokens, findGroupStart(tokens, any), 0);
  if (source === undefined) return undefined;
  return { source: [source], cue: { from: any, to: tokens.length - 1 }, content: [], form: 'opener' };
}
