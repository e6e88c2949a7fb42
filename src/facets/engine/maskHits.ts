import { type Columns, FIRST_FOUND, PASSAGE_KINDS } from '../../corpus/columns.ts';
import type { Span } from '../../corpus/span.ts';
import type { SpanHits } from '../facet.ts';
import { attributionSentences, eventSentences, statementSentences } from '../pages.ts';
import { isHit } from '../search.ts';
import { type Bits, listBits, setBit } from './bits.ts';
import type { Nouns } from './nouns.ts';
import { keepWhole, makeNone, type Seats } from './seats.ts';

/** Keeps the articles that a search found, and all of their passages. */
export function maskArticles(seats: Seats, articles: Bits): Bits {
  const mask = makeNone(seats);
  for (const article of listBits(articles)) keepWhole(seats, mask, article);
  return mask;
}

type Corpus = { readonly columns: Columns; readonly nouns: Nouns };

/** Keeps what the facet `search` keeps: passages with a hit; where neither what people coded nor what the machine found has one, all of that. */
export function maskHits({ columns, nouns }: Corpus, seats: Seats, hits: SpanHits): Bits {
  const mask = makeNone(seats);
  const { offsets, kind } = columns.passages;
  for (const [id, spans] of hits) {
    const article = nouns.rowOf(id);
    if (article === undefined) continue;
    const seat = (seats.first[article] ?? 0) << 5;
    setBit(mask, seat);
    const start = offsets[article] ?? 0;
    const passages = Array.from({ length: (offsets[article + 1] ?? 0) - start }, (_, place) => start + place);
    for (const isFound of [false, true]) {
      const layer = passages.filter((passage) => (kind[passage] ?? 0) >= FIRST_FOUND === isFound);
      const found = layer.filter((passage) =>
        isHit({ sentences: readSentences({ columns, nouns }, passage, id) }, spans),
      );
      for (const passage of found.length > 0 ? found : layer) setBit(mask, seat + 1 + passage - start);
    }
  }
  return mask;
}

function readSentences({ columns, nouns }: Corpus, passage: number, articleId: string): readonly Span[] {
  const row = columns.passages.row[passage] ?? 0;
  const kind = PASSAGE_KINDS[columns.passages.kind[passage] ?? 0];
  if (kind === 'statement') return statementSentences(nouns.statement(row));
  if (kind === 'attribution') return attributionSentences(nouns.attribution(row));
  return eventSentences(kind === 'event' ? nouns.event(row) : nouns.proposed(row), articleId);
}
