import type { FacetColumn, Rows } from '../corpus/columns.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { ChoiceFacet, Page } from './facet.ts';
import { makeNumbers } from './makeNumbers.ts';

/** Of which of the two a facet keeps values: see `FacetColumn`. */
export type Answering = 'both' | 'passage' | 'article' | 'neither';

/** Starts the column of one facet; pages are added in the order of the articles, their passages in that of the columns. Values nobody can choose are left out. */
export function startFacet(lookup: Lookup, { name, list }: ChoiceFacet, answering: Answering) {
  const choices = list(lookup);
  const places = new Map(choices.map(({ id }, place) => [id, place]));
  const ofPassage = answering === 'both' || answering === 'passage' ? startRows(places) : undefined;
  const ofArticle = answering === 'both' || answering === 'article' ? startRows(places) : undefined;
  return {
    add(page: Page) {
      ofArticle?.add(page.values(name));
      for (const passage of ofPassage === undefined ? [] : page.passages) ofPassage?.add(passage.values(name));
    },
    finish: (): FacetColumn => ({
      ids: choices.map(({ id }) => id),
      labels: choices.map(({ label }) => label),
      details: choices.map(({ detail = '' }) => detail),
      ...(ofPassage === undefined ? {} : { ofPassage: ofPassage.finish() }),
      ...(ofArticle === undefined ? {} : { ofArticle: ofArticle.finish() }),
    }),
  };
}

function startRows(places: ReadonlyMap<string, number>) {
  const offsets = [0];
  const values: number[] = [];
  return {
    add(ids: Iterable<string>) {
      const row = Array.from(ids, (id) => places.get(id)).filter((place) => place !== undefined);
      values.push(...row.toSorted((a, b) => a - b));
      offsets.push(values.length);
    },
    finish(): Rows {
      const list = makeNumbers(values.length, places.size);
      list.set(values);
      return { offsets: Uint32Array.from(offsets), values: list };
    },
  };
}
