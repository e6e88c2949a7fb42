import type { Span } from '../../corpus/span.ts';
import { type Draft, makeDraft, redraft } from './drafts.ts';
import { findOpenCue } from './findUncued.ts';
import { isStop } from './grammar.ts';
import { findFirst, type Passage } from './passages.ts';
import type { Token } from './token.ts';

/**
 * A sentence among an article's attributions: `base` is where its own begin, `from` where those begin that it may go on with: its
 * paragraph's, or for the first sentence the paragraph's before. `quotations` are the paragraph's that are long enough to be speech.
 */
export type SentencePlace = {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly base: number;
  readonly quotations: readonly Span[];
  /** Quotations of the paragraphs before that go on in this one and have no speaker yet. */
  readonly waiting: Span[];
};

/** "He said:" at a paragraph's end. A relay stands alone on its line and opens another article: "ABC News reports:". */
export type Opener = Draft & { readonly isRelay: boolean };

/** A line with more words and marks introduces a quotation or a list, not an article. */
const RELAY_TOKENS = 8;

/** The opener that a paragraph's last sentence is; undefined where it is none. */
export function findOpener(tokens: readonly Token[], passage: Passage): Opener | undefined {
  const opener = findOpenCue(tokens);
  if (opener === undefined) return undefined;
  const isName = tokens[opener.source[0]?.from ?? 0]?.tag === 'PROPN';
  const isRelay = passage.sentences.length === 1 && tokens.length <= RELAY_TOKENS && isName;
  const { source, cue, content, isQuoted } = makeDraft(tokens, opener, 0);
  return { source, cue, content, isQuoted, within: undefined, isRelay };
}

/**
 * Gives the quotation after an opener to the opener.
 *
 * Prose after a relay is another article's: then the relay takes its place before what the sentence holds, and that place is the result.
 */
export function joinOpened(found: Draft[], place: SentencePlace, opener: Opener): number | undefined {
  const quotation = findLeading(place);
  const { from, base } = place;
  if (quotation === undefined) {
    if (opener.isRelay) insertBefore(found, base, redraft(opener, []));
    return opener.isRelay ? base : undefined;
  }
  // "A man broke in:" and below it `"…," the man shouted`: the quotation's own cue says whose it is.
  if (isHeld(found, base, quotation)) return undefined;
  const isOpener = (draft: Draft) => draft.within === undefined && draft.cue[0]?.start === opener.cue[0]?.start;
  const index = from + found.slice(from, base).findLastIndex(isOpener);
  const known = index < from ? undefined : found[index];
  if (known === undefined) insertBefore(found, base, redraft(opener, [quotation], { quoted: true }));
  else found[index] = redraft(known, [...known.content, quotation], { quoted: true });
  return undefined;
}

/** Gives a sentence that is all quotation to the silent cue of the sentence before it; whether it is one. */
export function joinLed(found: Draft[], place: SentencePlace, lead: Draft): boolean {
  const quotation = findLeading(place);
  if (quotation === undefined || found.length > place.base) return false;
  found.push(redraft(lead, [quotation], { quoted: true }));
  return true;
}

/** Puts an attribution before those of a sentence, whose places in the list move on by one. */
function insertBefore(found: Draft[], base: number, draft: Draft): void {
  for (let index = base; index < found.length; index += 1) {
    const later = found[index];
    if (later?.within !== undefined && later.within >= base)
      found[index] = redraft(later, later.content, { holder: later.within + 1 });
  }
  found.splice(base, 0, draft);
}

/** Whether an attribution from a place on holds a quotation. */
function isHeld(found: readonly Draft[], base: number, quotation: Span): boolean {
  const isInside = (part: Span) => part.start <= quotation.start && quotation.end <= part.end;
  return found.slice(base).some((draft) => draft.content.some(isInside));
}

/** A sentence that begins with a quotation nobody is named for belongs to the speaker quoted just before it; whether there is one. */
export function joinQuotation(found: Draft[], place: SentencePlace): boolean {
  const quotation = findLeading(place);
  if (quotation === undefined) return false;
  const { from, base } = place;
  if (isHeld(found, base, quotation)) return false;
  const earlier = found.slice(from, base);
  const quoted = earlier.findLastIndex((draft) => draft.within === undefined && draft.isQuoted);
  const nearest = quoted >= 0 ? quoted : earlier.findLastIndex((draft) => draft.within === undefined);
  const last = earlier[nearest];
  // "The deputy is expected to resign. “It is the worst …”": what nobody has said has no words that go on.
  const isNobodys = last !== undefined && last.source.length === 0 && !last.isQuoted;
  if (last === undefined || isNobodys) return standAlone(found, place, quotation);
  const end = goesOn(found, place) ? findEnd(place) : quotation.end;
  found[from + nearest] = redraft(last, [...last.content, { start: quotation.start, end }]);
  return true;
}

