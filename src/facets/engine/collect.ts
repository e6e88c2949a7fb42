import { type Columns, type FacetColumn, FIRST_FOUND, type Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { findFirstBit, findLastBit, hasBit, lowestBit, readWindow } from './bits.ts';
import type { Mask } from './mask.ts';

/**
 * Collects what one article adds to the counts of a facet: each value once, at `2 * value` where the article by itself or something coded in it answers
 * to it, at `2 * value + 1` where only a finding of the machine does.
 *
 * `collect` gives the number of places and leaves them at the beginning of `places`, until it is called again.
 */
export type Collector = { readonly places: Uint32Array; collect(article: number, mask: Mask): number };

/** Makes the collector of a facet. */
export function makeCollector(columns: Columns, name: FacetName): Collector {
  const { ids, ofPassage, ofArticle }: FacetColumn = columns.facets[name];
  if (name === 'by') return collectBy(columns);
  const empty: Rows = { offsets: new Uint32Array(columns.counts.articles + 1), values: new Uint16Array() };
  const rows = ofArticle ?? empty;
  return ofPassage === undefined
    ? collectOfArticles(columns, rows, ids.length)
    : collectOfPassages(columns, { ofPassage, ofArticle: rows, size: ids.length });
}

/** Gives how many places the counts of a facet have. */
export function countPlaces(columns: Columns, name: FacetName): number {
  return name === 'by' ? 4 : 2 * columns.facets[name].ids.length;
}

/** What people coded comes first of an article's passages, and the machine's last. */
function collectBy({ passages: { offsets, kind } }: Columns): Collector {
  const places = new Uint32Array(2);
  return {
    places,
    collect(article, mask) {
      const [start, end] = [offsets[article] ?? 0, offsets[article + 1] ?? 0];
      const first = findFirstBit(mask.passages, start, end);
      if (first === undefined) return 0;
      let count = 0;
      if (isCoded(kind, first)) {
        places[count] = 0;
        count += 1;
      }
      if (!isCoded(kind, findLastBit(mask.passages, start, end) ?? first)) {
        places[count] = 3;
        count += 1;
      }
      return count;
    },
  };
}

/** Of a facet whose passages answer as their article does. */
function collectOfArticles({ passages: { offsets, kind } }: Columns, rows: Rows, size: number): Collector {
  const places = new Uint32Array(size);
  return {
    places,
    collect(article, mask) {
      const standsAlone = hasBit(mask.articles, article);
      const first = findFirstBit(mask.passages, offsets[article] ?? 0, offsets[article + 1] ?? 0);
      if (first === undefined && !standsAlone) return 0;
      const layer = standsAlone || first === undefined || isCoded(kind, first) ? 0 : 1;
      const start = rows.offsets[article] ?? 0;
      const count = (rows.offsets[article + 1] ?? 0) - start;
      for (let index = 0; index < count; index += 1) places[index] = 2 * (rows.values[start + index] ?? 0) + layer;
      return count;
    },
  };
}

type Answers = { readonly ofPassage: Rows; readonly ofArticle: Rows; readonly size: number };

function collectOfPassages(columns: Columns, { ofPassage, ofArticle, size }: Answers): Collector {
  const { offsets, kind } = columns.passages;
  const places = new Uint32Array(size);
  // In which call a value was met last: no clearing between articles.
  const met = new Uint32Array(size);
  let call = 0;
  return {
    places,
    collect(article, mask) {
      call += 1;
      let count = 0;
      const add = (rows: Rows, row: number, layer: number) => {
        const end = rows.offsets[row + 1] ?? 0;
        for (let place = rows.offsets[row] ?? 0; place < end; place += 1) {
          const value = rows.values[place] ?? 0;
          if (met[value] === call) continue;
          met[value] = call;
          places[count] = 2 * value + layer;
          count += 1;
        }
      };
      if (hasBit(mask.articles, article)) add(ofArticle, article, 0);
      const [start, end] = [offsets[article] ?? 0, offsets[article + 1] ?? 0];
      for (let word = start >>> 5; word << 5 < end; word += 1) {
        let left = (mask.passages[word] ?? 0) & readWindow(word, start, end);
        for (; left !== 0; left &= left - 1) {
          const passage = (word << 5) + lowestBit(left);
          add(ofPassage, passage, (kind[passage] ?? 0) < FIRST_FOUND ? 0 : 1);
        }
      }
      return count;
    },
  };
}

function isCoded(kind: Uint8Array, passage: number): boolean {
  return (kind[passage] ?? 0) < FIRST_FOUND;
}
