import { type Columns, type FacetColumn, NO_DAY, PASSAGE_KINDS, type Rows } from '../columns.ts';
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
    articles: [articles.earliest, articles.latest, articles.written].map(packDays),
    passages: [
      offsets.at(-1) ?? 0,
      packNumbers(lengthsOf(offsets)),
      packDays(passages.earliest),
      packDays(passages.latest),
      packNumbers(passages.kind),
      packNumbers(groupByKind(passages)),
      packNumbers(passages.isPlanned),
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
  const [earliest, latest, written] = readList(packed.articles, 3).map((column) => openDays(column, count, opening));
  const [from, to] = columns.slice(0, 2).map((column) => openDays(column, passages, opening));
  const [kind, row, isPlanned] = columns.slice(2).map((column) => openNumbers(column, passages, opening));
  const utterance = openNumbers(packed.utterance, attribution, opening);
  const facets = readList(packed.facets, FACETS.length).map((facet) => openFacet(facet, { count, passages }, opening));
  const facet = (name: (typeof FACETS)[number]) => {
    const open = facets[FACETS.indexOf(name)];
    if (open === undefined) throw new Error(`the packed facet ${name} is missing`);
    return open();
  };
  return openOnce(opening, () => ({
    counts: { articles: count, statement, event, attribution, proposed },
    articles: { earliest: days(earliest), latest: days(latest), written: days(written) },
    passages: {
      offsets: offsets(),
      earliest: days(from),
      latest: days(to),
      kind: Uint8Array.from(kind?.() ?? []),
      row: spreadByKind(wide(row), kind?.() ?? []),
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

function days(numbers: (() => Int32Array) | undefined): Int32Array {
  return numbers?.() ?? new Int32Array();
}

/** Days by their distance from the day before the first, so that they are short; nought where none is known. */
function packDays(all: Int32Array): Json {
  const base = all.reduce((least, day) => (day === NO_DAY ? least : Math.min(least, day)), 0x7fffffff) - 1;
  return [base, packNumbers(Array.from(all, (day) => (day === NO_DAY ? 0 : day - base)))];
}

function openDays(packed: Json | undefined, count: number, opening: Opening): () => Int32Array {
  const [base, distances] = readList(packed, 2);
  if (typeof base !== 'number') throw new Error('the first of packed days is missing');
  return openOnce(opening, () =>
    Int32Array.from(unpackNumbers(distances, count), (distance) => (distance === 0 ? NO_DAY : base + distance)),
  );
}

/** The rows of passages, those of each kind together: they rise, and their steps are short. */
function groupByKind({ kind, row }: Columns['passages']): number[] {
  return PASSAGE_KINDS.flatMap((_name, wanted) => Array.from(row.filter((_row, passage) => kind[passage] === wanted)));
}

/** The inverse of `groupByKind`. */
function spreadByKind(grouped: Uint32Array, kind: ArrayLike<number>): Uint32Array {
  const next = new Uint32Array(PASSAGE_KINDS.length + 1);
  for (let passage = 0; passage < kind.length; passage += 1) {
    const after = (kind[passage] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let nth = 1; nth < next.length; nth += 1) next[nth] = (next[nth] ?? 0) + (next[nth - 1] ?? 0);
  const rows = new Uint32Array(kind.length);
  for (let passage = 0; passage < kind.length; passage += 1) {
    const own = kind[passage] ?? 0;
    rows[passage] = grouped[next[own] ?? 0] ?? 0;
    next[own] = (next[own] ?? 0) + 1;
  }
  return rows;
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
