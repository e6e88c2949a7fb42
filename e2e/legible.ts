import type { Page } from '@playwright/test';

/**
 * Lists words whose color is too close to what is behind them, measured from the computed style: WCAG 1.4.3.
 *
 * Axe gives up where something lies over the words or they stand in a picture; this does not.
 */
export function listFaintWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Color = { readonly rgb: readonly number[]; readonly alpha: number };
    const read = (color: string): Color => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      return { rgb: color.startsWith('color(') ? [r * 255, g * 255, b * 255] : [r, g, b], alpha };
    };
    const over = ({ rgb, alpha }: Color, under: readonly number[]) =>
      rgb.map((part, place) => part * alpha + (under[place] ?? 0) * (1 - alpha));
    const light = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const findGround = (element: Element | null): readonly number[] => {
      if (element === null) return [255, 255, 255];
      const color = read(getComputedStyle(element).backgroundColor);
      return color.alpha === 1 ? color.rgb : over(color, findGround(element.parentElement));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (element === null || words === '' || element.closest('script, style, noscript, option, title')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest(':disabled, [aria-disabled="true"]')) continue;
      const style = getComputedStyle(element);
      const ground = findGround(element);
      const ink = over(read(element.closest('svg') === null ? style.color : style.fill), ground);
      const [low = 0, high = 0] = [light(ink), light(ground)].toSorted((a, b) => a - b);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < (isLarge ? 3 : 4.5)) faint.push(`${contrast.toFixed(2)}: ${words.slice(0, 60)}`);
    }
    return faint;
  });
}

/** How many pixels the page can be scrolled sideways. */
export function measureSideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Lists words that are cut off with no way to bring them into view, and words that lie over others. */
export function listLostWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Line = { readonly words: string; readonly box: DOMRect; readonly layer: Element | null };
    const lines: Line[] = [];
    const lost: string[] = [];
    const isLayer = (element: Element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position) || element.matches('dialog, [popover], svg');
    const findUp = (from: Element, is: (element: Element) => boolean) => {
      for (let at: Element | null = from; at !== null; at = at.parentElement) if (is(at)) return at;
      return null;
    };
    const isHeardOnly = (element: Element) =>
      findUp(element, (at) => getComputedStyle(at).clipPath !== 'none' || getComputedStyle(at).opacity === '0') !==
      null;
    // What cuts words off in a direction; not where they can be scrolled into view, nor over the page, where its frames do not reach.
    const findEdge = (from: Element, way: 'overflowX' | 'overflowY') => {
      for (let at: Element | null = from; at !== null && at !== document.body; at = at.parentElement) {
        const overflow: string = getComputedStyle(at)[way];
        if (overflow === 'hidden' || overflow === 'clip') return at.getBoundingClientRect();
        if (overflow !== 'visible' || at.matches('dialog, [popover], svg')) return undefined;
      }
      return undefined;
    };
    const findScroller = (from: Element) =>
      findUp(
        from,
        (at) =>
          ['auto', 'scroll'].includes(getComputedStyle(at).overflowX) ||
          ['auto', 'scroll'].includes(getComputedStyle(at).overflowY),
      );
    // Three dots say that there is more: the whole of it stands where the button leads, or in the article.
    const isShortened = (element: Element) =>
      findUp(element, (at) => getComputedStyle(at).textOverflow === 'ellipsis') !== null;
    // A quote cut to some lines offers the rest.
    const isOffered = (element: Element) => element.closest('.clamp') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim().slice(0, 50) ?? '';
      if (element === null || words === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('script, style, noscript, option, title, [aria-hidden="true"]') || isHeardOnly(element))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = Array.from(range.getClientRects()).filter(({ width, height }) => width > 1 && height > 1);
      if (isShortened(element) || isOffered(element)) continue;
      const beside = findEdge(element, 'overflowX');
      const below = findEdge(element, 'overflowY');
      const isCut = boxes.some(
        ({ left, right, top, bottom }) =>
          (beside !== undefined && (right > beside.right + 2 || left < beside.left - 2)) ||
          (below !== undefined && (bottom > below.bottom + 4 || top < below.top - 4)),
      );
      if (isCut) lost.push(`cut: ${words}`);
      const layer = findUp(element, isLayer);
      const port = findScroller(element)?.getBoundingClientRect();
      const clip = (box: DOMRect) => {
        if (port === undefined) return box;
        const [left, right] = [Math.max(box.left, port.left), Math.min(box.right, port.right)];
        const [top, bottom] = [Math.max(box.top, port.top), Math.min(box.bottom, port.bottom)];
        return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      };
      // The words of the chart are laid out by measure; its table holds them too.
      if (layer?.tagName === 'svg' || element.closest('.timeline-names') !== null) continue;
      for (const box of boxes.map(clip)) if (box.width > 4 && box.height > 4) lines.push({ words, box, layer });
    }
    // Lines of letters are lower than their boxes: half of each is compared.
    const middle = ({ top, height }: DOMRect) => ({ top: top + height / 4, bottom: top + (height * 3) / 4 });
    const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
    for (const [place, { words, box, layer }] of sorted.entries()) {
      for (let next = place + 1; next < sorted.length; next += 1) {
        const other = sorted[next];
        if (other === undefined || other.box.top > box.bottom) break;
        if (other.layer !== layer) continue;
        const [own, its] = [middle(box), middle(other.box)];
        const isBeside = other.box.left > box.right - 2 || other.box.right < box.left + 2;
        if (!isBeside && its.top < own.bottom - 1 && own.top < its.bottom - 1)
          lost.push(`over one another: ${words} / ${other.words}`);
      }
    }
    return lost;
  });
}

/** Lists what would move by itself or slide: nothing may where a reader wants no motion. */
export function listMoving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = ['', '::before', '::after', '::backdrop'];
    const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
    return Array.from(document.querySelectorAll('*')).flatMap((element) =>
      parts
        .map((part) => ({ part, style: getComputedStyle(element, part === '' ? null : part) }))
        .filter(
          ({ style }) =>
            isLong(style.transitionDuration) ||
            (style.animationName !== 'none' && isLong(style.animationDuration)) ||
            style.scrollBehavior === 'smooth',
        )
        .map(({ part }) => `${element.tagName} ${element.className}${part}`),
    );
  });
}

/**
 * Lists what can be pressed and is under 24 pixels high or wide: WCAG 2.5.8 without its exception for room around.
 *
 * It excepts targets in a sentence; a label is part of its control.
 */
export function listSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) => {
      const around = element.closest('p, li, dd, td, blockquote')?.textContent?.length ?? 0;
      return getComputedStyle(element).display.startsWith('inline') && around > (element.textContent?.length ?? 0);
    };
    return Array.from(document.querySelectorAll('a[href], button, input, select, summary'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
      .map((element) => element.closest('label') ?? element)
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = width > 1 && (width < 23.9 || height < 23.9) && !isInSentence(element);
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return isSmall ? [`${name}: ${Math.round(width)} by ${Math.round(height)} px`] : [];
      });
  });
}

/** Sets the spacing that WCAG 1.4.12 names, as a reader's own style sheet would; gives a way to take it off. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Takes a reader's own style off again. */
export async function unspace(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}
