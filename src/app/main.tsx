import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { watchParts } from '../state/newerVersion.ts';
import { Providers } from '../state/Providers.tsx';
import { queryClient } from '../state/queryClient.ts';
import { corpusQuery } from '../state/useCorpus.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { fetchParts } from './fetchParts.ts';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root.');

watchParts();
const parts = fetchParts();
// What the build has drawn stays until the page can take its place in one step.
if (root.hasChildNodes() && location.search === '') void queryClient.prefetchQuery(corpusQuery).then(() => draw(root));
else draw(root);

/** Draws in slices: a press is answered while the first table is drawn. */
function draw(place: HTMLElement): void {
  startTransition(() =>
    createRoot(place).render(
      <StrictMode>
        <ErrorBoundary>
          <Providers>
            <App parts={parts} />
          </Providers>
        </ErrorBoundary>
      </StrictMode>,
    ),
  );
}
