import { type Columns, type FacetColumn, FIRST_FOUND, type Rows } from '../../corpus/columns.ts';
import type { FacetName } from '../filters.ts';
import { type Bits, hasBit, makeAllBits, makeBits, narrowBits, setBit, setRange } from './bits.ts';

/** What a facet keeps, or several together: which passages, and which articles by themselves. */
export type Mask = { readonly passages: Bits; readonly articles: Bits };

/** Makes the mask that keeps nothing. */
export function makeNone({ passages, counts }: Columns): Mask {
  return { passages: makeBits(passages.kind.length), articles: makeBits(counts.articles) };
}

/** Keeps what every one of the masks keeps; everything where there is none. */
export function joinMasks({ passages, counts }: Columns, masks: readonly Mask[]): Mask {
  const [first, ...others] = masks;
  const joined =
    first === undefined
      ? { passages: makeAllBits(passages.kind.length), articles: makeAllBits(counts.articles) }
      : { passages: first.passages.slice(), articles: first.articles.slice() };
  for (const other of others) {
    narrowBits(joined.passages, other.passages);
    narrowBits(joined.articles, other.articles);
  }
  return joined;
}

/** Keeps what answers to one of the chosen values of a facet. An id that nobody can choose keeps nothing. */
export function maskChoice(columns: Columns, name: FacetName, chosen: readonly string[]): Mask {
  if (name === 'by') return maskBy(columns, chosen);
  const mask = makeNone(columns);
  const { ids, ofPassage, ofArticle }: FacetColumn = columns.facets[name];
  const isChosen = Uint8Array.from(ids, (id) => (chosen.includes(id) ? 1 : 0));
  if (ofArticle !== undefined) setHolding(mask.articles, ofArticle, isChosen);
  if (ofPassage !== undefined) setHolding(mask.passages, ofPassage, isChosen);
  else setPassagesOf(columns, mask);
  return mask;
}

/** Puts every passage of the articles of a mask into it. */
export function setPassagesOf({ passages: { offsets } }: Columns, { articles, passages }: Mask): void {
  for (let article = 0; article + 1 < offsets.length; article += 1) {
    if (hasBit(articles, article)) setRange(passages, offsets[article] ?? 0, offsets[article + 1] ?? 0);
  }
}

/** An article answers to neither people nor machine by itself. */
function maskBy(columns: Columns, chosen: readonly string[]): Mask {
  const mask = makeNone(columns);
  const [coded, found] = [chosen.includes('coded'), chosen.includes('machine')];
  const { kind } = columns.passages;
  for (let passage = 0; passage < kind.length; passage += 1) {
    if ((kind[passage] ?? 0) < FIRST_FOUND ? coded : found) setBit(mask.passages, passage);
  }
  return mask;
}

function setHolding(bits: Bits, { offsets, values }: Rows, isChosen: Uint8Array): void {
  let place = 0;
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const end = offsets[row + 1] ?? 0;
    let holds = 0;
    for (; place < end; place += 1) holds |= isChosen[values[place] ?? 0] ?? 0;
    if (holds !== 0) setBit(bits, row);
  }
}
