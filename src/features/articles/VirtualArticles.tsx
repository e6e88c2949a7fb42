import type { ReactNode, RefObject } from 'react';
import type { Article } from '../../corpus/article.ts';
import { type Reach, VirtualList } from '../../ui/VirtualList.tsx';
import { ROW_HEIGHT } from './listing.ts';

type VirtualArticlesProps = {
  readonly articles: readonly Article[];
  /** The article that is read, scrolled to where it is not in view. */
  readonly open: string | null;
  /** Whether the list stands beside the article, in a column that scrolls by itself. */
  readonly hasRoom: boolean;
  readonly reach: RefObject<Reach | null>;
  readonly draw: (article: Article) => ReactNode;
};

/** A long list of articles: drawn where it is looked at. */
export function VirtualArticles({ articles, open, hasRoom, reach, draw }: VirtualArticlesProps) {
  return (
    <>
      <p className="py-1.5 text-[13.5px] text-ink-3">
        Search finds words in all articles; the browser’s own search sees only what is in view.
      </p>
      <VirtualList
        // What is measured in one layout is wrong in the other.
        key={String(hasRoom)}
        rows={articles}
        keyOf={idOf}
        draw={draw}
        estimate={ROW_HEIGHT}
        box={hasRoom ? '.article-list' : null}
        current={hasRoom ? open : null}
        memory={`articles ${hasRoom} ${articles.length} ${articles[0]?.id} ${articles.at(-1)?.id}`}
        reach={reach}
      />
    </>
  );
}

function idOf({ id }: Article): string {
  return id;
}
