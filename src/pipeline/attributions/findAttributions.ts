import type { Block } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import type { Span } from '../../corpus/span.ts';
import { type Draft, finishDraft, makeDraft } from './drafts.ts';
import { findInSentence } from './findInSentence.ts';
import { findSilentCue } from './findUncued.ts';
import {
  endWaiting,
  findLeading,
  findOpener,
  holdSentence,
  joinLeading,
  joinLed,
  joinOpened,
  joinQuotation,
  joinWaiting,
  type Opener,
} from './joinSentences.ts';
import { groupPassages, type Passage } from './passages.ts';
import type { Setting } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** An attribution as one article's text gives it, before anybody knows who the source is. */
export type FoundAttribution = Pick<Attribution, 'kind' | 'source' | 'cue' | 'content' | 'within'>;

/** An English text, divided. */
export type DividedText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Span[];
};

/** How far the reading of an article has come. `previous` is where the attributions of the paragraph before begin. */
type Reading = {
  readonly text: string;
  readonly found: Draft[];
  readonly waiting: Span[];
  previous: number;
  opener: Opener | undefined;
  relay: number | undefined;
};

/**
 * Finds who is reported as saying, thinking or wanting what, in text order.
 *
 * Paragraphs, headlines and captions are read, furniture and bylines never. A quotation goes on with its speaker over sentences and
 * paragraphs; "ABC News reports:" on a line of its own holds the rest of the article. A source may be empty: "is expected to".
 */
export function findAttributions({ text, blocks, sentences, quotations }: DividedText): FoundAttribution[] {
  const reading: Reading = { text, found: [], waiting: [], previous: 0, opener: undefined, relay: undefined };
  for (const passage of groupPassages(text, { blocks, sentences, quotations })) readPassage(reading, passage);
  endWaiting(reading.found, reading.waiting);
  return reading.found.map((draft) => finishDraft(text, draft, quotations));
}

function readPassage(reading: Reading, passage: Passage): void {
  const { found, waiting } = reading;
  const [opening] = passage.sentences;
  const goesOn = opening !== undefined && findLeading({ sentence: opening.span, quotations: passage.quotations });
  if (!goesOn) endWaiting(found, waiting);
  const first = found.length;
  if (passage.signature !== undefined && reading.relay === undefined) {
    const { dash, name } = passage.signature;
    found.push({ source: [name], cue: [dash], content: [...passage.quotations], isQuoted: true, within: undefined });
    reading.previous = first;
    reading.opener = undefined;
    return;
  }
  let holder = reading.relay;
  let isJoined = false;
  let lead: Draft | undefined;
  passage.sentences.forEach(({ span, tokens }, index) => {
    const isInCapitals = passage.isTranscript && index === 0;
    const base = addFound(found, tokens, { isHeadline: passage.isHeadline, isInCapitals });
    const from = index === 0 ? reading.previous : first;
    const place = { sentence: span, tokens, from, base, quotations: passage.quotations, waiting };
    if (index === 0 && waiting.length > 0) joinWaiting(found, place);
    if (index === 0 && reading.opener !== undefined) {
      reading.relay ??= joinOpened(found, place, reading.opener);
      holder = reading.relay;
      isJoined = true;
    }
    const isLed = lead !== undefined && joinLed(found, place, lead);
    if (holder !== undefined) holdSentence(found, holder, place);
    else if (isLed) isJoined = true;
    else if (index > 0 || reading.opener === undefined) isJoined = joinQuotation(found, place) || isJoined;
    const before = passage.sentences[index - 1]?.span;
    if (holder === undefined && before !== undefined) isJoined = joinLeading(found, place, before) || isJoined;
    if (isInCapitals && found[base] !== undefined) holder = base;
    lead = found.length > base ? undefined : findLead(tokens);
    const isLast = index === passage.sentences.length - 1;
    reading.opener = isLast && holder === undefined ? findOpener(tokens, passage) : undefined;
  });
  // A paragraph that only goes on with a quotation leaves the speaker as he was.
  if (!isJoined || found.length > first) reading.previous = first;
}

/** The draft without content of a sentence whose cue is silent. */
function findLead(tokens: readonly Token[]): Draft | undefined {
  const cue = tokens.length === 0 ? undefined : findSilentCue(tokens);
  return cue === undefined ? undefined : makeDraft(tokens, cue, 0);
}

/** Adds what a sentence holds; the place in the list where it begins is the result. */
function addFound(found: Draft[], tokens: readonly Token[], setting: Setting): number {
  const base = found.length;
  for (const attribution of findInSentence(tokens, setting)) found.push(makeDraft(tokens, attribution, base));
  return base;
}
