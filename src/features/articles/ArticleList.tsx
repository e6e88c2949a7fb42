import { type ReactNode, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import type { Article } from '../../corpus/article.ts';
import { countKept } from '../../facets/slice.ts';
import { whenLarge } from '../../state/loadCorpus.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { makeLate } from '../../ui/late.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { ListedArticle } from './ListedArticle.tsx';
import { countPassages, findRead, isLong, NEWEST_FIRST, order, printCount, SHOWN_AT_ONCE } from './listing.ts';

// Most folders hold few articles, and need none of it. Of a large one it is there before the list has been read.
const { Late: VirtualArticles, fetch } = makeLate(async () => (await import('./VirtualArticles.tsx')).VirtualArticles);
void whenLarge.then(fetch).catch(() => undefined);

/** The articles the filters keep, one of them open, under what can be done with them all. `j` and `k` open the next and the one before. */
export function ArticleList({ tools }: { readonly tools: ReactNode }) {
  const lookup = useLookup();
  const { address, go } = useAddress();
  // A press on a filter is answered before the list is drawn anew.
  const slice = useDeferredValue(useSlice());
  const hasRoom = useMedia('(min-width: 721px)');
  const articles = useMemo(() => order(slice.articles, address.sort), [slice, address.sort]);
  const open = findRead(lookup, address) ?? (hasRoom ? articles[0]?.id : undefined);
  const reach = useRef<((id: string) => void) | null>(null);
  const Title = hasRoom ? 'h2' : 'h1';
  const all = lookup.corpus.articles.length;

  function step(by: 1 | -1) {
    const next = articles[articles.findIndex(({ id }) => id === open) + by];
    if (next === undefined) return;
    // Leafing through the list leaves no trail in the history.
    go({ article: next.id, quote: null, event: null }, address.article === null ? 'push' : 'replace');
    if (reach.current === null) document.getElementById(`article-${next.id}`)?.focus();
    else reach.current(next.id);
  }
  useShortcut({ j: () => step(1), k: () => step(-1) });

  const passages = useMemo(
    () =>
      countPassages(
        slice.statements,
        lookup.sides.map(({ id }) => id),
      ),
    [slice, lookup],
  );
  const draw = (article: Article) => (
    <ListedArticle article={article} passages={passages} isOpen={article.id === open} level={hasRoom ? 'h3' : 'h2'} />
  );
  const list = (some: readonly Article[]) => (
    <ul>
      {some.map((article) => (
        <li key={article.id}>{draw(article)}</li>
      ))}
    </ul>
  );
  return (
    <section className="article-list print:hidden" aria-label="Articles">
      <div className="article-list-head">
        <Title>{printCount(countKept(slice), all)}</Title>
        <SortButton />
        {tools}
      </div>
      {isLong(articles) ? (
        <Suspense fallback={list(articles.slice(0, SHOWN_AT_ONCE))}>
          <VirtualArticles
            articles={articles}
            open={findRead(lookup, address) ?? null}
            hasRoom={hasRoom}
            reach={reach}
            draw={draw}
          />
        </Suspense>
      ) : (
        list(articles)
      )}
    </section>
  );
}

function SortButton() {
  const { address, go } = useAddress();
  const isNewest = address.sort === NEWEST_FIRST;
  return (
    <button type="button" className="min-h-6" onClick={() => go({ sort: isNewest ? null : NEWEST_FIRST }, 'replace')}>
      {isNewest ? 'Newest first' : 'Oldest first'}
      <span className="sr-only">, change to {isNewest ? 'oldest' : 'newest'} first</span>
    </button>
  );
}
