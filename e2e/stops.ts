import { expect, type Locator, type Page } from '@playwright/test';

/** What is said where nothing of the page has the focus. */
const NOWHERE = 'nothing has the focus';

/** Presses Tab, or what else walks from stop to stop, until the focus is there; at each stop it must be seen, and by the end have come. */
export async function walkTo(page: Page, target: Locator, { key = 'Tab', most = 150 } = {}): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    await expectSeen(page);
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  await expect(target, `not reached by ${most} times ${key}`).toBeFocused();
}

/** Walks over all stops of a page, from its first to where the browser's own begin: each must be seen, and none may hold the focus. Gives their number. */
export async function walkAll(page: Page, most: number): Promise<number> {
  await page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
  );
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const unseen = await listUnseen(page);
    if (unseen.includes(NOWHERE)) return stops;
    if (unseen.length > 0) await expectSeen(page);
  }
  throw new Error(`After ${most} presses of Tab the page is not left.`);
}

/** Waits until what has the focus is outlined and nothing lies over it. */
export async function expectSeen(page: Page): Promise<void> {
  if ((await listUnseen(page)).length === 0) return;
  await expect.poll(() => listUnseen(page), { message: 'what has the focus is seen', timeout: 3000 }).toEqual([]);
}

/** Lists what keeps a reader from seeing where the focus is: no outline, a faint one, or something over one of five points of it. */
function listUnseen(page: Page): Promise<readonly string[]> {
  return page.evaluate((nowhere) => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return [nowhere];
    const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 60)}`;
    const light = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const findGround = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? findGround(element.parentElement) : backgroundColor;
    };
    // An outline may be drawn by the label of a control or by what stretches a link over its row, in a picture by a frame.
    const drawn = [focused, focused.closest('label')].flatMap((part) =>
      part === null ? [] : [getComputedStyle(part)],
    );
    const frame = focused.querySelector(':scope > rect');
    const outlines = [...drawn, getComputedStyle(focused, '::after')]
      .filter(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
      .map(({ outlineColor }) => outlineColor);
    if (focused instanceof SVGElement && frame !== null) outlines.push(getComputedStyle(frame).stroke);
    const isThumb = focused.matches('[type="range"]:focus-visible');
    const strengths = outlines.map((color) => {
      const [low = 0, high = 0] = [light(color), light(findGround(focused.parentElement))].toSorted((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    });
    const unseen: string[] = [];
    if (!isThumb && strengths.length === 0) unseen.push(`${name}: no outline`);
    else if (!isThumb && Math.max(...strengths) < 3)
      unseen.push(`${name}: an outline of ${Math.max(...strengths).toFixed(1)}`);
    const box = Array.from(focused.getClientRects()).find(({ width, height }) => width > 0 && height > 0);
    if (box === undefined) return [`${name}: it has no size`];
    // A long quote is cut after some lines, with a button for the rest: what is cut off nobody can see.
    const findCut = (element: Element | null): number => {
      if (element === null || element === document.body) return Number.POSITIVE_INFINITY;
      const isCutting = ['hidden', 'clip'].includes(getComputedStyle(element).overflowY);
      return Math.min(
        isCutting ? element.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY,
        findCut(element.parentElement),
      );
    };
    const high = Math.min(box.height, findCut(focused.parentElement) - box.top, innerHeight / 2);
    const points = [
      [0.5, 0.5],
      [0.08, 0.08],
      [0.92, 0.08],
      [0.08, 0.92],
      [0.92, 0.92],
    ].map(([x = 0, y = 0]) => [box.left + box.width * x, box.top + high * y] as const);
    // What sticks or floats has a layer of its own; what stands beside in the same one covers nothing.
    const findLayer = (element: Element | null): Element | null =>
      element === null ||
      element.matches('dialog, [popover]') ||
      ['sticky', 'fixed'].includes(getComputedStyle(element).position)
        ? element
        : findLayer(element.parentElement);
    for (const [x, y] of points) {
      const hit = document.elementFromPoint(x, y);
      const at = `${name}: at ${Math.round(x)}, ${Math.round(y)}`;
      if (hit === null) unseen.push(`${at} the window has ended`);
      else if (findLayer(hit) !== findLayer(focused) && !hit.contains(focused))
        unseen.push(`${at} there is ${hit.tagName} ${hit.className}`);
    }
    return unseen;
  }, NOWHERE);
}
