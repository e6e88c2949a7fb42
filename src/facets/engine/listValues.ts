import type { FacetColumn } from '../../corpus/columns.ts';
import { compareText } from '../../corpus/compareText.ts';
import type { FacetValue } from '../counts.ts';
import type { FacetChoice } from '../facet.ts';
import type { Tally } from './tally.ts';

type Listed = { readonly choices: readonly FacetChoice[]; readonly rank: Uint32Array };

/** Lists what can be chosen of a facet, in the order of its own list. */
export function listChoices(column: FacetColumn): readonly FacetChoice[] {
  return readListed(column).choices;
}

/** Lists the values of a facet with their counts in the order `countFacet` has them: most first, then by label. */
export function sortValues(column: FacetColumn, tally: Tally): readonly FacetValue[] {
  const { choices, rank } = readListed(column);
  const countOf = (value: number) => tally[2 * value] ?? 0;
  const foundOf = (value: number) => tally[2 * value + 1] ?? 0;
  const order = Uint32Array.from(choices.keys()).sort(
    (a, b) => countOf(b) - countOf(a) || foundOf(b) - foundOf(a) || (rank[a] ?? 0) - (rank[b] ?? 0),
  );
  return Array.from(order, (value) => choices[value]).flatMap((choice, place) => {
    const value = order[place] ?? 0;
    return choice === undefined ? [] : [{ ...choice, count: countOf(value), found: foundOf(value) }];
  });
}

/** Makes ready what lists the values of a facet. */
export function prepareValues(column: FacetColumn): void {
  readListed(column);
}

const known = new WeakMap<FacetColumn, Listed>();

/** Labels are compared once: that takes longer than all counting. */
function readListed(column: FacetColumn): Listed {
  const listed = known.get(column) ?? makeListed(column);
  known.set(column, listed);
  return listed;
}

function makeListed({ ids, labels, details }: FacetColumn): Listed {
  const choices = ids.map((id, value) => {
    const detail = details[value] ?? '';
    return { id, label: labels[value] ?? id, ...(detail === '' ? {} : { detail }) };
  });
  const folded = labels.map((label) => label.toLowerCase());
  const sorted = [...ids.keys()].toSorted((a, b) => compareText(folded[a] ?? '', folded[b] ?? ''));
  const rank = new Uint32Array(ids.length);
  for (const [place, value] of sorted.entries()) rank[value] = place;
  return { choices, rank };
}
