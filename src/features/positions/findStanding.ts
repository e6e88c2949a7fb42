import { nameInSentence } from '../../corpus/names.ts';
import { type Standing, tallyRelations } from './headline.ts';
import type { PositionsModel } from './usePositions.ts';

/** Finds what the sentence over a comparison is computed from. */
export function findStanding(
  {
    lookup,
    slice,
    sides,
    rows,
    isFiltered,
  }: Pick<PositionsModel, 'lookup' | 'slice' | 'sides' | 'rows' | 'isFiltered'>,
  onlyDiffering: boolean,
): Standing {
  const speaking = new Set(slice.statements.map(({ side }) => side));
  const elsewhere = lookup.sides.map(({ id }) => id).filter((id) => !sides.includes(id) && speaking.has(id));
  return {
    tally: tallyRelations(rows.map((row) => row.relation)),
    speaking: sides.filter((id) => speaking.has(id)).map((id) => nameInSentence(lookup, id)),
    elsewhere: elsewhere.map((id) => nameInSentence(lookup, id)),
    isFiltered,
    onlyDiffering,
  };
}
