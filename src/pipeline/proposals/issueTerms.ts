import type { Mention } from '../../corpus/mention.ts';
import type { Span } from '../../corpus/span.ts';
import { findFirstFrom } from '../copies/findFirstFrom.ts';
import { makeFormMemory } from './issueForms.ts';
import { findStems } from './issueStems.ts';
import { scanWords } from './issueWords.ts';

/** A word of an article that the codebook or a coding knows: `term` is its place among the known ones. */
export type KnownTerm = Span & { readonly term: number; readonly isName: boolean };

/** Reads the known terms of a stretch of an article, in text order of their kind: words, then names. */
export type ReadKnown = (article: Named, span: Span) => KnownTerm[];

/** An article's text and the actors it names, in text order. */
export type Named = { readonly text: string; readonly mentions: readonly Mention[] };

const ACTOR_SIGN = '@';

/** The term that stands for an actor, whatever its name in the text. */
export function nameTerm(actor: string): string {
  return `${ACTOR_SIGN}${actor}`;
}

/** Lists the terms of a text: the stems of its words, of compounds also part by part. */
export function listStems(text: string, span: Span = { start: 0, end: text.length }): string[] {
  const stems: string[] = [];
  scanWords(text, span, (start, end) => stems.push(...findStems(text.slice(start, end))));
  return stems;
}

/** Lists the actors an article names within a stretch. */
export function listMentions(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const first = findFirstFrom(mentions, start);
  let next = first;
  while ((mentions[next]?.end ?? Infinity) <= end) next += 1;
  return mentions.slice(first, next);
}

/** Makes the reader of articles for the terms that are known. */
export function makeReadKnown(known: ReadonlyMap<string, number>): ReadKnown {
  const { recall, learn } = makeFormMemory(known);
  const actors = listActors(known);
  return ({ text, mentions }, span) => {
    const names = listMentions(mentions, span);
    const found: KnownTerm[] = [];
    let next = 0;
    scanWords(text, span, (start, end, hash) => {
      const terms = recall(hash) ?? learn(hash, text.slice(start, end));
      if (terms.length === 0) return;
      while ((names[next]?.end ?? Infinity) <= start) next += 1;
      const name = names[next];
      // A word of a name shows the whole name: "Islamic" is no reason, "Islamic State" is.
      const shown = name !== undefined && name.start < end ? name : { start, end };
      const isName = shown === name;
      for (const term of terms) found.push({ term, start: shown.start, end: shown.end, isName });
    });
    for (const { actor, start, end } of names) {
      const term = actors.get(actor);
      if (term !== undefined) found.push({ term, start, end, isName: true });
    }
    return found;
  };
}

/** The known terms that are actors, by the actor. */
function listActors(known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const actors = new Map<string, number>();
  for (const [term, number] of known)
    if (term.startsWith(ACTOR_SIGN)) actors.set(term.slice(ACTOR_SIGN.length), number);
  return actors;
}
