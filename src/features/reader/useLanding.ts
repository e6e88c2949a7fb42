import { type RefObject, useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.ts';

/** Where the reader should land: the words of the highlight `key`, or the top of the article (null). */
export type Landing = {
  readonly article: string;
  readonly key: string | null;
  /** What is said on arrival; the empty string where there is nothing to say. */
  readonly sentence: string;
  /** The way from one quote to another glides; a quote opened from elsewhere is simply there. */
  readonly glides: boolean;
  /** The reader is all there is on the screen: what was scrolled before it came was something else. */
  readonly isAlone: boolean;
};

/**
 * Brings the words asked for into the upper third, gives them the focus and says where one is.
 *
 * It acts when the article or the words change, not when the corpus or the window does. On the page's own first load, with no words asked
 * for, it leaves scroll and focus to the browser.
 */
export function useLanding(root: RefObject<HTMLElement | null>, landing: Landing): void {
  const { article, key } = landing;
  const latest = useRef(landing);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    latest.current = landing;
  });

  useEffect(() => {
    const isNew = shown.current === undefined ? latest.current.isAlone : shown.current !== article;
    shown.current = article;
    // After every other effect of this change: who shows a new view moves the focus to its top, and the words come first.
    queueMicrotask(() => {
      const words = key === null ? null : findWords(root.current, key);
      if (words !== null) land(words, latest.current);
      else {
        if (latest.current.sentence !== '') announce(latest.current.sentence);
        if (isNew) startAtTop(root.current);
      }
    });
  }, [root, article, key]);
}

function findWords(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`mark[data-starts~="${CSS.escape(key)}"]`) ?? null;
}

function land(words: HTMLElement, { glides, sentence }: Landing): void {
  words.scrollIntoView({ block: 'start', behavior: glides ? 'smooth' : 'instant' });
  words.focus({ preventScroll: true });
  announce(sentence);
}

function startAtTop(root: HTMLElement | null): void {
  if (root === null || !navigator.userActivation.hasBeenActive) return;
  if (root.matches('.reader-panel')) root.scrollTo({ top: 0 });
  else scrollTo({ top: 0 });
  // The link that led here may be gone with its list; one that still has the focus keeps it, and its keys.
  if (document.activeElement === document.body) {
    root.querySelector<HTMLElement>('.reader-title')?.focus({ preventScroll: true });
  }
}
