import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { buildCommand } from './buildSite.ts';
import { compileSeeds } from './compileSeeds.ts';
import { findBrowser, LAUNCH_ARGS } from './findBrowser.ts';
import type { Options } from './options.ts';
import { findSeedsFolder, ROOT } from './places.ts';
import { previewSite } from './previewSite.ts';
import { printFolder } from './report.ts';
import { chooseScreens, type Screen } from './screens.ts';

const WIDTHS = [
  { width: 1440, height: 900, deviceScaleFactor: 1 },
  { width: 820, height: 1100, deviceScaleFactor: 1 },
  { width: 390, height: 844, deviceScaleFactor: 2 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

type Shot = Screen & { readonly scheme: 'light' | 'dark'; readonly file: string };

/**
 * Takes pictures of every view of the built site, at three widths, light and dark.
 *
 * They go to test-results/screens or where `--out` says; `--readme` takes only those the README shows, where it looks for
 * them.
 */
export async function takeScreens({ out, readme }: Options): Promise<number> {
  const folder = readme ? path.join(ROOT, 'docs/screens') : (out ?? path.join(ROOT, 'test-results/screens'));
  const screens = chooseScreens(compileSeeds(findSeedsFolder()).corpus);
  await buildCommand({ texts: 'all', site: undefined });
  mkdirSync(folder, { recursive: true });
  const server = await previewSite();
  const browser = await chromium.launch({ executablePath: findBrowser({ install: true }), args: LAUNCH_ARGS });
  const site = server.resolvedUrls?.local[0] ?? '';
  try {
    for (const size of readme ? WIDTHS.slice(0, 1) : WIDTHS) {
      const shots = listShots(screens, folder, readme ? null : size.width);
      await takeShots({ browser, size, site }, shots);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Pictures in ${printFolder(folder)}`);
  return 0;
}

function listShots(screens: readonly Screen[], folder: string, width: number | null): Shot[] {
  const shown = width === null ? screens.filter((screen) => screen.inReadme) : screens;
  return shown.flatMap((screen) =>
    SCHEMES.map((scheme) => {
      const name = width === null ? `${screen.name}-${scheme}` : `${screen.name}-${width}-${scheme}`;
      return { ...screen, scheme, file: path.join(folder, `${name}.png`) };
    }),
  );
}

type Studio = { readonly browser: Browser; readonly size: (typeof WIDTHS)[number]; readonly site: string };

async function takeShots({ browser, size, site }: Studio, shots: readonly Shot[]): Promise<void> {
  const { deviceScaleFactor, ...viewport } = size;
  const page = await browser.newPage({ viewport, deviceScaleFactor, locale: 'en-US', timezoneId: 'UTC' });
  for (const { scheme, search, fullPage, file } of shots) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${site}${search}`);
    await settle(page);
    await page.screenshot({ path: file, fullPage });
  }
  await page.close();
}

/** Waits for the view's sentence, then for its chunk, its data and its fonts. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
