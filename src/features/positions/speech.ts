import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';

/**
 * One act of speech as the machine found it: the printing that gives most of its words, and all others.
 *
 * Counts shown to people count these. They are never added to what people coded.
 */
export type Speech = { readonly quotation: PrintedAttribution; readonly others: readonly PrintedAttribution[] };

const FAITHFULNESS = ['direct', 'mixed', 'indirect'] as const;

/** Reads an act of speech from its printings. */
export function readSpeech(printings: readonly PrintedAttribution[]): Speech {
  const [quotation, ...others] = printings.length === 1 ? printings : printings.toSorted(compareWords);
  if (quotation === undefined) throw new Error('an act of speech without a printing');
  return { quotation, others };
}

/** Counts the articles that print an act of speech. */
export function countArticles({ quotation, others }: Speech): number {
  return new Set([quotation, ...others].map(({ article }) => article)).size;
}

/** Is this one of the printings of an act of speech? */
export function hasPrinting({ quotation, others }: Speech, id: string | null): boolean {
  return quotation.id === id || others.some((other) => other.id === id);
}

function compareWords({ attribution: a }: PrintedAttribution, { attribution: b }: PrintedAttribution): number {
  const length = ({ content }: typeof a) => content.reduce((sum, span) => sum + span.end - span.start, 0);
  return FAITHFULNESS.indexOf(a.kind) - FAITHFULNESS.indexOf(b.kind) || length(b) - length(a);
}