/** Whether a sentence without a cue goes on with the quotation it begins with: `"They are not there yet" to go with him.` */
function goesOn(found: readonly Draft[], { tokens, base }: SentencePlace): boolean {
  const [quotation, next] = tokens;
  if (found.length > base || quotation?.tag !== 'QUOTE' || quotation.isClosed) return false;
  return next !== undefined && next.tag !== 'PUNCT' && tokens.findLastIndex(({ tag }) => tag === 'QUOTE') === 0;
}

/** More words before a quotation make a clause that may be the reporter's. */
const LONGEST_LEAD = 6;

/**
 * A sentence without a cue that leads to a quotation goes on with the quotation before it: `"A," said X. But "B."`, `That makes it "b."`;
 * whether it is one. `before` is the sentence before it.
 */
export function joinLeading(found: Draft[], place: SentencePlace, before: Span): boolean {
  const { from, base, quotations, sentence, tokens } = place;
  if (found.length > base || !leadsToQuotation(tokens)) return false;
  const index = from + found.slice(from).findLastIndex((draft) => draft.within === undefined);
  const last = index < from ? undefined : found[index];
  const isQuotation = ({ start }: Span) =>
    start >= before.start && quotations[findFirst(quotations, start)]?.start === start;
  if (last === undefined || !last.content.some(isQuotation)) return false;
  found[index] = redraft(last, [...last.content, { start: sentence.start, end: findEnd(place) }]);
  return true;
}

/** Where a sentence's words end, its point left out. */
const findEnd = ({ sentence, tokens }: SentencePlace) => (isStop(tokens.at(-1)) ? sentence.end - 1 : sentence.end);

/** Whether a sentence ends with a quotation behind a few words: linking words, or a clause that the quotation goes on with. */
function leadsToQuotation(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.tag === 'QUOTE');
  if (at < 1 || at > LONGEST_LEAD || !tokens.slice(at + 1).every((token) => token.tag === 'PUNCT')) return false;
  return tokens[at]?.isContinuing === true || tokens.slice(0, at).every((token) => LINKING.has(token.tag));
}

const LINKING: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'SCONJ', 'PUNCT']);

/**
 * A sentence that is all quotation is somebody's words, though nobody before it has spoken; whether it is one.
 *
 * One without a closing mark goes on in the next paragraph, and waits for its speaker there.
 */
function standAlone(found: Draft[], { sentence, waiting }: SentencePlace, quotation: Span): boolean {
  if (quotation.end < sentence.end - 2 || quotation.end - quotation.start < LEAST_ALONE) return false;
  waiting.push(quotation);
  if (quotation.end < sentence.end) endWaiting(found, waiting);
  return true;
}

/** Letters and marks of a quotation that nobody is named for; a shorter one is a heading or a slogan. */
const LEAST_ALONE = 40;

/** Makes quotations that have waited for a speaker in vain an attribution to nobody: its mark is all that says somebody spoke. */
export function endWaiting(found: Draft[], waiting: Span[]): void {
  const [first] = waiting;
  if (first === undefined) return;
  const mark = { start: first.start - 1, end: first.start };
  found.push({ source: [], cue: [mark], content: waiting.splice(0), isQuoted: true, within: undefined });
}

/** Gives quotations that have waited for a speaker to whoever says the one that goes on with them. */
export function joinWaiting(found: Draft[], place: SentencePlace): void {
  const quotation = findLeading(place);
  if (quotation === undefined) return;
  const isInside = (part: Span) => part.start <= quotation.start && quotation.end <= part.end;
  const isSaid = (draft: Draft) => draft.within === undefined && draft.content.some(isInside);
  const index = found.slice(place.base).findIndex(isSaid) + place.base;
  const draft = index < place.base ? undefined : found[index];
  if (draft !== undefined) found[index] = redraft(draft, [...place.waiting.splice(0), ...draft.content]);
}

/** The quotation a sentence begins with; a mark is one character or two apostrophes. */
export function findLeading({
  sentence,
  quotations,
}: Pick<SentencePlace, 'sentence' | 'quotations'>): Span | undefined {
  const quotation = quotations[findFirst(quotations, sentence.start)];
  const isLeading = quotation !== undefined && quotation.start <= sentence.start + 2 && quotation.end <= sentence.end;
  return isLeading ? quotation : undefined;
}

/** Makes a sentence part of what an attribution before it holds. */
export function holdSentence(found: Draft[], holder: number, { base, sentence }: SentencePlace): void {
  const outer = found[holder];
  if (outer === undefined) return;
  found[holder] = redraft(outer, [...outer.content, sentence]);
  for (let index = Math.max(base, holder + 1); index < found.length; index += 1) {
    const inner = found[index];
    if (inner !== undefined && inner.within === undefined) found[index] = redraft(inner, inner.content, { holder });
  }
}
