import type { ReactNode } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { ListedArticle } from './ListedArticle.tsx';
import { findRead, NEWEST_FIRST, order, printCount } from './listing.ts';

/** The articles the filters keep, one of them open, under what can be done with them all. `j` and `k` open the next and the one before. */
export function ArticleList({ tools }: { readonly tools: ReactNode }) {
  const lookup = useLookup();
  const { address, go } = useAddress();
  const slice = useSlice();
  const hasRoom = useMedia('(min-width: 721px)');
  const articles = order(slice.articles, address.sort);
  const open = findRead(lookup, address) ?? (hasRoom ? articles[0]?.id : undefined);
  const Title = hasRoom ? 'h2' : 'h1';

  function step(by: 1 | -1) {
    const next = articles[articles.findIndex(({ id }) => id === open) + by];
    if (next === undefined) return;
    // Leafing through the list leaves no trail in the history.
    go({ article: next.id, quote: null, event: null }, address.article === null ? 'push' : 'replace');
    document.getElementById(`article-${next.id}`)?.focus();
  }
  useShortcut({ j: () => step(1), k: () => step(-1) });

  return (
    <section className="article-list print:hidden" aria-label="Articles">
      <div className="article-list-head">
        <Title>{printCount(slice.articles.length, lookup.corpus.articles.length)}</Title>
        <SortButton />
        {tools}
      </div>
      <ul>
        {articles.map((article) => (
          <ListedArticle
            key={article.id}
            article={article}
            statements={slice.statements}
            isOpen={article.id === open}
            level={hasRoom ? 'h3' : 'h2'}
          />
        ))}
      </ul>
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
