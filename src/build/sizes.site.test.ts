import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ONE_FILE } from './buildOneFile.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';
import { LIMITS, measureSite } from './sizes.ts';

const dist = path.resolve('dist');
if (!existsSync(dist)) throw new Error('These tests read the built site: run "npm run build" first.');

const sizes = measureSite(dist);
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
const assets = readdirSync(path.join(dist, 'assets')).map((file) => `assets/${file}`);
const holds = (file: string, words: string) => readFileSync(path.join(dist, file), 'utf8').includes(words);

test.each([
  'script',
  'scriptWithTimeline',
  'embed',
  'style',
  'corpus',
  'page',
  'oneFile',
] as const)('the %s fits its limit', (part) => {
  expect(sizes[part]).toBeGreaterThan(0);
  expect(sizes[part]).toBeLessThanOrEqual(LIMITS[part]);
});

// The words are in the libraries' own messages and class names, which no minifier touches.
test.each([
  ['the chart library comes with the timeline', 'recharts-surface'],
  ['the search library comes with the first search', 'MiniSearch: option'],
  ['what writes citations comes with the first of them', 'Comparison of statements'],
  ['the library of reference files comes with the first of them', 'howpublished'],
])('%s, not with the page', (_title, words) => {
  const holders = assets.filter((file) => file.endsWith('.js') && holds(file, words));
  expect(holders).not.toEqual([]);
  expect(holders.filter((file) => sizes.first.includes(file))).toEqual([]);
});

test('the search library does not come with the timeline', () => {
  expect(sizes.timeline.filter((file) => holds(file, 'MiniSearch: option'))).toEqual([]);
});

test('the content security policy is the first element of the head, and names what stands in the page by its hash', () => {
  const first = /<head>\s*(<[^>]+>)/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  expect(first).toContain('http-equiv="Content-Security-Policy"');
  const hashes = [/<script data-[^>]*>(.*?)<\/script>/s, /<style>(.*?)<\/style>/s].map((element) =>
    createHash('sha256')
      .update(element.exec(html)?.[1] ?? '')
      .digest('base64'),
  );
  const policy = CONTENT_SECURITY_POLICY.replace(/(script|style)-src 'self'/g, (own, kind) =>
    [own, `'sha256-${hashes[kind === 'script' ? 0 : 1]}'`].join(' '),
  );
  expect(first).toContain(`content="${policy}"`);
});

test('only the Latin sans is asked for before the first screen is drawn, then the corpus and the program', () => {
  const preloads = Array.from(html.matchAll(/<link rel="preload"[^>]*href="\.\/assets\/([^"]+)"/g), ([, file]) => file);
  expect(preloads.map((file) => file?.replace(/-[\w-]{8}\./, '.'))).toEqual(['source-sans-3-latin-wght-normal.woff2']);
  const [, names = ''] = /<script ([^>]*data-program[^>]*)>/.exec(html) ?? [];
  expect(names.replaceAll(/-[\w-]{8}\./g, '.')).toBe(
    'data-parts="./assets/rolldown-runtime.js ./assets/page.js" data-corpus="./assets/corpus.json" data-program="./assets/index.js"',
  );
});

test('the page holds one script, a block of data, and one style', () => {
  const [theme = '', data = '', ...others] = html.match(/<script(?![^>]*\ssrc=)[^>]*>[\s\S]*?<\/script>/g) ?? [];
  expect(others).toEqual([]);
  expect(theme).toMatch(/^<script data-[\s\S]*dataset\.theme = theme/);
  expect(data).toMatch(/^<script type="application\/ld\+json">/);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html.replace(theme, '').replace(data, '')).not.toMatch(/\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test('the block of data describes the corpus, and the page is named for it', () => {
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)</.exec(html) ?? [];
  const described = JSON.parse(json);
  expect(described).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
  expect(html).toContain(`<title>${described.name}</title>`);
  expect(html).toContain(`content="${described.description}"`);
  expect(html).not.toMatch(/rel="canonical"|og:/);
});

test('the one file holds the fonts of Latin letters, and names nothing that would have to be loaded', () => {
  const oneFile = readFileSync(path.join(dist, ONE_FILE), 'utf8');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(oneFile) ?? [];
  expect(style.match(/url\(["']?data:font\/woff2;base64,/g)).toHaveLength(2);
  expect(style).not.toMatch(/url\((?!["']?data:)/);
  expect(oneFile).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(?!data:)/);
});

test('the layers of style have the same order in the one file', () => {
  const readOrder = (css: string) => [
    ...new Set(Array.from(css.matchAll(/@layer ([\w, ]+)[;{]/g), ([, names = '']) => names.split(/, */)).flat()),
  ];
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(readFileSync(path.join(dist, ONE_FILE), 'utf8')) ?? [];
  const [, file = ''] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(html) ?? [];
  const order = readOrder(readFileSync(path.join(dist, file), 'utf8'));
  expect(order.length).toBeGreaterThan(3);
  expect(readOrder(style).filter((layer) => order.includes(layer))).toEqual(order);
});

test('fonts are files', () => {
  const styles = assets.filter((file) => file.endsWith('.css'));
  expect(styles).not.toEqual([]);
  expect(styles.filter((file) => holds(file, 'data:font'))).toEqual([]);
});
