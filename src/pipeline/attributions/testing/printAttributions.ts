import { findBlocks } from '../../blocks.ts';
import { findQuotations } from '../../quotations.ts';
import { findSentences } from '../../sentences.ts';
import { findAttributions } from '../findAttributions.ts';

/** An attribution in words. */
export type Printed = {
  readonly kind: string;
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly within?: number | undefined;
};

/** The attributions of an article whose headline says nothing, in words. */
export function read(...paragraphs: readonly string[]): Printed[] {
  return readText(['A day in the town', ...paragraphs].join('\n\n'));
}

/** The attributions of a text, in words. */
export function readText(text: string): Printed[] {
  const blocks = findBlocks(text);
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return findAttributions({ text, blocks, sentences, quotations }).map(({ kind, source, cue, content, within }) => ({
    kind,
    source: source.map(words).join(' | '),
    cue: cue.map(words).join(' | '),
    content: content.map(words),
    within,
  }));
}

/** The attributions that stand in no other, as "source: content". */
export const outer = (printed: readonly Printed[]) =>
  printed.flatMap(({ within, source, content }) => (within === undefined ? [`${source}: ${content.join(' | ')}`] : []));
