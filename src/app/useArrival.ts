import { type RefObject, useEffect, useRef } from 'react';
import { useAddress } from '../state/useAddress.ts';
import { useLookup } from '../state/useCorpus.ts';
import { announce } from '../ui/announce.ts';
import { nameOf, printTitle } from './views.ts';
import { wentBack } from './wayBack.ts';

/**
 * Names the tab, and on a change of view moves the focus to the new content and says where one is.
 *
 * Back and forward leave scroll and focus to the browser; content that has taken the focus itself (a quote, say) keeps it.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { address } = useAddress();
  const lookup = useLookup();
  const { view, article, quote } = address;
  const open = article ?? lookup.articleOf(quote);
  const title = printTitle(view, lookup.articles.get(open ?? '')?.title);
  const seen = useRef(view);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (seen.current === view) return;
    seen.current = view;
    announce(nameOf(view));
    if (wentBack() || main.current?.contains(document.activeElement)) return;
    scrollTo({ top: 0, behavior: 'instant' });
    main.current?.focus({ preventScroll: true });
  }, [view, main]);
}
