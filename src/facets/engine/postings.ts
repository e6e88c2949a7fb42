import type { Columns, FacetColumn, Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import type { Bits } from './bits.ts';
import { keepWhole, type Seats } from './seats.ts';

/** Puts everything that answers to a value of a facet into a mask. */
export type Answers = (mask: Bits, value: number) => void;

/** Makes the index of a facet from its values to who answers to them. */
export function makeAnswers(columns: Columns, seats: Seats, name: FacetName): Answers {
  if (name === 'by') return makeFinders(seats);
  const { ids, ofPassage, ofArticle }: FacetColumn = columns.facets[name];
  if (ofPassage === undefined)
    return makeArticleAnswers(
      seats,
      invert(ofArticle ?? NO_ROWS, ids.length, (row) => row),
    );
  const { offsets } = columns.passages;
  const articleSeats = invert(ofArticle ?? NO_ROWS, ids.length, (article) => (seats.first[article] ?? 0) << 5);
  const passageSeats = invert(ofPassage, ids.length, makeSeatOf(seats, offsets));
  return (mask, value) => {
    setRow(mask, articleSeats, value);
    setRow(mask, passageSeats, value);
  };
}

const NO_ROWS: Rows = { offsets: new Uint32Array(1), values: new Uint16Array() };

/** The facet `by`: its first value is who codes, its second the machine. An article answers to neither by itself. */
function makeFinders({ first, used, found }: Seats): Answers {
  const alone = new Uint8Array(used.length);
  for (const word of first.subarray(0, -1)) alone[word] = 1;
  return (mask, value) => {
    for (let word = 0; word < mask.length; word += 1) {
      const isFound = found[word] ?? 0;
      const finders = value === 0 ? (used[word] ?? 0) & ~isFound & ~(alone[word] ?? 0) : isFound;
      mask[word] = (mask[word] ?? 0) | finders;
    }
  };
}

/** Of a facet whose passages answer as their article does. */
function makeArticleAnswers(seats: Seats, { offsets, values }: Rows): Answers {
  return (mask, value) => {
    for (const article of values.subarray(offsets[value], offsets[value + 1])) keepWhole(seats, mask, article);
  };
}

function setRow(mask: Bits, { offsets, values }: Rows, row: number): void {
  const end = offsets[row + 1] ?? 0;
  for (let place = offsets[row] ?? 0; place < end; place += 1) {
    const seat = values[place] ?? 0;
    mask[seat >>> 5] = (mask[seat >>> 5] ?? 0) | (1 << (seat & 31));
  }
}

/** Makes a function that finds the seat of a passage; passages must be asked for in order. */
function makeSeatOf({ first }: Seats, offsets: Uint32Array): (passage: number) => number {
  let article = 0;
  return (passage) => {
    while ((offsets[article + 1] ?? 0) <= passage) article += 1;
    return ((first[article] ?? 0) << 5) + passage + 1 - (offsets[article] ?? 0);
  };
}

/** Turns rows with values into values with rows, each row by the number it has in the result. */
function invert({ offsets, values }: Rows, size: number, numberOf: (row: number) => number): Rows {
  const starts = new Uint32Array(size + 1);
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0;
    starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  }
  for (let value = 0; value < size; value += 1) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const next = starts.slice();
  const inverted = new Uint32Array(values.length);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if (start === end) continue;
    const number = numberOf(row);
    for (let place = start; place < end; place += 1) {
      const value = values[place] ?? 0;
      inverted[next[value] ?? 0] = number;
      next[value] = (next[value] ?? 0) + 1;
    }
  }
  return { offsets: starts, values: inverted };
}
