import type { Span } from '../../corpus/span.ts';
import type { FoundAttribution } from './findAttributions.ts';
import type { Range } from './grammar.ts';
import { findFirst, hasWord } from './passages.ts';
import type { SentenceAttribution } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** An attribution in the making: its content may still grow. `isQuoted`: whether a quotation is part of the content. */
export type Draft = Omit<FoundAttribution, 'kind'> & { readonly isQuoted: boolean };

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
    isQuoted: content.some(({ from, to }) => tokens.slice(from, to).some((token) => token.tag === 'QUOTE')),
    ...(within === undefined ? {} : { within: within + base }),
  };
}

function toSpan(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Gives an attribution its kind: by how much of its content stands inside quotation marks. */
export function finishDraft(text: string, draft: Draft, quotations: readonly Span[]): FoundAttribution {
  const { source, cue, content, within } = draft;
  const counts = { quoted: 0, plain: 0 };
  for (const part of content) count(text, { part, quotations }, counts);
  const kind = counts.plain === 0 ? 'direct' : counts.quoted === 0 ? 'indirect' : 'mixed';
  return { kind, source, cue, content, ...(within === undefined ? {} : { within }) };
}

type Part = { readonly part: Span; readonly quotations: readonly Span[] };

/** Counts the stretches of a span inside quotation marks, and those with words outside. */
function count(text: string, { part, quotations }: Part, counts: { quoted: number; plain: number }): void {
  let at = part.start;
  for (let index = findFirst(quotations, part.start); index < quotations.length; index += 1) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.start >= part.end) break;
    if (hasWord(text, at, quotation.start)) counts.plain += 1;
    counts.quoted += 1;
    at = Math.min(part.end, quotation.end);
  }
  if (hasWord(text, at, part.end)) counts.plain += 1;
}
