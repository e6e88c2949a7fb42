import type { Browser } from 'playwright';
import { waitUntil } from './inputs.ts';

/** A line of 10 Mbit/s, with the way there and back of a town. */
const LINE = { offline: false, latency: 20, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
const TYPED = 'pipeline villages';

/**
 * Measures a search over a slow line, in milliseconds: from the touch of its field until it shows the first hits; from each later key until its own stand
 * there; and from the question put to the worker until its answer is with the page.
 */
export async function measureSearch(
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<SearchWaits> {
  const firsts: number[] = [];
  const [later, answers]: [number[], number[]] = [[], []];
  for (let time = 0; time < 5; time += 1) {
    const page = await browser.newPage({ viewport });
    await page.addInitScript(noteAnswers);
    await page.goto(`${address}?view=articles`);
    await page.locator('[aria-posinset]').first().waitFor({ state: 'attached', timeout: 240_000 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await page.evaluate(noteHits);
    await page.getByRole('searchbox', { name: /^Search / }).click();
    for (const [index, key] of [...TYPED].entries()) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      if (index === 0) {
        await waitUntil(page, 'window.hitAt > 0');
        firsts.push(Number(await page.evaluate('hitAt - touchedAt')));
        await page.evaluate('answers.length = 0');
      } else {
        await page.waitForTimeout(400);
        const wait = Number(await page.evaluate('hitAt - keyAt'));
        // A key that changes no hit, as the space between two words, has nothing to show.
        if (wait > 0) later.push(wait);
      }
    }
    answers.push(...(await page.evaluate<number[]>('answers')));
    await page.close();
  }
  return { answers, first: firsts.toSorted((a, b) => a - b)[firsts.length >> 1] ?? Number.NaN, later };
}

type SearchWaits = { readonly first: number; readonly later: number[]; readonly answers: number[] };

/** Notes how long a worker is asked before it answers: one question after the other. */
function noteAnswers(): void {
  const answers: number[] = [];
  Object.assign(window, { answers });
  const asked = new WeakMap<Worker, number>();
  const heard = new WeakSet<Worker>();
  const post = Reflect.get(Worker.prototype, 'postMessage');
  Worker.prototype.postMessage = function (...sent: unknown[]) {
    asked.set(this, performance.now());
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', () => answers.push(performance.now() - (asked.get(this) ?? Number.NaN)));
    }
    Reflect.apply(post, this, sent);
  };
}

/** Notes when the field was touched, when a key was pressed last, and when what the bar says of the hits changed last. */
function noteHits(): void {
  const note = (name: string, at: number) => Object.assign(window, { [name]: at });
  note('hitAt', 0);
  addEventListener('focusin', ({ timeStamp }) => note('touchedAt', timeStamp), { once: true });
  addEventListener('keydown', ({ timeStamp }) => note('keyAt', timeStamp), { capture: true });
  const share = document.querySelector('[role=status]');
  if (share === null) throw new Error('The bar says nothing of the hits.');
  new MutationObserver(() => note('hitAt', performance.now())).observe(share, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}
