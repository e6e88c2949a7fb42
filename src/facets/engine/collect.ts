import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { type Bits, lowestBit } from './bits.ts';
import type { Seats } from './seats.ts';

/**
 * Collects what one article adds to the counts of a facet: each value once, at `2 * value` where the article by itself or something coded in it answers
 * to it, at `2 * value + 1` where only a finding of the machine does.
 *
 * `collect` gives the number of places and leaves them at the beginning of `places`, until it is called again.
 */
export type Collector = { readonly places: Uint32Array; collect(article: number, mask: Bits): number };

/** Makes the collector of a facet. */
export function makeCollector(columns: Columns, seats: Seats, name: FacetName): Collector {
  const { ids, ofPassage, ofArticle }: FacetColumn = columns.facets[name];
  if (name === 'by') return collectBy(seats);
  const empty: Rows = { offsets: new Uint32Array(columns.counts.articles + 1), values: new Uint16Array() };
  const rows = ofArticle ?? empty;
  return ofPassage === undefined
    ? collectOfArticles(seats, rows, ids.length)
    : collectOfPassages(seats, { ofPassage, ofArticle: rows, size: ids.length });
}

/** An article by itself answers to neither people nor machine. */
function collectBy({ first, found }: Seats): Collector {
  const places = new Uint32Array(2);
  return {
    places,
    collect(article, mask) {
      const start = first[article] ?? 0;
      let [coded, machine] = [(mask[start] ?? 0) & ~(found[start] ?? 0) & ~1, (mask[start] ?? 0) & (found[start] ?? 0)];
      for (let word = start + 1; word < (first[article + 1] ?? 0); word += 1) {
        coded |= (mask[word] ?? 0) & ~(found[word] ?? 0);
        machine |= (mask[word] ?? 0) & (found[word] ?? 0);
      }
      let count = 0;
      if (coded !== 0) {
        places[count] = 0;
        count += 1;
      }
      if (machine !== 0) {
        places[count] = 3;
        count += 1;
      }
      return count;
    },
  };
}

/** Of a facet whose passages answer as their article does. */
function collectOfArticles({ first, found }: Seats, rows: Rows, size: number): Collector {
  const places = new Uint32Array(size);
  return {
    places,
    collect(article, mask) {
      let [coded, machine] = [0, 0];
      for (let word = first[article] ?? 0; word < (first[article + 1] ?? 0); word += 1) {
        coded |= (mask[word] ?? 0) & ~(found[word] ?? 0);
        machine |= mask[word] ?? 0;
      }
      if (machine === 0) return 0;
      const layer = coded === 0 ? 1 : 0;
      const start = rows.offsets[article] ?? 0;
      const count = (rows.offsets[article + 1] ?? 0) - start;
      for (let index = 0; index < count; index += 1) places[index] = 2 * (rows.values[start + index] ?? 0) + layer;
      return count;
    },
  };
}

type Answers = { readonly ofPassage: Rows; readonly ofArticle: Rows; readonly size: number };

/** The lowest bit of an article is itself, then comes what is coded, then what was found: a value met before is never met with more right. */
function collectOfPassages({ first, found, base }: Seats, { ofPassage, ofArticle, size }: Answers): Collector {
  const places = new Uint32Array(size);
  // In which call a value was met last: no clearing between articles.
  const met = new Uint32Array(size);
  let call = 0;
  return {
    places,
    collect(article, mask) {
      call += 1;
      const start = first[article] ?? 0;
      const end = first[article + 1] ?? 0;
      let count = 0;
      for (let word = start; word < end; word += 1) {
        const isFound = found[word] ?? 0;
        for (let left = mask[word] ?? 0; left !== 0; left &= left - 1) {
          const bit = lowestBit(left);
          const isAlone = bit === 0 && word === start;
          const { offsets, values } = isAlone ? ofArticle : ofPassage;
          const row = isAlone ? article : (base[word] ?? 0) + bit;
          const layer = (isFound >>> bit) & 1;
          const last = offsets[row + 1] ?? 0;
          for (let place = offsets[row] ?? 0; place < last; place += 1) {
            const value = values[place] ?? 0;
            if (met[value] === call) continue;
            met[value] = call;
            places[count] = 2 * value + layer;
            count += 1;
          }
        }
      }
      return count;
    },
  };
}
