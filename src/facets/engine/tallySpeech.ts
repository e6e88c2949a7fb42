import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { type Heard, listAllSingle, type Quotes } from './heard.ts';
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
  const answers = readAnswers(columns, name);
  const totals = new Int32Array(2 * columns.facets[name].ids.length);
  addSingle(totals, answers, { quotes: listAllSingle(seats, printings), step: 1 });
  return (heard) => {
    const tally = heard.isLost ? totals.slice() : new Int32Array(totals.length);
    addSingle(tally, answers, { quotes: heard.single, step: heard.isLost ? -1 : 1 });
    addShared(tally, answers, heard);
    return tally;
  };
}

/** Whose values count: those of the attribution, or those of its article. */
type Answers = { readonly rows: Rows; readonly of: keyof Quotes };

function readAnswers({ facets, counts }: Columns, name: FacetName): Answers {
  const { ofPassage, ofArticle }: FacetColumn = facets[name];
  if (ofPassage !== undefined) return { rows: ofPassage, of: 'passages' };
  return { rows: ofArticle ?? makeMachines(counts.articles), of: 'articles' };
}

/** The facet `by`: every attribution is the machine's, its second value. */
function makeMachines(articles: number): Rows {
  const offsets = new Uint32Array(articles + 1);
  for (let article = 0; article < articles; article += 1) offsets[article + 1] = article + 1;
  return { offsets, values: new Uint16Array(articles).fill(1) };
}

type Single = { readonly quotes: Quotes; readonly step: number };

function addSingle(tally: Tally, { rows: { offsets, values }, of }: Answers, { quotes, step }: Single): void {
  const numbers = quotes[of];
  for (let index = 0; index < numbers.length; index += 1) {
    const row = numbers[index] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const at = 2 * (values[place] ?? 0);
      tally[at] = (tally[at] ?? 0) + step;
    }
  }
}

/** The printings of one act stand together: a value met in the same act counts no more. */
function addShared(tally: Tally, { rows: { offsets, values }, of }: Answers, { shared, acts }: Heard): void {
  const met = new Uint32Array(tally.length);
  const numbers = shared[of];
  for (let index = 0; index < numbers.length; index += 1) {
    const act = (acts[index] ?? 0) + 1;
    const row = numbers[index] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const at = 2 * (values[place] ?? 0);
      if (met[at] === act) continue;
      met[at] = act;
      tally[at] = (tally[at] ?? 0) + 1;
    }
  }
}
