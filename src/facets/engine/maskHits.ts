import type { SpanHits } from '../facet.ts';
import { NO_FILTERS } from '../filters.ts';
import { search } from '../search.ts';
import { sortByKind } from '../sortByKind.ts';
import { type Bits, listBits, setBit } from './bits.ts';
import type { Nouns } from './nouns.ts';
import { keepWhole, makeNone, type Seats } from './seats.ts';

/** Keeps the articles that a search found, and all of their passages. */
export function maskArticles(seats: Seats, articles: Bits): Bits {
  const mask = makeNone(seats);
  for (const article of listBits(articles)) keepWhole(seats, mask, article);
  return mask;
}

/** Keeps what the facet `search` keeps of the articles that have a hit. */
export function maskHits(seats: Seats, nouns: Nouns, hits: SpanHits): Bits {
  const mask = makeNone(seats);
  for (const id of hits.keys()) {
    const row = nouns.rowOf(id);
    if (row === undefined) continue;
    const page = nouns.page(row);
    const judgement = search.judge(page, NO_FILTERS, hits);
    const seat = (seats.first[row] ?? 0) << 5;
    setBit(mask, seat);
    for (const [place, passage] of sortByKind(page.passages).entries()) {
      if (judgement?.keepsPassage(passage) === true) setBit(mask, seat + 1 + place);
    }
  }
  return mask;
}
