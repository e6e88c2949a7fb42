import { renderToStaticMarkup } from 'react-dom/server';
import { Positions } from '../features/positions/Positions.tsx';
import { holdCorpus } from '../state/holdCorpus.ts';
import { Providers } from '../state/Providers.tsx';
import { ToolsProvider } from '../ui/Tools.tsx';
import { Bar } from './Bar.tsx';
import { Colophon } from './Colophon.tsx';
import { SHARED } from './SharedTakeAway.tsx';

/**
 * Draws the page as it stands before its script runs: the bar in its words, and the positions with every row closed.
 *
 * Runs while the site is built, where there is neither window nor address; nothing in it answers yet. What is read of the
 * browser is given by whoever runs it.
 */
export function printFirstScreen(corpus: Parameters<typeof holdCorpus>[0]): string {
  holdCorpus(corpus);
  return renderToStaticMarkup(
    <Providers>
      <ToolsProvider>
        <Bar isReady={false} />
        <main id="main">
          <Positions shared={SHARED} />
        </main>
        <Colophon onHelp={() => undefined} />
      </ToolsProvider>
    </Providers>,
  );
}
