import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { corpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { openTakeAway, visit } from './places.ts';

/** Opens the picture of what is shown, and waits until it is drawn. */
async function openPicture(page: Page): Promise<Locator> {
  await (await openTakeAway(page)).getByRole('button', { name: 'Picture', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

async function save(page: Page, dialog: Locator, form: 'PNG' | 'SVG'): Promise<Download> {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Save ${form}` }).click();
  return download;
}

async function readSaved(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** Reads an SVG file by the browser's own XML parser, as any other page would: every text, and whatever it would ask others for. */
async function readSvg(page: Page, svg: string) {
  const elsewhere = await page.context().newPage();
  return elsewhere.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const asked = Array.from(file.querySelectorAll('*')).flatMap(({ attributes }) =>
      Array.from(attributes).filter(({ name, value }) => /href|src/.test(name) || /url\((?!data:)/.test(value)),
    );
    return {
      error: file.querySelector('parsererror')?.textContent ?? null,
      size: [file.documentElement.getAttribute('width'), file.documentElement.getAttribute('height')],
      texts: Array.from(file.querySelectorAll('text'), ({ textContent }) => textContent ?? ''),
      asked: asked.length,
      styles: Array.from(file.querySelectorAll('style'), ({ textContent }) => textContent ?? ''),
    };
  }, svg);
}

/** Reads how large a PNG is, and how many colors a coarse look at it finds. */
function readPng(page: Page, bytes: Buffer) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [480, 270];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0, 480, 270);
    const { data } = pen?.getImageData(0, 0, 480, 270) ?? { data: [] };
    const colors = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colors.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    return { width: image.naturalWidth, height: image.naturalHeight, colors: colors.size };
  }, bytes.toString('base64'));
}

test('the opened issue leaves the page as a slide, in both forms, with its source and day in it', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T09:00:00Z');
  await visit(page, '?open=back-assad');
  const dialog = await openPicture(page);
  await expect(dialog.getByRole('combobox', { name: 'Issue' })).toHaveValue('back-assad');

  const svgFile = await save(page, dialog, 'SVG');
  expect(svgFile.suggestedFilename()).toBe('on-the-record-back-assad-2026-11-24.svg');
  const svg = await readSvg(page, (await readSaved(svgFile)).toString('utf8'));
  expect(svg).toMatchObject({ error: null, size: ['1920', '1080'], asked: 0 });
  const words = svg.texts.join('\n');
  for (const wanted of [
    titleOf('back-assad'),
    'United States',
    'Russia',
    'NATO',
    'Opposes',
    'Supports',
    'On the record',
  ]) {
    expect(words).toContain(wanted);
  }
  expect(words).toMatch(new RegExp(`Source: ${corpus.articles.length} articles, by `));
  expect(words).toContain('Made on 24 Nov 2026');
  // Its fonts are in it.
  expect(svg.styles.join('').match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2);

  const pngFile = await save(page, dialog, 'PNG');
  expect(pngFile.suggestedFilename()).toBe('on-the-record-back-assad-2026-11-24.png');
  const png = await readPng(page, await readSaved(pngFile));
  expect([png.width, png.height]).toEqual([3840, 2160]);
  expect(png.colors).toBeGreaterThan(50);
  await expect(dialog.getByText('on-the-record-back-assad-2026-11-24.png is handed to the browser')).toBeVisible();
});

test('another issue can be chosen, with the sides shown', async ({ page }) => {
  await visit(page, '?sides=russia,ukraine');
  const dialog = await openPicture(page);
  const other = dialog.getByRole('combobox').getByRole('option').nth(1);
  const title = (await other.textContent()) ?? '';
  await dialog.getByRole('combobox').selectOption({ index: 1 });
  await expect(dialog.getByRole('img', { name: `Preview: ${title}` })).toBeVisible();
  const svg = await readSvg(page, (await readSaved(await save(page, dialog, 'SVG'))).toString('utf8'));
  expect(svg.texts.join(' ')).toContain(title);
  expect(svg.texts).toContain('Ukraine');
  expect(svg.texts).not.toContain('NATO');
});

test('the timeline leaves the page as it is filtered and zoomed, in light colors', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, '?view=timeline&country=ukraine&zoom=2015-09/2015-10');
  const dialog = await openPicture(page);
  const source = (await readSaved(await save(page, dialog, 'SVG'))).toString('utf8');
  const { error, asked, texts } = await readSvg(page, source);
  expect([error, asked]).toEqual([null, 0]);
  const words = texts.join(' ');
  expect(words).toMatch(/\d+ events? .*by the side that acted/);
  expect(words).toContain('Zoomed to September 2015 to October 2015');
  expect(words).toContain('Filtered by Country: Ukraine');
  expect(source).toContain('<rect width="1920" height="1080" fill="#fbfaf7"/>');
});

test('a picture whose fonts do not arrive says so, and is drawn at the next try', async ({ page, faults }) => {
  faults.allow(/Failed to load resource|net::ERR_FAILED/);
  await visit(page, '?open=back-assad');
  await page.route('**/*.woff2', (route) => route.abort());
  await (await openTakeAway(page)).getByRole('button', { name: 'Picture', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await expect(dialog.getByRole('alert')).toContainText('The fonts of the picture did not arrive.');
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeDisabled();
  await page.unroute('**/*.woff2');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('img')).toBeVisible();
});
