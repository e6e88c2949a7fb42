import { findActiveFilters } from '../facets/activeFilters.ts';
import { SharedEntries } from '../features/takeaway/SharedEntries.tsx';
import { useAddress } from '../state/useAddress.ts';
import { useLookup } from '../state/useCorpus.ts';
import type { TakeAwayEntries } from '../ui/TakeAway.tsx';

/** The entries that stand in the Take away menu of every view. */
export const SHARED: TakeAwayEntries = (close) => <Shared close={close} />;

function Shared({ close }: { readonly close: () => void }) {
  const { address } = useAddress();
  const filters = findActiveFilters(useLookup(), address).map(({ label, value }) => `${label}: ${value}`);
  return <SharedEntries close={close} filters={filters} />;
}
