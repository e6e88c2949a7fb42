import type { CueVerb } from './cueWords.ts';
import type { Range } from './grammar.ts';
import type { Token } from './token.ts';

/** An attribution inside one sentence, as token ranges. `within` is its holder's place in the sentence's list. */
export type SentenceAttribution = {
  readonly source: readonly Range[];
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly form: string;
  readonly within?: number | undefined;
};

/**
 * An attribution with other content, and perhaps another holder.
 *
 * Written out: what an engine copies by spreading is to it of a new kind each time, and all that reads it becomes slow.
 */
export function withContent(
  { source, cue, form, within }: SentenceAttribution,
  content: readonly Range[],
  holder: number | undefined = within,
): SentenceAttribution {
  return { source, cue, content, form, within: holder };
}

/** A cue verb in its sentence: `group` is where its auxiliaries begin. */
export type VerbCue = { readonly at: number; readonly group: number; readonly cue: CueVerb };

/** Where a sentence stands: in a headline; after a name in capitals and a colon, as transcripts are set. */
export type Setting = { readonly isHeadline: boolean; readonly isInCapitals: boolean };

/** Whether an attribution's cue stands in the content of another. */
export function holds(outer: SentenceAttribution, inner: SentenceAttribution): boolean {
  return outer.content.some((part) => part.from <= inner.cue.from && inner.cue.to <= part.to);
}

/** Whether a quotation stands in a stretch of a sentence. */
export function holdsQuotation(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.tag === 'QUOTE') return true;
  return false;
}

/** Content up to a place in its sentence; where it only steps aside there, with what goes on behind that place. */
export function cut(content: readonly Range[], boundary: number, isAside = false): Range[] {
  return content.flatMap((part) => {
    if (part.from >= boundary) return isAside ? [part] : [];
    return [{ from: part.from, to: Math.min(part.to, boundary) }];
  });
}

/** Whether an attribution's cue is a verb of saying. */
export function isSpeech(tokens: readonly Token[], attribution: SentenceAttribution): boolean {
  return tokens[attribution.cue.to - 1]?.cue?.frames.has('speech') === true;
}

/** Where content begins after a cue, and what kind of words it is. */
export type ContentStart = { readonly at: number; readonly form: 'clause' | 'object' | 'infinitive' | 'quotation' };
