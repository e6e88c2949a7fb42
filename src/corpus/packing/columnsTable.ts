import type { Actor } from '../actor.ts';
import { type Columns, type FacetColumn, PASSAGE_KINDS, type Rows } from '../columns.ts';
import type { Json } from '../packed.ts';
import { text, word } from './coding.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import {
  type Column,
  isTable,
  type Naming,
  type Opening,
  openNumbers,
  openOnce,
  readCount,
  readList,
} from './opening.ts';
import { openDays, openDistances, packDays, packDistances } from './packedDays.ts';
import { groupByKind, openBytes, openPassageRows, wide } from './passageRows.ts';
import { lengthen, shorten } from './shortNames.ts';

const FACETS = ['country', 'leader', 'organization', 'publisher', 'issue', 'by'] as const;

/** The dictionary in the head that a facet's ids are words of. */
const WORDS = ['actor', 'actor', 'actor', 'publisher', 'issue', 'by'] as const;

/** Gives the name of an actor by its id, and nothing for others. */
type NameOf = (id: string) => string;

/** Makes what names actors: their names are labels of what can be chosen. */
export function nameActors(actors: readonly Actor[]): NameOf {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

/** Packs what filters and counts need. */
export function packColumns(
  { counts, articles, passages, utterance, facets }: Columns,
  names: { readonly naming: Naming; readonly nameOf: NameOf },
): Json {
  const { offsets } = passages;
  const written = spread(articles.earliest, offsets);
  return {
    counts: ['articles' as const, ...PASSAGE_KINDS].map((kind) => counts[kind]),
    articles: [
      packDays(articles.earliest),
      packDistances(articles.latest, articles.earliest),
      packDistances(articles.written, articles.earliest),
    ],
    passages: [
      offsets.at(-1) ?? 0,
      packNumbers(lengthsOf(offsets)),
      packDistances(passages.earliest, written),
      packDistances(passages.latest, passages.earliest),
      packNumbers(passages.kind),
      packNumbers(groupByKind(passages)),
      packNumbers(passages.isPlanned),
    ],
    utterance: packNumbers(utterance),
    facets: FACETS.map((name, nth) => packFacet(facets[name], WORDS[nth] ?? 'by', names)),
  };
}

/** Opens what `packColumns` packed; nothing is unpacked before it is asked for, or in `later`. */
export function openColumns(packed: Json | undefined, opening: Opening, actors: () => readonly Actor[]): () => Columns {
  if (packed === undefined || !isTable(packed)) throw new Error('the packed columns are missing');
  const [articleCount, ...counted] = readList(packed.counts, 1 + PASSAGE_KINDS.length).map((count) => readCount(count));
  const count = articleCount ?? 0;
  const [statement = 0, event = 0, attribution = 0, proposed = 0] = counted;
  const [passageCount, lengths, ...columns] = readList(packed.passages, 7);
  const passages = readCount(passageCount);
  const offsets = openWideOffsets({ packed: lengths, count, total: passages }, opening);
  const [first, last, vouched] = readList(packed.articles, 3);
  const earliest = openDays(first, count, opening);
  const latest = openDistances({ packed: last, count, from: earliest }, opening);
  const written = openDistances({ packed: vouched, count, from: earliest }, opening);
  const published = () => spread(earliest(), offsets());
  const from = openDistances({ packed: columns[0], count: passages, from: published }, opening);
  const to = openDistances({ packed: columns[1], count: passages, from }, opening);
  const kinds = openBytes(columns[2], passages, opening);
  const rows = openPassageRows({ packed: columns[3], count: passages, kinds }, opening);
  const plans = openBytes(columns[4], passages, opening);
  const utterance = openNumbers(packed.utterance, attribution, opening);
  const nameOf = keep(() => nameActors(actors()));
  const facets = readList(packed.facets, FACETS.length).map((facet, nth) =>
    openFacet(facet, { count, passages, words: WORDS[nth] ?? 'by', nameOf }, opening),
  );
  const facet = (name: (typeof FACETS)[number]) => {
    const open = facets[FACETS.indexOf(name)];
    if (open === undefined) throw new Error(`the packed facet ${name} is missing`);
    return open();
  };
  return openOnce(opening, () => ({
    counts: { articles: count, statement, event, attribution, proposed },
    articles: { earliest: earliest(), latest: latest(), written: written() },
    passages: {
      offsets: offsets(),
      earliest: from(),
      latest: to(),
      kind: kinds(),
      row: rows(),
      isPlanned: plans(),
    },
    utterance: wide(utterance()),
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

/** The day of its article for each passage. */
function spread(days: Int32Array, offsets: Uint32Array): Int32Array {
  const all = new Int32Array(offsets.at(-1) ?? 0);
  for (const [article, day] of days.entries()) all.fill(day, offsets[article], offsets[article + 1]);
  return all;
}

function lengthsOf(offsets: Uint32Array): number[] {
  return Array.from(offsets.subarray(1), (offset, index) => offset - (offsets[index] ?? 0));
}

function packFacet(
  { ids, labels, details, ofPassage, ofArticle }: FacetColumn,
  words: string,
  { naming, nameOf }: { readonly naming: Naming; readonly nameOf: NameOf },
): Json {
  const short = labels.map((label, place) => shorten(label, nameOf(ids[place] ?? '')));
  return [
    ids.length,
    word(words).pack(ids, naming),
    text.pack(short, naming),
    text.pack(details, naming),
    packRows(ofPassage),
    packRows(ofArticle),
  ];
}

function packRows(rows: Rows | undefined): Json {
  return rows === undefined ? 0 : [rows.values.length, packNumbers(lengthsOf(rows.offsets)), packNumbers(rows.values)];
}

type Extent = {
  readonly count: number;
  readonly passages: number;
  readonly words: string;
  readonly nameOf: () => NameOf;
};

function openFacet(
  packed: Json | undefined,
  { count, passages, words, nameOf }: Extent,
  opening: Opening,
): () => FacetColumn {
  const [size, ids, labels, details, ofPassage, ofArticle] = readList(packed, 6);
  const choices = readCount(size);
  const idOf = word(words).open(ids, choices, opening);
  const [labelOf, detailOf] = [labels, details].map((list) => text.open(list, choices, opening));
  const read = (column: Column<string> | undefined) =>
    Array.from({ length: choices }, (_none, row) => column?.(row) ?? '');
  const [byPassage, byArticle] = [openRows(ofPassage, passages, opening), openRows(ofArticle, count, opening)];
  // Read when a list of them is opened: until then nobody needs the names of all.
  const names = keep(() => read((row) => lengthen(labelOf?.(row) ?? '', () => nameOf()(idOf(row)))));
  const others = keep(() => read(detailOf));
  return () => {
    const [one, other] = [byPassage?.(), byArticle?.()];
    return {
      ids: read(idOf),
      get labels() {
        return names();
      },
      get details() {
        return others();
      },
      ...(one === undefined ? {} : { ofPassage: one }),
      ...(other === undefined ? {} : { ofArticle: other }),
    };
  };
}

function keep<Value extends object>(compute: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= compute());
}

function openRows(packed: Json | undefined, count: number, opening: Opening): (() => Rows) | undefined {
  if (packed === 0) return undefined;
  const [size, lengths, values] = readList(packed, 3);
  const total = readCount(size);
  const offsets = openWideOffsets({ packed: lengths, count, total }, opening);
  const numbers = openNumbers(values, total, opening);
  return () => {
    const all = numbers();
    return { offsets: offsets(), values: all instanceof Uint32Array ? all : new Uint16Array(all) };
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
