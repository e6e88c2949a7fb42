import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { type Bits, countBits, hasBit, lowestBit } from './bits.ts';
import type { Printings } from './printings.ts';
import { joinMasks, type Seats } from './seats.ts';
import type { Tally } from './tally.ts';

/** Counts for each value of a facet the acts of speech in what a mask keeps, however many articles print them. */
export type TallySpeech = (mask: Bits) => Tally;

/**
 * Makes the counter of acts of speech of one facet. All are found by machine, and stand at `2 * value` of the tally nonetheless: nothing else is counted there.
 *
 * What is printed once adds up, so the smaller half is read: what is kept, or what is lost, which is taken from the totals.
 */
export function makeTallySpeech(corpus: Corpus, printings: Printings, name: FacetName): TallySpeech {
  const { seats, columns } = corpus;
  const answers = readAnswers(columns, name);
  const size = 2 * columns.facets[name].ids.length;
  const totals = new Int32Array(size);
  addSingle(totals, seats, { answers, bits: printings.single, step: 1 });
  const all = countBits(printings.single);
  return (mask) => {
    const bits = joinMasks(seats, [mask, printings.single]);
    const isMost = 2 * countBits(bits) > all;
    if (isMost) flip(bits, printings.single);
    const tally = isMost ? totals.slice() : new Int32Array(size);
    addSingle(tally, seats, { answers, bits, step: isMost ? -1 : 1 });
    addShared(tally, seats, { answers, mask, printings });
    return tally;
  };
}

type Corpus = { readonly columns: Columns; readonly seats: Seats };

/** Whose values count: those of the attribution, or those of its article. */
type Answers = { readonly rows: Rows; readonly isArticle: boolean };

function readAnswers({ facets, counts }: Columns, name: FacetName): Answers {
  const { ofPassage, ofArticle }: FacetColumn = facets[name];
  if (ofPassage !== undefined) return { rows: ofPassage, isArticle: false };
  return { rows: ofArticle ?? makeMachines(counts.articles), isArticle: true };
}

/** The facet `by`: every attribution is the machine's, its second value. */
function makeMachines(articles: number): Rows {
  return {
    offsets: Uint32Array.from({ length: articles + 1 }, (_, row) => row),
    values: new Uint16Array(articles).fill(1),
  };
}

function flip(bits: Bits, among: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) ^ (among[word] ?? 0);
}

type Single = { readonly answers: Answers; readonly bits: Bits; readonly step: number };

function addSingle(tally: Tally, { first, base }: Seats, { answers: { rows, isArticle }, bits, step }: Single): void {
  const { offsets, values } = rows;
  for (let article = 0; article + 1 < first.length; article += 1) {
    const lastWord = first[article + 1] ?? 0;
    for (let word = first[article] ?? 0; word < lastWord; word += 1) {
      for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
        const row = isArticle ? article : (base[word] ?? 0) + lowestBit(left);
        const end = offsets[row + 1] ?? 0;
        for (let place = offsets[row] ?? 0; place < end; place += 1) {
          const at = 2 * (values[place] ?? 0);
          tally[at] = (tally[at] ?? 0) + step;
        }
      }
    }
  }
}

type Shared = { readonly answers: Answers; readonly mask: Bits; readonly printings: Printings };

/** The printings of one act stand together: a value met in the same act counts no more. */
function addShared(tally: Tally, seats: Seats, { answers: { rows, isArticle }, mask, printings }: Shared): void {
  const { shared, acts, articles } = printings;
  const met = new Uint32Array(tally.length);
  for (let index = 0; index < shared.length; index += 1) {
    const seat = shared[index] ?? 0;
    if (!hasBit(mask, seat)) continue;
    const act = (acts[index] ?? 0) + 1;
    const row = isArticle ? (articles[index] ?? 0) : (seats.base[seat >>> 5] ?? 0) + (seat & 31);
    const end = rows.offsets[row + 1] ?? 0;
    for (let place = rows.offsets[row] ?? 0; place < end; place += 1) {
      const at = 2 * (rows.values[place] ?? 0);
      if (met[at] === act) continue;
      met[at] = act;
      tally[at] = (tally[at] ?? 0) + 1;
    }
  }
}
