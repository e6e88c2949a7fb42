import { lazy, Suspense } from 'react';
import { useAddress } from '../state/useAddress.ts';
import { useShortcut } from '../ui/useShortcut.ts';

const load = () => import('../features/reader/Reader.tsx');
const LoadedReader = lazy(async () => ({ default: (await load()).Reader }));

/** Fetches the reader beside the corpus: an article then opens without a wait, and nothing waits for the reader. */
export function fetchReader(): void {
  void load().catch(() => undefined);
}

/** The reader, in a chunk of its own: the first screen has no article open. As high as the window, or where the panel will be: nothing must move when the article comes. */
export function Reader({ layout }: { readonly layout: 'page' | 'panel' }) {
  return (
    <Suspense fallback={layout === 'page' ? <div className="min-h-screen" /> : <ComingPanel />}>
      <LoadedReader layout={layout} />
    </Suspense>
  );
}

/** An article that is on its way can be closed like one that is there. */
function ComingPanel() {
  const { back } = useAddress();
  useShortcut({ Escape: () => back({ article: null, quote: null }) });
  return <aside className="reader reader-panel print:hidden" aria-busy="true" aria-label="Article" />;
}
