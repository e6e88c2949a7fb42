import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from '../state/Providers.tsx';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { fetchParts } from './fetchParts.ts';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root.');

const parts = fetchParts();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <Providers>
        <App parts={parts} />
      </Providers>
    </ErrorBoundary>
  </StrictMode>,
);
