import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { makeNumbers } from '../makeNumbers.ts';
import { type AddPieces, makeAddPieces } from './addPieces.ts';
import type { Pieces } from './pieces.ts';
import type { Standings } from './standings.ts';

/** The counts of a facet: of value `v` those by what people coded, or by the article itself, at `2 * v`, and those that only the machine found at `2 * v + 1`. */
export type Tally = Int32Array;

/** Counts for each value of a facet the articles that answer to it in what a mask keeps; `pieces` are those of the articles that are kept in part. */
export type TallyArticles = (standings: Standings, pieces: Pieces) => Tally;

/**
 * Makes the counter of articles of one facet; `all` are all pieces of all articles.
 *
 * What each whole article adds is read once and kept. Articles kept whole are then counted from there, or, where they are most, the others
 * are taken from the totals; only articles kept in part are read piece by piece.
 */
export function makeTallyArticles(columns: Columns, name: FacetName, all: Pieces): TallyArticles {
  const size = 2 * columns.facets[name].ids.length;
  const addPieces = makeAddPieces(columns, name);
  const totals = new Int32Array(size);
  const added = readAdded(columns, addPieces, { name, all, totals });
  return ({ counts, gone, partly, whole }, pieces) => {
    const isMost = counts.whole > counts.gone + counts.partly;
    const tally = isMost ? totals.slice() : new Int32Array(size);
    if (isMost) for (const articles of [gone(), partly]) addRows(tally, added, { articles, step: -1 });
    else addRows(tally, added, { articles: whole(), step: 1 });
    addPieces(pieces, { tally });
    return tally;
  };
}

type Everything = { readonly name: FacetName; readonly all: Pieces; readonly totals: Tally };

/** Reads the places at which each article adds where nothing of it is lost, and fills the totals. */
function readAdded(columns: Columns, addPieces: AddPieces, { name, all, totals }: Everything): Rows {
  const { articles } = columns.counts;
  const record = {
    places: makeNumbers(countMost(columns, name), totals.length),
    length: 0,
    counts: new Uint32Array(articles),
  };
  addPieces(all, { tally: totals, record });
  const offsets = new Uint32Array(articles + 1);
  for (let article = 0; article < articles; article += 1) {
    offsets[article + 1] = (offsets[article] ?? 0) + (record.counts[article] ?? 0);
  }
  return { offsets, values: record.places.slice(0, record.length) };
}

/** How many places there can be: each value of each article and passage, and of the facet `by`, which has none, both of its own. */
function countMost({ facets, counts }: Columns, name: FacetName): number {
  const { ofPassage, ofArticle }: FacetColumn = facets[name];
  return (ofPassage?.values.length ?? 0) + (ofArticle?.values.length ?? 0) + (name === 'by' ? 2 * counts.articles : 0);
}

type Adding = { readonly articles: Uint32Array; readonly step: number };

function addRows(tally: Tally, { offsets, values }: Rows, { articles, step }: Adding): void {
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index] ?? 0;
    const end = offsets[article + 1] ?? 0;
    for (let place = offsets[article] ?? 0; place < end; place += 1) {
      const at = values[place] ?? 0;
      tally[at] = (tally[at] ?? 0) + step;
    }
  }
}
