import { SharedEntries } from '../features/takeaway/SharedEntries.tsx';
import type { TakeAwayEntries } from '../ui/TakeAway.tsx';
import { useFilterWords } from './useFilterWords.ts';

/** The entries that stand in the Take away menu of every view. */
export const SHARED: TakeAwayEntries = (close) => <Shared close={close} />;

function Shared({ close }: { readonly close: () => void }) {
  return <SharedEntries close={close} filters={useFilterWords()} />;
}
