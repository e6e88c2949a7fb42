import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { unpack } from '../corpus/packed.ts';
import { ONE_FILE } from './buildOneFile.ts';
import { buildSite } from './buildSite.ts';
import { VITE_CONFIG } from './places.ts';
import { PUBLISHED_FILE, readPublishedFile } from './publishedFile.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>A</title><link rel="icon" href="/favicon.svg"><script>document.documentElement.lang = "en";</script></head>
<body><div id="root"></div><script type="module" src="/main.ts"></script></body></html>`;
const SCRIPT = "import './look.css';\nimport url from 'virtual:corpus-url';\ndocument.title = url;\n";
const BROKEN_YAML = 'issues: [unclosed\n';

let root = '';
let dist = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'site-'));
  dist = path.join(root, 'dist');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  write('index.html', PAGE);
  write('embed.html', PAGE);
  write('main.ts', SCRIPT);
  write('look.css', 'p { color: red }\n');
  write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  rmSync(path.join(root, 'seeds'), { recursive: true, force: true });
  write('seeds/articles/talks.txt', 'Talks\n\nThey met on Monday.\n');
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function listSite(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).toSorted();
}

function build(): Promise<void> {
  return buildSite({ root, configFile: VITE_CONFIG, dist, texts: 'all', site: undefined });
}

/** A build takes a second: the site of an earlier test is as good. */
async function buildOnce(): Promise<void> {
  if (!existsSync(dist)) await build();
}

test('a site holds its corpus under a name made of its content, asked for before the scripts', async () => {
  await build();
  const corpus = listSite().find((file) => /^assets.corpus-[\w-]{8}\.json$/.test(file)) ?? '';
  expect(unpack(JSON.parse(readFileSync(path.join(dist, corpus), 'utf8')))).toMatchObject({
    articles: [{ id: 'talks' }],
    problems: [],
  });
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
  expect(html).toContain(`as="fetch" type="application/json" href="./${corpus.replaceAll(path.sep, '/')}" crossorigin`);
  expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
});

test('a site holds the same page again as one file, with the same corpus', async () => {
  await buildOnce();
  const html = readFileSync(path.join(dist, ONE_FILE), 'utf8');
  const [, letters = ''] = /id="corpus">([^<]+)</.exec(html) ?? [];
  const corpus = listSite().find((file) => file.endsWith('.json')) ?? '';
  expect(inflateRawSync(Buffer.from(letters, 'base64')).toString()).toBe(readFileSync(path.join(dist, corpus), 'utf8'));
  expect(html).toMatch(/<script type="module">[^<]*document\.title/);
});

test('bad seeds stop the build with every problem, and the last good site stays', async () => {
  await buildOnce();
  const before = listSite();
  write('seeds/codebook/issues.yaml', BROKEN_YAML);
  write('seeds/codebook/actors.yaml', BROKEN_YAML);
  await expect(build()).rejects.toThrow(/actors\.yaml:\d+:\d+ [\s\S]*issues\.yaml:\d+:\d+ [\s\S]*dist\/ is as it was/);
  expect(listSite()).toEqual(before);
});

test('broken code stops the build, and the last good site stays', async () => {
  await buildOnce();
  const before = listSite();
  write('main.ts', `${SCRIPT}import { nothing } from './no-such-file.ts';\nnothing();\n`);
  await expect(build()).rejects.toThrow('no-such-file');
  expect(listSite()).toEqual(before);
});

test('nothing is left beside the site, built or not', async () => {
  await buildOnce();
  write('main.ts', 'const = ;');
  await expect(build()).rejects.toThrow('dist/ is as it was');
  expect(readdirSync(root).toSorted()).toEqual([
    'dist',
    'embed.html',
    'index.html',
    'look.css',
    'main.ts',
    'public',
    'seeds',
  ]);
});

const CODED = {
  'seeds/codebook/issues.yaml': '- { id: talks, group: g, title: Talks, definition: d, counts: c }\n',
  'seeds/codebook/actors.yaml': '- { id: norway, kind: state, name: Norway }\n',
  'seeds/codebook/publishers.yaml': '[]\n',
};
const code = (stance: string, id = '') =>
  `coder: otr\nstatements:\n  - { ${id}speaker: norway, issue: talks, stance: ${stance}, reporting: narrated, ` +
  'said: { edtf: "2016-05-04", basis: b }, quote: { exact: "They met" } }\n';
const SHOWING = "import changes from 'virtual:corpus-changes';\ndocument.title = JSON.stringify(changes);\n";

test('each build lists what it publishes, and one that is compared with an earlier list holds what has changed', async () => {
  for (const [file, text] of Object.entries(CODED)) write(file, text);
  write('seeds/codings/talks.yaml', code('supports'));
  write('main.ts', `${SCRIPT}${SHOWING}`);
  await build();
  expect(listSite().filter((file) => file.includes('changes'))).toEqual([]);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toMatch(/class="first-screen".*Talks.*Supports/);
  const list = readPublishedFile(path.join(dist, PUBLISHED_FILE));
  expect(list).toMatchObject({ version: 1, statements: [{ id: 'talks.norway.talks', stance: 'supports' }] });
  const since = path.join(root, 'seeds/earlier.json');
  writeFileSync(since, JSON.stringify(list));
  write('seeds/codings/talks.yaml', code('opposes'));
  await buildSite({ root, configFile: VITE_CONFIG, dist, texts: 'all', site: undefined, since });
  const file = listSite().find((one) => /^assets.changes-[\w-]{8}\.json$/.test(one)) ?? '';
  expect(JSON.parse(readFileSync(path.join(dist, file), 'utf8'))).toMatchObject({
    since: { build: list.build, day: list.day },
    statements: [{ before: { stance: 'supports' }, now: { stance: 'opposes' } }],
    events: [],
    articles: [],
  });
});
