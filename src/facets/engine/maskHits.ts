import { type Columns, FIRST_FOUND, PASSAGE_KINDS } from '../../corpus/columns.ts';
import type { Span } from '../../corpus/span.ts';
import type { SearchHits } from '../facet.ts';
import { attributionSentences, eventSentences, statementSentences } from '../pages.ts';
import { isHit } from '../search.ts';
import { type Bits, setBit } from './bits.ts';
import { type Mask, makeNone, setPassagesOf } from './mask.ts';
import type { Nouns } from './nouns.ts';

/** Keeps the articles that a search found, and all of their passages. */
export function maskArticles(columns: Columns, articles: Bits): Mask {
  const mask = { ...makeNone(columns), articles };
  setPassagesOf(columns, mask);
  return mask;
}

/** Keeps what the facet `search` keeps: passages with a hit; where neither what people coded nor what the machine found has one, all of that. */
export function maskHits(columns: Columns, nouns: Nouns, hits: SearchHits): Mask {
  const mask = makeNone(columns);
  const { offsets, kind } = columns.passages;
  for (const [id, spans] of hits) {
    const article = nouns.rowOf(id);
    if (article === undefined) continue;
    setBit(mask.articles, article);
    const passages = listRange(offsets[article] ?? 0, offsets[article + 1] ?? 0);
    for (const isFound of [false, true]) {
      const layer = passages.filter((passage) => (kind[passage] ?? 0) >= FIRST_FOUND === isFound);
      const found = layer.filter((passage) =>
        isHit({ sentences: readSentences({ columns, nouns }, passage, id) }, spans),
      );
      for (const passage of found.length > 0 ? found : layer) setBit(mask.passages, passage);
    }
  }
  return mask;
}

type Corpus = { readonly columns: Columns; readonly nouns: Nouns };

function readSentences({ columns, nouns }: Corpus, passage: number, articleId: string): readonly Span[] {
  const row = columns.passages.row[passage] ?? 0;
  const kind = PASSAGE_KINDS[columns.passages.kind[passage] ?? 0];
  if (kind === 'statement') return statementSentences(nouns.statement(row));
  if (kind === 'attribution') return attributionSentences(nouns.attribution(row));
  return eventSentences(kind === 'event' ? nouns.event(row) : nouns.proposed(row), articleId);
}

function listRange(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
