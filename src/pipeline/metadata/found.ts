import type { Block } from '../../corpus/article.ts';

/** A block with its words. */
export type Line = { readonly kind: Block['kind']; readonly start: number; readonly words: string };

/** A value found in a text: the words it rests on, and whether they state it or it is worked out from them. */
export type Found<T> = { readonly value: T; readonly basis: string; readonly certain: boolean };

/** Longest words of a basis, in characters. */
const LONGEST = 160;

/** Prints words of the text as a basis. */
export function quote(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return `“${plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1)}…`}”`;
}
