import { fetchOpenedRow } from '../features/positions/lateRow.ts';
import { readQuery } from '../state/printAddress.ts';
import { rest } from '../state/rest.ts';
import { fetchArticleList } from './ArticleListPart.tsx';
import { fetchReader } from './LazyReader.tsx';
import { fetchNoMatch } from './NoMatchPart.tsx';

/**
 * Fetches what is wanted soon beside the corpus: an article or an issue then opens without a wait.
 *
 * Returns what the first screen cannot be drawn without, null where it has all it needs: drawn later it would move what stands there.
 */
export function fetchParts(): Promise<unknown> | null {
  if (location.search === '') {
    // In a task of its own, after the corpus has been asked for.
    void rest().then(fetchSoon);
    return null;
  }
  const row = fetchSoon();
  const { view } = readQuery(location.search);
  if (view === 'articles') return settle(fetchArticleList());
  return view === null ? row : null;
}

function fetchSoon(): Promise<unknown> {
  fetchReader();
  void settle(fetchNoMatch());
  return settle(fetchOpenedRow());
}

/** A part that does not come is missed where it is drawn, not here. */
function settle(part: Promise<unknown>): Promise<unknown> {
  return part.catch(() => undefined);
}
