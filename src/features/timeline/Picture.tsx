import { printActiveFilters } from '../../facets/activeFilters.ts';
import type { Slice } from '../../facets/slice.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { readVisit } from '../../state/visit.ts';
import { LazyPopover } from '../../ui/LazyPopover.tsx';
import { type ChartModel, zoomOf } from './chartModel.ts';

type PictureProps = {
  readonly model: ChartModel;
  readonly slice: Slice;
};

/** Opens the timeline as a picture to save. What draws it comes with the first opening. */
export function Picture({ model, slice }: PictureProps) {
  const { address } = useAddress();
  const lookup = useLookup();
  async function load() {
    const [{ PicturePanel }, { drawPicture }] = await Promise.all([
      import('../../ui/PicturePanel.tsx'),
      import('./drawPicture.ts'),
    ]);
    const { accessed: made, address: page } = readVisit();
    const origin = {
      lookup,
      articles: slice.articles,
      filters: printActiveFilters(lookup, address),
      address: page,
      made,
    };
    const source = { model, zoom: zoomOf(model, address.zoom), columns: address.sides, origin };
    return <PicturePanel choices={[]} noun="Picture" first="timeline" draw={() => drawPicture(source)} />;
  }
  return <LazyPopover label="Picture" trigger="Picture" align="end" load={load} />;
}
