import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { compileSeeds } from '../src/build/compileSeeds.ts';
import { nameBuild, orderKeys } from '../src/build/nameBuild.ts';
import type { Statement } from '../src/corpus/statement.ts';
import { exportAs } from '../src/exports/exportAs.ts';
import type { Format } from '../src/exports/format.ts';
import { corpus, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { heading, openTakeAway, table, visit } from './places.ts';

/** What the page must write: the same as the command writes of the same corpus. */
const ORDER = { corpus: orderKeys(corpus), kept: 'all', filters: [], build: nameBuild(corpus) } as const;

async function openExport(page: Page): Promise<Locator> {
  await (await openTakeAway(page)).getByRole('button', { name: 'Export' }).click();
  const layer = page.getByRole('dialog', { name: 'Export' });
  await expect(layer.getByRole('radio', { checked: true }).first()).toBeFocused();
  return layer;
}

/** Saves the form of this name and reads every file of it, by name. */
async function save(page: Page, form: string) {
  const layer = page.getByRole('dialog', { name: 'Export' });
  await layer.getByRole('radio', { name: form }).check();
  const coming = page.waitForEvent('download');
  await layer.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await coming;
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const name = download.suggestedFilename();
  return { name, bytes, files: name.endsWith('.zip') ? unzipSync(bytes) : { [name]: bytes } };
}

/** What a file says, by its name in the zip. */
function readText(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}

/** The rows of a table, the guard against formulas taken off. */
function readRows(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.replace(/^'/, '')])),
  );
}

const list = (members: readonly string[]) =>
  members.map((member) => member.replace(/[\\|]/g, (sign) => `\\${sign}`)).join('|');

/** The cells that a statement must have, of the corpus's own values. */
function listCells(statement: Statement) {
  const text = corpus.articles.find(({ id }) => id === statement.article)?.text ?? '';
  const { said, quote, sentence, attribution, addressee, via, aliases, ...plain } = statement;
  return {
    ...plain,
    said: said.edtf,
    saidBasis: said.basis,
    saidEarliest: said.earliest ?? '',
    quote: list(quote.map(({ start, end }) => text.slice(start, end))),
    sentence: text.slice(sentence.start, sentence.end),
    addressee: list(addressee),
    via: list(via),
    aliases: list(aliases ?? []),
    attribution: attribution === undefined ? '' : text.slice(attribution.start, attribution.end),
  };
}

test('the tables hold every statement, cell by cell, and say how many rows they have', async ({ page }) => {
  await visit(page);
  const layer = await openExport(page);
  await expect(layer).toContainText(`${corpus.statements.length} statements, ${corpus.articles.length} articles`);
  const { name, files } = await save(page, 'Tables');
  expect(name).toMatch(/^on-the-record-tables-\d{4}-\d\d-\d\d\.zip$/);
  const rows = readRows(readText(files, 'statements.csv'));
  expect(rows).toHaveLength(corpus.statements.length);
  for (const [place, statement] of corpus.statements.entries()) expect(rows[place]).toMatchObject(listCells(statement));
  const about = JSON.parse(readText(files, 'statements.csv-metadata.json'));
  expect(about).toMatchObject({
    'dc:provenance': ['No filter'],
    'dc:source': `urn:on-the-record:build:${ORDER.build}`,
  });
  await expect(layer.getByRole('status').last()).toContainText(`Made: ${name}`);
});

test('in every form the page writes what the command writes', async ({ page }) => {
  await visit(page, '?view=articles');
  await openExport(page);
  const forms: Readonly<Record<string, Format>> = {
    Tables: 'csv',
    Events: 'plover',
    Quotes: 'jsonld',
    Networks: 'graphml',
    'Everything (JSON': 'json',
  };
  for (const [name, form] of Object.entries(forms)) {
    const { files } = await save(page, name);
    const day = new Date().toISOString().slice(0, 10);
    const commanded = exportAs(form, { ...ORDER, day });
    expect(Object.keys(files), name).toHaveLength(commanded.length);
    for (const file of commanded) {
      // With its byte-order mark.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[file.name] ?? Object.values(files)[0]);
      // A message with both texts would be megabytes.
      expect(text === file.content, file.name).toBe(true);
    }
  }
});

test('quotes answer to the annotation model, and networks to GraphML', async ({ page }) => {
  await visit(page, '?view=timeline');
  await openExport(page);
  const quotes = JSON.parse(strFromU8((await save(page, 'Quotes')).bytes));
  expect(quotes).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection' });
  expect(quotes.first.items).toHaveLength(quotes.total);
  const texts = corpus.articles.map(({ text }) => Array.from(text));
  for (const { id, type, target } of quotes.first.items) {
    expect([typeof id, type]).toEqual(['string', 'Annotation']);
    for (const { selector } of target) {
      const [words, place] = ['TextQuoteSelector', 'TextPositionSelector'].map((kind) =>
        selector.find((one: { type: string }) => one.type === kind),
      );
      expect(texts.some((text) => text.slice(place.start, place.end).join('') === words.exact)).toBe(true);
    }
  }
  const { files } = await save(page, 'Networks');
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['node', 'edge'].includes(name) });
  for (const [name, bytes] of Object.entries(files)) {
    const { graph } = parser.parse(strFromU8(bytes)).graphml;
    const nodes = new Set(graph.node.map((node: Record<string, string>) => node['@_id']));
    expect(nodes.size, name).toBe(graph.node.length);
    for (const edge of graph.edge) expect(nodes).toContain(edge['@_source']);
  }
});

