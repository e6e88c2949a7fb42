import type { KeptRows, Slice } from '../slice.ts';
import type { Kept } from './kept.ts';
import type { Nouns } from './nouns.ts';
import { once } from './once.ts';

/** A slice whose lists are made when they are asked for; `rows` says in numbers what they hold, and makes no object. */
export type PackedSlice = Slice & { readonly rows: KeptRows };

/** Makes the slice of what is kept. */
export function makePackedSlice(kept: Kept, nouns: Nouns): PackedSlice {
  const list = <Noun>(readRows: () => Uint32Array, noun: (row: number) => Noun) =>
    once((): readonly Noun[] => Array.from(readRows(), (row) => noun(row)));
  const articles = list(() => kept.rows.articles, nouns.article);
  const statements = list(() => kept.rows.statement, nouns.statement);
  const events = list(() => kept.rows.event, nouns.event);
  const attributions = list(() => kept.rows.attribution, nouns.attribution);
  const proposed = list(() => kept.rows.proposed, nouns.proposed);
  return {
    rows: kept.rows,
    get articles() {
      return articles();
    },
    get statements() {
      return statements();
    },
    get events() {
      return events();
    },
    get attributions() {
      return attributions();
    },
    get proposed() {
      return proposed();
    },
  };
}
