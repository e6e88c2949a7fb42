import type { Columns } from '../../corpus/columns.ts';
import type { CountUnit, FacetValue } from '../counts.ts';
import type { FacetChoice } from '../facet.ts';
import type { FacetName } from '../filters.ts';
import { type Heard, readHeard } from './heard.ts';
import { type Asked, makeJudges } from './judges.ts';
import { type Kept, makeKept } from './kept.ts';
import { listChoices, prepareValues, sortValues } from './listValues.ts';
import { makeMemory } from './memory.ts';
import type { Nouns } from './nouns.ts';
import { once } from './once.ts';
import { makePackedSlice, type PackedSlice } from './packedSlice.ts';
import { type Pieces, readPieces } from './pieces.ts';
import { countActs, readPrintings } from './printings.ts';
import { findDays, listPublished, type Published } from './published.ts';
import { makeSeats, type Seats } from './seats.ts';
import { countStaying } from './standings.ts';
import { makeTallyArticles, type Tally } from './tally.ts';
import { makeTallySpeech } from './tallySpeech.ts';

/**
 * Filters and counts of one corpus, fast: it says what `slice`, `countFacet`, `countArticles` and `chooseUnit` say.
 *
 * `keep` and `tally` are their answers in numbers; `listPublished` and what finds days are for who draws the dates of a whole corpus. A change of one
 * facet reads that facet anew and no other, and a facet is counted again only where another one has changed.
 */
export type FacetEngine = {
  readonly columns: Columns;
  readonly unit: CountUnit;
  /** Work that the first filter of each facet waits for, for who has time before it comes; in pieces. */
  readonly prepare: readonly (() => void)[];
  keep(asked: Asked): Kept;
  tally(asked: Asked, facet: FacetName): Tally;
  slice(asked: Asked): PackedSlice;
  countFacet(asked: Asked, facet: FacetName): readonly FacetValue[];
  countArticles(asked: Asked): number;
  /** Counts what was said in an article, by its id, as the machine found it. */
  countActs(articleId: string): number;
  listChoices(facet: FacetName): readonly FacetChoice[];
  listPublished(): readonly Published[];
  findDays(): readonly string[];
  findPublishedDays(): readonly string[];
};

type Remembered = {
  readonly kept: Kept;
  readonly slice: () => PackedSlice;
  readonly tallies: Map<FacetName, Tally>;
};

/** How many answers are kept: the one of now and those without one facet each, and as many to go back to. */
const REMEMBERED = 16;

/** Makes the engine of a corpus. */
export function makeEngine(columns: Columns, nouns: Nouns): FacetEngine {
  const seats = makeSeats(columns);
  const { judge, prepare } = makeJudges(columns, seats, nouns);
  const remember = makeMemory<string, Remembered>(REMEMBERED);
  const answer = (asked: Asked, leftOut?: FacetName): Remembered => {
    const judged = judge(asked, leftOut);
    return remember(judged.map(({ number }) => number).join(), () => {
      const kept = makeKept(columns, seats, judged);
      return { kept, slice: once(() => makePackedSlice(kept, nouns)), tallies: new Map() };
    });
  };
  const unit = chooseUnit(columns);
  const count = makeCounter({ columns, seats }, unit);
  const tally = (asked: Asked, facet: FacetName): Tally => {
    const { kept, tallies } = answer(asked, facet);
    const known = tallies.get(facet) ?? count(facet, kept);
    tallies.set(facet, known);
    return known;
  };
  return {
    columns,
    unit,
    prepare: [...prepare, ...Object.values(columns.facets).map((column) => () => prepareValues(column))],
    keep: (asked) => answer(asked).kept,
    tally,
    slice: (asked) => answer(asked).slice(),
    countFacet: (asked, facet) => sortValues(columns.facets[facet], tally(asked, facet)),
    countArticles: (asked) => countStaying(answer(asked).kept.standings),
    countActs: (id) => countActs(columns, nouns.rowOf(id) ?? columns.counts.articles),
    listChoices: (facet) => listChoices(columns.facets[facet]),
    listPublished: once(() => listPublished(columns, nouns)),
    findDays: once(() => findDays([columns.articles, columns.passages])),
    findPublishedDays: once(() => findDays([columns.articles])),
  };
}

function chooseUnit({ counts }: Columns): CountUnit {
  return counts.statement + counts.event > 0 || counts.attribution === 0 ? 'article' : 'quotation';
}

/** The counts of a facet in which there is nothing to choose. */
const NOTHING: Tally = new Int32Array();

type Corpus = { readonly columns: Columns; readonly seats: Seats };

/** What is read of what is kept for counting is large, and is needed only until all facets have been counted. */
const BEING_COUNTED = 3;

/** Each facet's counter is made when it is first asked for: most are not looked at. */
function makeCounter({ columns, seats }: Corpus, unit: CountUnit): (facet: FacetName, kept: Kept) => Tally {
  const make = unit === 'article' ? countArticles({ columns, seats }) : countSpeech({ columns, seats });
  const counters = new Map<FacetName, (kept: Kept) => Tally>();
  return (facet, kept) => {
    if (columns.facets[facet].ids.length === 0) return NOTHING;
    const counter = counters.get(facet) ?? make(facet);
    counters.set(facet, counter);
    return counter(kept);
  };
}

function countArticles({ columns, seats }: Corpus) {
  const remember = makeMemory<Kept | Seats, Pieces>(BEING_COUNTED);
  const rows = new Uint32Array(columns.counts.articles).map((_, row) => row);
  const readAll = () => remember(seats, () => readPieces(seats, seats.used, rows));
  return (facet: FacetName) => {
    const tally = makeTallyArticles(columns, facet, readAll());
    return (kept: Kept) =>
      tally(
        kept.standings,
        remember(kept, () => readPieces(seats, kept.standings.parts, kept.standings.partly)),
      );
  };
}

function countSpeech({ columns, seats }: Corpus) {
  const remember = makeMemory<Kept, Heard>(BEING_COUNTED);
  const printings = readPrintings(columns, seats);
  return (facet: FacetName) => {
    const tally = makeTallySpeech({ columns, seats }, printings, facet);
    return (kept: Kept) => tally(remember(kept, () => readHeard(seats, printings, kept.standings)));
  };
}
