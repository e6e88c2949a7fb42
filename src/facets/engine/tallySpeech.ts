import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { type Heard, listAllSingle } from './heard.ts';
import type { Printings } from './printings.ts';
import type { Seats } from './seats.ts';
import type { Tally } from './tally.ts';

/** Counts for each value of a facet the acts of speech in what a mask keeps, however many articles print them. */
export type TallySpeech = (heard: Heard) => Tally;

type Corpus = { readonly columns: Columns; readonly seats: Seats };

/**
 * Makes the counter of acts of speech of one facet. All are found by machine, and stand at `2 * value` of the tally nonetheless: nothing else is counted there.
 *
 * What is printed once adds up, so what is lost can be taken from the totals.
 */
export function makeTallySpeech({ seats, columns }: Corpus, printings: Printings, name: FacetName): TallySpeech {
  const answers = readAnswers(columns, name, printings);
  const totals = new Int32Array(2 * columns.facets[name].ids.length);
  addSingle(totals, answers, { passages: listAllSingle(seats, printings), step: 1 });
  const met = new Uint32Array(columns.facets[name].ids.length);
  return ({ single, isLost, shared, acts }) => {
    const tally = isLost ? totals.slice() : new Int32Array(totals.length);
    addSingle(tally, answers, { passages: single, step: isLost ? -1 : 1 });
    met.fill(0);
    addShared(tally, answers, { passages: shared, acts, met });
    return tally;
  };
}

/** The values of a passage: those of its own row, or, where `rowOf` is there, of the row of its article. */
type Answers = { readonly rows: Rows; readonly rowOf: Uint32Array | undefined };

function readAnswers({ facets }: Columns, name: FacetName, { articleOf }: Printings): Answers {
  const { ofPassage, ofArticle }: FacetColumn = facets[name];
  if (ofPassage !== undefined) return { rows: ofPassage, rowOf: undefined };
  // Only the facet `by` has neither, and where the machine found everything there is nothing to choose in it.
  if (ofArticle === undefined) throw new Error(`nothing answers to the facet ${name}`);
  return { rows: ofArticle, rowOf: articleOf };
}

type Single = { readonly passages: Uint32Array; readonly step: number };

function addSingle(tally: Tally, { rows, rowOf }: Answers, { passages, step }: Single): void {
  const { offsets, values } = rows;
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index] ?? 0;
    const row = rowOf === undefined ? passage : (rowOf[passage] ?? 0);
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const at = 2 * (values[place] ?? 0);
      tally[at] = (tally[at] ?? 0) + step;
    }
  }
}

type Shared = { readonly passages: Uint32Array; readonly acts: Uint32Array; readonly met: Uint32Array };

/** The printings of one act stand together: a value met in the same act counts no more. `met` must be noughts. */
function addShared(tally: Tally, { rows, rowOf }: Answers, { passages, acts, met }: Shared): void {
  const { offsets, values } = rows;
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index] ?? 0;
    const act = (acts[index] ?? 0) + 1;
    const row = rowOf === undefined ? passage : (rowOf[passage] ?? 0);
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const value = values[place] ?? 0;
      if (met[value] === act) continue;
      met[value] = act;
      tally[2 * value] = (tally[2 * value] ?? 0) + 1;
    }
  }
}
