import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { ALONE, CODED, FOUND, type Pieces } from './pieces.ts';

/** Where a counter writes: one more at a place for each value of each article, and, where `record` is there, which places these were. */
export type Counting = { readonly tally: Int32Array; readonly record?: PlaceRecord };

/** The places at which articles have added, one after the other, how many these are, and how many each article's. */
export type PlaceRecord = { readonly places: Rows['values']; length: number; readonly counts: Uint32Array };

/**
 * Adds what pieces of articles answer to to the counts of a facet: in each article each value once, at `2 * value` where the article by itself or something coded in it answers
 * to it, at `2 * value + 1` where only a finding of the machine does.
 */
export type AddPieces = (pieces: Pieces, counting: Counting) => void;

/** Makes the counter of pieces of a facet. */
export function makeAddPieces({ facets }: Columns, name: FacetName): AddPieces {
  const { ids, ofPassage, ofArticle }: FacetColumn = facets[name];
  if (name === 'by') return addBy;
  if (ofPassage === undefined) return (pieces, counting) => addOfArticles(pieces, ofArticle ?? NO_ROWS, counting);
  const met = new Uint32Array(ids.length);
  const answers = { ofPassage, ofArticle: ofArticle ?? NO_ROWS, met };
  return (pieces, counting) => addOfPassages(pieces, answers, counting);
}

const NO_ROWS: Rows = { offsets: new Uint32Array(), values: new Uint16Array() };

type Answers = { readonly ofPassage: Rows; readonly ofArticle: Rows; readonly met: Uint32Array };

/** What is coded comes first in an article: a value met before is never met with more right. */
function addOfPassages(pieces: Pieces, { ofPassage, ofArticle, met }: Answers, { tally, record }: Counting): void {
  const { kinds, rows, articles } = pieces;
  met.fill(0);
  for (let piece = 0; piece < rows.length; piece += 1) {
    const kind = kinds[piece] ?? 0;
    const row = rows[piece] ?? 0;
    const { offsets, values } = kind === ALONE ? ofArticle : ofPassage;
    const layer = kind === FOUND ? 1 : 0;
    // Which article met a value last: no clearing between articles.
    const mark = (articles[piece] ?? 0) + 1;
    const end = offsets[row + 1] ?? 0;
    for (let place = offsets[row] ?? 0; place < end; place += 1) {
      const value = values[place] ?? 0;
      if (met[value] === mark) continue;
      met[value] = mark;
      const at = 2 * value + layer;
      tally[at] = (tally[at] ?? 0) + 1;
      if (record !== undefined) write(record, mark - 1, at);
    }
  }
}

/** Of a facet whose passages answer as their article does: its first piece says whether anything coded, or itself, is kept. */
function addOfArticles({ kinds, articles }: Pieces, { offsets, values }: Rows, { tally, record }: Counting): void {
  let last = -1;
  for (let piece = 0; piece < articles.length; piece += 1) {
    const article = articles[piece] ?? 0;
    if (article === last) continue;
    last = article;
    const layer = kinds[piece] === FOUND ? 1 : 0;
    const end = offsets[article + 1] ?? 0;
    for (let place = offsets[article] ?? 0; place < end; place += 1) {
      const at = 2 * (values[place] ?? 0) + layer;
      tally[at] = (tally[at] ?? 0) + 1;
      if (record !== undefined) write(record, article, at);
    }
  }
}

/** The facet `by`: people are its first value, the machine its second. An article by itself answers to neither. */
function addBy({ kinds, articles }: Pieces, { tally, record }: Counting): void {
  const last = [-1, -1];
  for (let piece = 0; piece < articles.length; piece += 1) {
    const kind = kinds[piece] ?? ALONE;
    const article = articles[piece] ?? 0;
    if (kind === ALONE || last[kind - CODED] === article) continue;
    last[kind - CODED] = article;
    const at = kind === FOUND ? 3 : 0;
    tally[at] = (tally[at] ?? 0) + 1;
    if (record !== undefined) write(record, article, at);
  }
}

function write(record: PlaceRecord, article: number, place: number): void {
  const { places, counts } = record;
  places[record.length] = place;
  record.length += 1;
  counts[article] = (counts[article] ?? 0) + 1;
}
