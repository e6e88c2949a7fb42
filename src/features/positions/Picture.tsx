import { printActiveFilters } from '../../facets/activeFilters.ts';
import { useAddress } from '../../state/useAddress.ts';
import { readVisit } from '../../state/visit.ts';
import { LazyPopover } from '../../ui/LazyPopover.tsx';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

/** Opens the comparison of an issue as a picture to save: the opened one, or another. What draws it comes with the first opening. */
export function Picture() {
  const { lookup, slice, rows, sides, open, isFiltered } = usePositionsModel();
  const { address } = useAddress();
  const choices = rows.filter(({ positions }) => positions.some((position) => position !== null));
  const first = choices.find(({ issue }) => open.has(issue.id)) ?? choices[0];
  if (first === undefined) return null;

  async function load(shown: Row) {
    const [{ PicturePanel }, { drawPicture }] = await Promise.all([
      import('../../ui/PicturePanel.tsx'),
      import('./drawPicture.ts'),
    ]);
    const { accessed: made, address: page } = readVisit();
    const filters = printActiveFilters(lookup, address);
    const origin = { lookup, articles: slice.articles, filters, address: page, made };
    const draw = (id: string) => {
      const row = choices.find(({ issue }) => issue.id === id) ?? shown;
      return drawPicture({ row, sides, isFiltered, origin });
    };
    const names = choices.map(({ issue }) => ({ id: issue.id, name: issue.title }));
    return <PicturePanel choices={names} noun="Issue" first={shown.issue.id} draw={draw} />;
  }
  return <LazyPopover label="Picture" trigger="Picture" align="end" load={() => load(first)} />;
}
