import * as v from 'valibot';
import { Span } from './span.ts';

/** A stretch of a text that may be published. `from` is where it begins in the whole text, in UTF-16 code units, `fromCodePoint` in code points. */
export const Passage = v.strictObject({ ...Span.entries, from: v.number(), fromCodePoint: v.number() });
export type Passage = v.InferOutput<typeof Passage>;

/**
 * What is left of an article's text where it may not be published whole.
 *
 * The passages are in text order and lie in the shortened text, white space between them; `words` counts the words of the whole body.
 */
export const Excerpts = v.strictObject({ words: v.number(), passages: v.array(Passage) });
export type Excerpts = v.InferOutput<typeof Excerpts>;

/** A text with what is left of it; without `excerpts` it is whole. */
export type Excerpted = { readonly text: string; readonly excerpts?: Excerpts | undefined };

/** Finds the passage that an offset of a shortened text lies in; undefined where the text is whole. */
export function findPassage({ excerpts }: Pick<Excerpted, 'excerpts'>, offset: number): Passage | undefined {
  return excerpts?.passages.findLast(({ start }) => start <= offset);
}

/** Finds where an offset of an article's text, whole or shortened, stands in the whole text. */
export function findWholeOffset(article: Pick<Excerpted, 'excerpts'>, offset: number): number {
  const passage = findPassage(article, offset);
  return passage === undefined ? offset : passage.from + offset - passage.start;
}