test('what the filters show is exported with their names, or all after all', async ({ page }) => {
  await visit(page, '?leader=jens-stoltenberg');
  const layer = await openExport(page);
  await expect(layer).toContainText('Leader: Jens Stoltenberg');
  const some = await save(page, 'Tables');
  expect(some.name).toContain('-filtered-');
  const own = corpus.statements.filter(({ speaker }) => speaker === 'jens-stoltenberg');
  expect(readRows(readText(some.files, 'statements.csv')).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  expect(readText(some.files, 'statements.csv-metadata.json')).toContain('Leader: Jens Stoltenberg');
  await layer.getByRole('radio', { name: 'Everything', exact: true }).check();
  const all = await save(page, 'Tables');
  expect(readRows(readText(all.files, 'statements.csv'))).toHaveLength(corpus.statements.length);
});

test('the seeds build the same page', async ({ page }) => {
  await visit(page);
  await openExport(page);
  const { files } = await save(page, 'Seeds');
  const folder = mkdtempSync(path.join(tmpdir(), 'unpacked-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  const again = compileSeeds(path.join(folder, 'seeds'), true).corpus;
  rmSync(folder, { recursive: true });
  expect(nameBuild(again)).toBe(ORDER.build);
  expect(JSON.parse(readText(files, 'about.json'))).toMatchObject({ build: ORDER.build, filters: [] });
});

test('where the browser holds a file back, the page says how to get it', async ({ page, context }) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await visit(page);
  const layer = await openExport(page);
  await layer.getByRole('radio', { name: 'Quotes' }).check();
  await layer.getByRole('button', { name: 'Save', exact: true }).click();
  const again = page.waitForEvent('download');
  await layer.getByRole('link', { name: 'save it again' }).click();
  const text = readFileSync(await (await again).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ total: corpus.statements.length });
  const copy = layer.getByRole('button', { name: 'copy its text' });
  await context.grantPermissions([]);
  await copy.click();
  await expect(layer.getByRole('button', { name: 'The browser refused to copy' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});

test('seeds that do not arrive are not half saved', async ({ page, faults }) => {
  faults.allow(/404/);
  await page.route(/\/seeds-[\w-]+\.zip$/, (route) => route.fulfill({ status: 404 }));
  await visit(page);
  const layer = await openExport(page);
  await layer.getByRole('radio', { name: 'Seeds' }).check();
  await layer.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(layer).toContainText('Nothing was saved. The seeds did not arrive: 404. Try again.');
});

test('ten thousand rows do not hold the page still', async ({ page }) => {
  test.slow();
  const times = Math.ceil(10_000 / corpus.statements.length);
  const statements = Array.from({ length: times }, (_, time) =>
    corpus.statements.map((statement) => ({ ...statement, id: `${statement.id}-${time}` })),
  ).flat();
  await serveCorpus(page, { ...corpus, statements });
  await page.goto('/?view=articles');
  // So many take a while to be checked.
  await expect(heading(page)).not.toBeEmpty({ timeout: 30_000 });
  await openExport(page);
  await page.evaluate(() => {
    const held: number[] = [];
    Object.assign(window, { held });
    new PerformanceObserver((seen) => held.push(...seen.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const begun = Date.now();
  const { files } = await save(page, 'Tables');
  const lasted = Date.now() - begun;
  expect(readRows(readText(files, 'statements.csv'))).toHaveLength(statements.length);
  // A page that wrote them itself would be held all the time.
  expect(Math.max(0, ...(await page.evaluate<number[]>('window.held')))).toBeLessThan(lasted / 3);
});

/** Leaves letters and digits: typography, spaces and line ends differ on paper, where an apostrophe may be a letter. */
function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{Lu}\p{Ll}\p{N}]+/gu, '');
}

/** Prints the brief as the browser would: the size of its sheets in points, and the words on each. */
async function printBrief(page: Page) {
  await expect(page.getByRole('heading', { name: 'How this was made' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const paper = await page.pdf({ preferCSSPageSize: true });
  const boxes = paper.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(paper)));
  return {
    sizes: Array.from(boxes, ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
    words: text.map(fold),
  };
}

test('a brief holds the table, the evidence, the timeline, the sources and the method', async ({ page }) => {
  await visit(page, '?only=differ');
  await (await openTakeAway(page)).getByRole('link', { name: 'Brief' }).click();
  await expect(page).toHaveURL(/only=differ.*view=brief|view=brief.*only=differ/);
  await expect(heading(page)).toContainText('differ on');
  const sections = ['Evidence', 'Timeline', 'Sources', 'How this was made'];
  await expect(page.getByRole('heading', { level: 2 })).toContainText(sections);
  await expect(page.getByRole('main')).toContainText('Only issues on which the sides differ');
  const numbers = await page.locator('.brief-numbers').allTextContents();
  const listed = await page.locator('.brief-sources li').count();
  expect(numbers.length).toBeGreaterThan(3);
  const named = new Set(numbers.flatMap((words) => words.match(/\d+/g) ?? []).map(Number));
  expect([...named].toSorted((a, b) => a - b)).toEqual(Array.from({ length: listed }, (_, index) => index + 1));
  await page.getByRole('link', { name: 'Back to the comparison' }).click();
  await expect(table(page)).toBeVisible();
});

test('a brief is numbered sheets of A4 or Letter with all its words, and no row is cut', async ({ page }) => {
  test.slow();
  await visit(page, '?view=brief&sides=united-states,russia,nato,ukraine');
  const { sizes, words } = await printBrief(page);
  expect(sizes.length).toBeGreaterThan(6);
  expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']));
  expect(words).toHaveLength(sizes.length);
  for (const [place, each] of words.entries()) expect(each).toContain(fold(`${place + 1} of ${sizes.length}`));
  expect(words[0]).toContain(fold(await heading(page).innerText()));
  const whole = words.join(' ');
  for (const { title } of corpus.issues) expect(whole).toContain(fold(title));
  for (const { summary } of corpus.events) expect(whole).toContain(fold(summary));
  for (const part of ['Evidence', 'Timeline', 'Sources', 'How this was made', page.url()])
    expect(whole).toContain(fold(part));
  await page.getByRole('radio', { name: 'Letter' }).check();
  expect(new Set((await printBrief(page)).sizes.map(String))).toEqual(new Set(['612,792']));

  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.brief .issue > tr, .brief-voice li');
  const breaks = await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('a narrow window shows a brief without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await visit(page, '?view=brief&sides=russia,nato');
  await expect(page.getByRole('heading', { name: 'How this was made' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
