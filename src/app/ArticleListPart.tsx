import { type ReactNode, Suspense } from 'react';
import { makeLate } from '../ui/late.tsx';

const { Late, fetch } = makeLate(async () => (await import('../features/articles/ArticleList.tsx')).ArticleList);

/** Fetches the list of articles, for a page that begins with it. */
export const fetchArticleList = fetch;

/** The list of articles, in a chunk of its own: its column is there before it. */
export function ArticleList({ tools }: { readonly tools: ReactNode }) {
  return (
    <Suspense fallback={<div className="min-h-screen" />}>
      <Late tools={tools} />
    </Suspense>
  );
}
