import { useDeferredValue } from 'react';
import type { Article } from '../../corpus/article.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { findArticle } from './reading.ts';

/**
 * Finds the article to show: the one the address asks for, else, on a page with room for list and article, the first of the list.
 *
 * The first is not written into the address: a link to the list stays a link to the list.
 */
export function useArticle(layout: 'page' | 'panel'): Article | undefined {
  const lookup = useLookup();
  const { address } = useAddress();
  // A press on a filter is answered before the list has another first article.
  const slice = useDeferredValue(useSlice());
  const hasRoom = useMedia('(min-width: 721px)');
  const asked = findArticle(lookup, address);
  if (asked !== undefined || layout === 'panel' || !hasRoom) return asked;
  const { articles } = slice;
  const newest = articles.findLast(({ published }) => published.earliest !== null);
  return (address.sort === '-date' ? newest : undefined) ?? articles[0];
}
