import { type Columns, type FacetColumn, PASSAGE_KINDS, type Rows } from '../columns.ts';
import type { Json } from '../packed.ts';
import { text } from './coding.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { isTable, type Opening, openNumbers, openOnce, readCount, readList } from './opening.ts';

const FACETS = ['country', 'leader', 'organization', 'publisher', 'issue', 'by'] as const;

/** Packs what filters and counts need. */
export function packColumns({ counts, articles, passages, utterance, facets }: Columns): Json {
  const { offsets } = passages;
  return {
    counts: ['articles' as const, ...PASSAGE_KINDS].map((kind) => counts[kind]),
    articles: [articles.earliest, articles.latest, articles.written].map(packNumbers),
    passages: [
      offsets.at(-1) ?? 0,
      packNumbers(lengthsOf(offsets)),
      ...[passages.earliest, passages.latest, passages.kind, passages.row, passages.isPlanned].map(packNumbers),
    ],
    utterance: packNumbers(utterance),
    facets: FACETS.map((name) => packFacet(facets[name])),
  };
}

/** Opens what `packColumns` packed; nothing is unpacked before it is asked for, or in `later`. */
export function openColumns(packed: Json | undefined, opening: Opening): () => Columns {
  if (packed === undefined || !isTable(packed)) throw new Error('the packed columns are missing');
  const [articleCount, ...kinds] = readList(packed.counts, 1 + PASSAGE_KINDS.length).map((count) => readCount(count));
  const count = articleCount ?? 0;
  const [statement = 0, event = 0, attribution = 0, proposed = 0] = kinds;
  const [passageCount, lengths, ...columns] = readList(packed.passages, 7);
  const passages = readCount(passageCount);
  const offsets = openWideOffsets({ packed: lengths, count, total: passages }, opening);
  const [earliest, latest, written] = readList(packed.articles, 3).map((column) => openNumbers(column, count, opening));
  const [from, to, kind, row, isPlanned] = columns.map((column) => openNumbers(column, passages, opening));
  const utterance = openNumbers(packed.utterance, attribution, opening);
  const facets = readList(packed.facets, FACETS.length).map((facet) => openFacet(facet, { count, passages }, opening));
  const facet = (name: (typeof FACETS)[number]) => {
    const open = facets[FACETS.indexOf(name)];
    if (open === undefined) throw new Error(`the packed facet ${name} is missing`);
    return open();
  };
  return openOnce(opening, () => ({
    counts: { articles: count, statement, event, attribution, proposed },
    articles: { earliest: signed(earliest), latest: signed(latest), written: signed(written) },
    passages: {
      offsets: offsets(),
      earliest: signed(from),
      latest: signed(to),
      kind: Uint8Array.from(kind?.() ?? []),
      row: wide(row),
      isPlanned: Uint8Array.from(isPlanned?.() ?? []),
    },
    utterance: wide(utterance),
    facets: {
      country: facet('country'),
      leader: facet('leader'),
      organization: facet('organization'),
      publisher: facet('publisher'),
      issue: facet('issue'),
      by: facet('by'),
    },
  }));
}

type Numbered = (() => ArrayLike<number>) | undefined;

function signed(numbers: Numbered): Int32Array {
  const all = numbers?.() ?? [];
  return all instanceof Int32Array ? all : Int32Array.from(all);
}

function wide(numbers: Numbered): Uint32Array {
  const all = numbers?.() ?? [];
  return all instanceof Uint32Array ? all : Uint32Array.from(all);
}

function lengthsOf(offsets: Uint32Array): number[] {
  return Array.from(offsets.subarray(1), (offset, index) => offset - (offsets[index] ?? 0));
}

function packFacet({ ids, labels, details, ofPassage, ofArticle }: FacetColumn): Json {
  const pack = (words: readonly string[]) => text.pack(words, () => 0);
  return [ids.length, pack(ids), pack(labels), pack(details), packRows(ofPassage), packRows(ofArticle)];
}

function packRows(rows: Rows | undefined): Json {
  return rows === undefined ? 0 : [rows.values.length, packNumbers(lengthsOf(rows.offsets)), packNumbers(rows.values)];
}

type Extent = { readonly count: number; readonly passages: number };

function openFacet(packed: Json | undefined, { count, passages }: Extent, opening: Opening): () => FacetColumn {
  const [size, ids, labels, details, ofPassage, ofArticle] = readList(packed, 6);
  const choices = readCount(size);
  const words = [ids, labels, details].map((list) => text.open(list, choices, opening));
  const read = (nth: number) => Array.from({ length: choices }, (_none, row) => words[nth]?.(row) ?? '');
  const [byPassage, byArticle] = [openRows(ofPassage, passages, opening), openRows(ofArticle, count, opening)];
  return () => {
    const [one, other] = [byPassage?.(), byArticle?.()];
    return {
      ids: read(0),
      labels: read(1),
      details: read(2),
      ...(one === undefined ? {} : { ofPassage: one }),
      ...(other === undefined ? {} : { ofArticle: other }),
    };
  };
}

function openRows(packed: Json | undefined, count: number, opening: Opening): (() => Rows) | undefined {
  if (packed === 0) return undefined;
  const [size, lengths, values] = readList(packed, 3);
  const total = readCount(size);
  const offsets = openWideOffsets({ packed: lengths, count, total }, opening);
  const numbers = openNumbers(values, total, opening);
  return () => {
    const all = numbers();
    return { offsets: offsets(), values: all instanceof Uint32Array ? all : Uint16Array.from(all) };
  };
}

/** The filters walk through all rows: they want every offset. */
function openWideOffsets(
  { packed, count, total }: { readonly packed: Json | undefined; readonly count: number; readonly total: number },
  opening: Opening,
): () => Uint32Array {
  return openOnce(opening, () => {
    const lengths = unpackNumbers(packed, count);
    const offsets = new Uint32Array(count + 1);
    for (let row = 0; row < count; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + (lengths[row] ?? 0);
    if (offsets[count] !== total) throw new Error(`packed lists have ${offsets[count]} members, not ${total}`);
    return offsets;
  });
}
