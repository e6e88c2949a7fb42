import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpack } from '../corpus/packed.ts';
import { findBrowser, LAUNCH_ARGS } from './findBrowser.ts';
import { findFreePort } from './freePort.ts';
import { VITE_CONFIG } from './places.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>A</title></head>
<body><p id="loads"></p><pre id="corpus"></pre><script type="module" src="/main.ts"></script></body></html>`;
const SCRIPT = `
import url from 'virtual:corpus-url';
const show = async () => { document.querySelector('#corpus')!.textContent = await (await fetch(url)).text(); };
import.meta.hot?.on('corpus:changed', show);
sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1;
document.querySelector('#loads')!.textContent = sessionStorage.loads;
show();
`;
const BROKEN_YAML = '- id: reuters\n  name: [unclosed\n';
const publisher = (name: string) => `- id: reuters\n  name: ${name}\n  kind: agency\n`;

let root = '';
let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'serve-'));
  write('index.html', PAGE);
  write('main.ts', SCRIPT);
  write('seeds/codebook/publishers.yaml', BROKEN_YAML);
  const port = await findFreePort(5273);
  server = await createServer({
    root,
    configFile: VITE_CONFIG,
    logLevel: 'silent',
    server: { port, strictPort: true },
  });
  await server.listen();
  browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const soon = { timeout: 5000, interval: 20 };
const readOverlay = () => page.locator('vite-error-overlay .window').allInnerTexts();
const readCorpus = () => page.locator('#corpus').innerText();

test('a server that starts with a bad file shows the mistake over the page, with file, line and fix', async () => {
  await expect.poll(readOverlay, soon).toHaveLength(1);
  const [overlay] = await readOverlay();
  expect(overlay).toMatch(/codebook\/publishers\.yaml:\d+:\d+ [\w-]+ .*Fix: /);
  expect(unpack(JSON.parse(await readCorpus()))).toMatchObject({ articles: [], publishers: [] });
});

test('the page recovers by itself once the file is repaired', async () => {
  write('seeds/codebook/publishers.yaml', publisher('Reuters'));
  await expect.poll(readCorpus, soon).toContain('"Reuters"');
  expect(await readOverlay()).toEqual([]);
});

test('a change shows within a second', async () => {
  const begun = performance.now();
  write('seeds/codebook/publishers.yaml', publisher('Thomson Reuters'));
  await expect.poll(readCorpus, soon).toContain('"Thomson Reuters"');
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('a mistake shows over the last good corpus, which stays', async () => {
  write('seeds/codebook/publishers.yaml', BROKEN_YAML);
  await expect.poll(readOverlay, soon).toHaveLength(1);
  expect(await readCorpus()).toContain('"Thomson Reuters"');
});

test('a new file and a removed one count as changes', async () => {
  rmSync(path.join(root, 'seeds/codebook/publishers.yaml'));
  await expect.poll(readOverlay, soon).toEqual([]);
  await expect.poll(readCorpus, soon).not.toContain('Reuters');
  write('seeds/articles/added.txt', 'A headline\n\nA paragraph of an article.\n');
  await expect.poll(readCorpus, soon).toContain('"added"');
});

test('the page was never loaded anew', async () => {
  expect(await page.locator('#loads').innerText()).toBe('1');
});
