import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { type Bits, countBits, hasBit, lowestBit, narrowBits } from './bits.ts';
import { countPlaces } from './collect.ts';
import type { Mask } from './mask.ts';
import type { Printings } from './printings.ts';
import type { Tally } from './tally.ts';

/** Counts for each value of a facet the acts of speech in what a mask keeps, however many articles print them. */
export type TallySpeech = (mask: Mask) => Tally;

/**
 * Makes the counter of acts of speech of one facet. All are found by machine, and stand at `2 * value` of the tally nonetheless: nothing else is counted there.
 *
 * What is printed once adds up, so the smaller half is read: what is kept, or what is lost, which is taken from the totals.
 */
export function makeTallySpeech(columns: Columns, name: FacetName, printings: Printings): TallySpeech {
  const answers = readAnswers(columns, name, printings);
  const size = countPlaces(columns, name);
  const totals = new Int32Array(size);
  addSingle(totals, answers, { bits: printings.single, step: 1 });
  const all = countBits(printings.single);
  const met = new Uint32Array(size);
  return ({ passages }) => {
    const bits = passages.slice();
    narrowBits(bits, printings.single);
    const isMost = 2 * countBits(bits) > all;
    if (isMost)
      for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) ^ (printings.single[word] ?? 0);
    const tally = isMost ? totals.slice() : new Int32Array(size);
    addSingle(tally, answers, { bits, step: isMost ? -1 : 1 });
    met.fill(0);
    addShared(tally, answers, { bits: passages, printings, met });
    return tally;
  };
}

/** Who answers to what: row `i` of `rows` are the values of passage `i`, or, where `rowOf` is there, of every passage that has `i` there. */
type Answers = { readonly rows: Rows; readonly rowOf: Uint32Array | undefined };

function readAnswers({ facets, counts }: Columns, name: FacetName, { articleOf }: Printings): Answers {
  const { ofPassage, ofArticle }: FacetColumn = facets[name];
  if (ofPassage !== undefined) return { rows: ofPassage, rowOf: undefined };
  return { rows: ofArticle ?? makeMachines(counts.articles), rowOf: articleOf };
}

/** The facet `by`: every attribution is the machine's. */
function makeMachines(articles: number): Rows {
  return {
    offsets: Uint32Array.from({ length: articles + 1 }, (_, row) => row),
    values: new Uint16Array(articles).fill(1),
  };
}

function addSingle(
  tally: Tally,
  { rows, rowOf }: Answers,
  { bits, step }: { readonly bits: Bits; readonly step: number },
): void {
  const { offsets, values } = rows;
  for (let word = 0; word < bits.length; word += 1) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      const passage = (word << 5) + lowestBit(left);
      const row = rowOf === undefined ? passage : (rowOf[passage] ?? 0);
      const end = offsets[row + 1] ?? 0;
      for (let place = offsets[row] ?? 0; place < end; place += 1) {
        const at = 2 * (values[place] ?? 0);
        tally[at] = (tally[at] ?? 0) + step;
      }
    }
  }
}

type Shared = { readonly bits: Bits; readonly printings: Printings; readonly met: Uint32Array };

/** The printings of one act stand together: a value met in the same act counts no more. `met` must be noughts. */
function addShared(tally: Tally, { rows, rowOf }: Answers, { bits, printings: { shared, acts }, met }: Shared): void {
  for (let index = 0; index < shared.length; index += 1) {
    const passage = shared[index] ?? 0;
    if (!hasBit(bits, passage)) continue;
    const act = (acts[index] ?? 0) + 1;
    const row = rowOf === undefined ? passage : (rowOf[passage] ?? 0);
    const end = rows.offsets[row + 1] ?? 0;
    for (let place = rows.offsets[row] ?? 0; place < end; place += 1) {
      const at = 2 * (rows.values[place] ?? 0);
      if (met[at] === act) continue;
      met[at] = act;
      tally[at] = (tally[at] ?? 0) + 1;
    }
  }
}
