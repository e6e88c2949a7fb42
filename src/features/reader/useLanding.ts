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
      if (words !== null && root.current !== null) land(root.current, words, latest.current);
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

function land(root: HTMLElement, words: HTMLElement, { glides, sentence }: Landing): void {
  const scroller = findScroller(root);
  const from = scroller.scrollTop;
  words.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (glides) glide(scroller, from, findRest(root, scroller));
  words.focus({ preventScroll: true });
  announce(sentence);
}

/**
 * Glides from where the reader was to where the words are, without moving the bar that is pressed to go on.
 *
 * The bar stands under the title until the text is scrolled to `rest`, and stays at the top from there on. A press on a bar that
 * moves would miss it: whoever walks stays beyond `rest`, and comes there at once.
 */
function glide(scroller: Element, from: number, rest: number): void {
  const top = Math.max(scroller.scrollTop, rest);
  if (from >= rest) scroller.scrollTo({ top: from, behavior: 'instant' });
  scroller.scrollTo({ top, behavior: from >= rest ? 'smooth' : 'instant' });
}

/** Finds how far the text has to be scrolled for the bar to reach the place it sticks to. */
function findRest(root: HTMLElement, scroller: Element): number {
  const bar = root.querySelector('.reader-bar');
  const before = bar?.previousElementSibling;
  if (bar === null || !before) return 0;
  const { top, marginTop } = getComputedStyle(bar);
  const edge = scroller === root ? root.getBoundingClientRect().top : 0;
  const place = before.getBoundingClientRect().bottom + Number.parseFloat(marginTop);
  return Math.ceil(scroller.scrollTop + place - edge - Number.parseFloat(top));
}

function findScroller(root: HTMLElement): Element {
  return root.matches('.reader-panel') ? root : document.documentElement;
}

function startAtTop(root: HTMLElement | null): void {
  if (root === null || !navigator.userActivation.hasBeenActive) return;
  findScroller(root).scrollTo({ top: 0 });
  // The link that led here may be gone with its list; one that still has the focus keeps it, and its keys.
  if (document.activeElement === document.body) {
    root.querySelector<HTMLElement>('.reader-title')?.focus({ preventScroll: true });
  }
}
