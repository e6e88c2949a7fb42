import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showEmbedTheme } from '../state/embed.ts';
import { watchParts } from '../state/newerVersion.ts';
import { Providers } from '../state/Providers.tsx';
import { Embed } from './Embed.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('embed.html has no element #root.');

document.documentElement.dataset.embed = '';
showEmbedTheme();
watchParts();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <Providers isEmbed>
        <Embed />
      </Providers>
    </ErrorBoundary>
  </StrictMode>,
);
