import { lazy, Suspense } from 'react';

const load = () => import('../features/reader/Reader.tsx');
const LoadedReader = lazy(async () => ({ default: (await load()).Reader }));

/** Fetches the reader beside the corpus: an article then opens without a wait, and nothing waits for the reader. */
export function fetchReader(): void {
  void load().catch(() => undefined);
}

/** The reader, in a chunk of its own: the first screen has no article open. */
export function Reader({ layout }: { readonly layout: 'page' | 'panel' }) {
  return (
    // As high as the window, or where the panel will be: what stands there must not move when the article comes.
    <Suspense
      fallback={
        layout === 'page' ? (
          <div className="min-h-screen" />
        ) : (
          <aside className="reader reader-panel print:hidden" aria-busy="true" aria-label="Article" />
        )
      }
    >
      <LoadedReader layout={layout} />
    </Suspense>
  );
}
