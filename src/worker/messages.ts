import type { Answer } from '../facets/fulltext/askIndex.ts';

/** What the page says to the search worker: first the index, then, one after the other, what was typed. */
export type Asked = { readonly packed: ArrayBuffer } | { readonly typed: string };

/** What the worker says to each of these: that the index is open, or what it answers; that it failed, and why. */
export type Said = { readonly answer: Answer | null } | { readonly failure: string };
