import { type Columns, PASSAGE_KINDS } from '../columns.ts';
import type { Json } from '../packed.ts';
import { type Numbers, unpackNumbers } from './numbers.ts';
import { type Opening, openOnce } from './opening.ts';

/** The rows of passages, those of each kind together: they rise, and their steps are short. */
export function groupByKind({ kind, row }: Columns['passages']): number[] {
  return PASSAGE_KINDS.flatMap((_name, wanted) => Array.from(row.filter((_row, passage) => kind[passage] === wanted)));
}

/** The inverse of `groupByKind`. */
function spreadByKind(grouped: Uint32Array, kind: Uint8Array): Uint32Array {
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

/** Numbers as wide as rows are. */
export function wide(numbers: Numbers): Uint32Array {
  return numbers instanceof Uint32Array ? numbers : new Uint32Array(numbers);
}

/** Opens numbers of which none is above 255. */
export function openBytes(packed: Json | undefined, count: number, opening: Opening): () => Uint8Array {
  return openOnce(opening, () => {
    const numbers = unpackNumbers(packed, count);
    return numbers instanceof Uint8Array ? numbers : new Uint8Array(numbers);
  });
}

type PassageRows = { readonly packed: Json | undefined; readonly count: number; readonly kinds: () => Uint8Array };

/** Opened in one step: what is grouped by kind weighs as much as what is made of it, and is let go. */
export function openPassageRows({ packed, count, kinds }: PassageRows, opening: Opening): () => Uint32Array {
  return openOnce(opening, () => spreadByKind(wide(unpackNumbers(packed, count)), kinds()));
}
