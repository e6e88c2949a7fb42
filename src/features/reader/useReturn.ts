import { type RefObject, useEffect, useRef } from 'react';

/** What a link that led to the reader may have named. `quote` is null while one walks on from quote to quote. */
export type Opener = { readonly quote: string | null; readonly event: string | null; readonly article: string };

/**
 * Gives the focus back, when the reader closes, to the link that opened it; the focus moves only if it was lost with the reader.
 *
 * That link is what had the focus before, or, where it was drawn anew or the address was pasted, the element whose id is `quote-` and
 * a statement's id, or `article-` and an article's, or the mark of the event. Call it before whatever moves the focus into the reader.
 */
export function useReturn(root: RefObject<HTMLElement | null>, { quote, event, article }: Opener): void {
  const links = useRef<Opener & { focused: HTMLElement | null }>({ focused: null, quote, event, article });
  useEffect(() => {
    const { focused, quote: last } = links.current;
    links.current = { focused: findFocused(root.current) ?? focused, quote: quote ?? last, event, article };
  }, [root, quote, event, article]);

  useEffect(() => {
    const reader = root.current;
    return () => {
      // The view one returns to is drawn first.
      requestAnimationFrame(() => {
        if (reader?.isConnected || document.activeElement !== document.body) return;
        const { focused, ...named } = links.current;
        const link = focused?.isConnected ? focused : document.getElementById(focused?.id ?? '');
        const back =
          link ?? findNamed('quote', named.quote) ?? findMark(named.event) ?? findNamed('article', named.article);
        back?.focus();
      });
    };
  }, [root]);
}

function findFocused(reader: HTMLElement | null): HTMLElement | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.matches('a, button') && !reader?.contains(focused) ? focused : null;
}

function findMark(event: string | null): SVGElement | null {
  return event === null ? null : document.querySelector<SVGElement>(`g[data-stop="${CSS.escape(event)}"]`);
}

function findNamed(kind: 'quote' | 'article', id: string | null): HTMLElement | null {
  return id === null ? null : document.getElementById(`${kind}-${id}`);
}
