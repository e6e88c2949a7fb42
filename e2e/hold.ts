import type { Page } from '@playwright/test';

/** Holds back every answer to requests of this kind; the function it gives lets them through. */
export async function hold(page: Page, requests: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(requests, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
