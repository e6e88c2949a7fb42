import type { Span } from '../../corpus/span.ts';
import type { FoundAttribution } from './findAttributions.ts';
import type { Range } from './grammar.ts';
import { findFirst, hasWord } from './passages.ts';
import { holdsQuotation, type SentenceAttribution } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/**
 * An attribution in the making: its content may still grow. `isQuoted`: whether a quotation is part of the content.
 *
 * `within` is there in each, so that an engine takes all of them for one kind of object.
 */
export type Draft = Pick<FoundAttribution, 'source' | 'cue' | 'content'> & {
  readonly isQuoted: boolean;
  readonly within: number | undefined;
};

/** Turns token ranges into spans of the text. `base` is the place in the article's list where the sentence's attributions begin. */
export function makeDraft(
  tokens: readonly Token[],
  { source, cue, content, within }: SentenceAttribution,
  base: number,
): Draft {
  return {
    source: source.map((range) => toSpan(tokens, range)),
    cue: [toSpan(tokens, cue)],
    content: content.map((range) => toSpan(tokens, range)),
    isQuoted: content.some((range) => holdsQuotation(tokens, range)),
    within: within === undefined ? undefined : within + base,
  };
}

/** A draft with other content, and perhaps another holder; written out like `withContent` of a sentence. */
export function redraft(
  { source, cue, isQuoted, within }: Draft,
  content: Span[],
  { quoted = isQuoted, holder = within }: { readonly quoted?: boolean; readonly holder?: number } = {},
): Draft {
  return { source, cue, content, isQuoted: quoted, within: holder };
}

function toSpan(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A quotation stays direct where no more than one word in this many is the reporter's: "“…” and “…”". */
const QUOTED_PER_PLAIN = 8;

/** Gives an attribution its kind: by how much of its content stands inside quotation marks. */
export function finishDraft(text: string, draft: Draft, quotations: readonly Span[]): FoundAttribution {
  const { source, cue, content, within } = draft;
  const parts: Parts = { quoted: [], plain: [] };
  for (const part of content) divide(text, { part, quotations }, parts);
  const kind = judgeKind(text, parts);
  return { kind, source, cue, content, within };
}

/** The stretches of a content inside quotation marks, and those with words outside, both in text order. */
type Parts = { readonly quoted: Span[]; readonly plain: Span[] };

function judgeKind(text: string, { quoted, plain }: Parts): FoundAttribution['kind'] {
  const [first] = quoted;
  if (first === undefined) return 'indirect';
  if (plain[0] === undefined) return 'direct';
  const isOpening = first.start < plain[0].start;
  return isOpening && countWords(text, plain) * QUOTED_PER_PLAIN <= countWords(text, quoted) ? 'direct' : 'mixed';
}

type Part = { readonly part: Span; readonly quotations: readonly Span[] };

function divide(text: string, { part, quotations }: Part, parts: Parts): void {
  let at = part.start;
  const addPlain = (end: number) => {
    if (hasWord(text, at, end)) parts.plain.push({ start: at, end });
  };
  for (let index = findFirst(quotations, part.start); index < quotations.length; index += 1) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.start >= part.end) break;
    addPlain(quotation.start);
    parts.quoted.push({ start: Math.max(at, quotation.start), end: Math.min(part.end, quotation.end) });
    at = Math.min(part.end, quotation.end);
  }
  addPlain(part.end);
}

/** Words as spaces part them, marks alone left out. */
function countWords(text: string, spans: readonly Span[]): number {
  return spans
    .flatMap(({ start, end }) => text.slice(start, end).split(' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
