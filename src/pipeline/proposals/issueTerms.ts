import type { Mention } from '../../corpus/mention.ts';
import type { Span } from '../../corpus/span.ts';
import { findFirstFrom } from '../copies/findFirstFrom.ts';
import { findStem } from './issueStems.ts';
import { scanWords } from './issueWords.ts';

/** A word of an article that the codebook or a coding knows: `term` is its place among the known ones. */
export type KnownTerm = Span & { readonly term: number; readonly isName: boolean };

/** Reads the known terms of a stretch of an article, in text order of their kind: words, then names. */
export type ReadKnown = (article: Named, span: Span) => KnownTerm[];

/** An article's text and the actors it names, in text order. */
export type Named = { readonly text: string; readonly mentions: readonly Mention[] };

/** The term that stands for an actor, whatever its name in the text. */
export function nameTerm(actor: string): string {
  return `@${actor}`;
}

/** Lists the terms of a text: the stems of its words, of compounds also part by part. */
export function listStems(text: string, span: Span = { start: 0, end: text.length }): string[] {
  const stems: string[] = [];
  scanWords(text, span, (start, end) => stems.push(...stemsOf(text.slice(start, end))));
  return stems;
}

/** "Cease-fire" is printed as one word too, "US-led" as two. */
function stemsOf(word: string): string[] {
  const parts = /[-\u2011]/.test(word) ? [word.replace(/[-\u2011]/g, ''), ...word.split(/[-\u2011]/)] : [word];
  return parts.map(findStem).filter((stem) => stem !== undefined);
}

/** Lists the actors an article names within a stretch. */
export function listMentions(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const first = findFirstFrom(mentions, start);
  let next = first;
  while ((mentions[next]?.end ?? Infinity) <= end) next += 1;
  return mentions.slice(first, next);
}

/** Places for printed forms: several times as many as a large folder has, so that few drive each other out. */
const CACHED = 1 << 18;

/**
 * Makes the reader of articles for the terms that are known.
 *
 * Each printed form is stemmed once and then remembered by its hash: of a thousand words, few are known and fewer new.
 */
export function makeReadKnown(known: ReadonlyMap<string, number>): ReadKnown {
  const hashes = new Int32Array(CACHED);
  const lists = new Array<readonly number[] | undefined>(CACHED);
  const termsOf = (text: string, span: Span, hash: number): readonly number[] => {
    const slot = (hash ^ (hash >>> 16)) & (CACHED - 1);
    const cached = lists[slot];
    if (cached !== undefined && hashes[slot] === hash) return cached;
    const terms = stemsOf(text.slice(span.start, span.end)).flatMap((stem) => known.get(stem) ?? []);
    hashes[slot] = hash;
    lists[slot] = terms.length === 0 ? NONE : terms;
    return terms;
  };
  return ({ text, mentions }, span) => {
    const names = listMentions(mentions, span);
    const found: KnownTerm[] = [];
    let next = 0;
    scanWords(text, span, (start, end, hash) => {
      const terms = termsOf(text, { start, end }, hash);
      if (terms.length === 0) return;
      while ((names[next]?.end ?? Infinity) <= start) next += 1;
      const name = names[next];
      // A word of a name shows the whole name: "Islamic" is no reason, "Islamic State" is.
      const shown = name !== undefined && name.start < end ? name : undefined;
      const place = { start: shown?.start ?? start, end: shown?.end ?? end, isName: shown !== undefined };
      for (const term of terms) found.push({ term, ...place });
    });
    for (const { actor, start, end } of names) {
      const term = known.get(nameTerm(actor));
      if (term !== undefined) found.push({ term, start, end, isName: true });
    }
    return found;
  };
}

const NONE: readonly number[] = [];
