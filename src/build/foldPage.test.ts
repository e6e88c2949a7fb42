import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { foldPage, type PageParts } from './foldPage.ts';

const THEME = 'document.documentElement.dataset.theme = "dark";';
const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
    <link rel="preload" as="fetch" href="./assets/corpus-1.json" crossorigin>
    <link rel="preload" as="font" href="./assets/sans-1.woff2" crossorigin>
    <link rel="modulepreload" crossorigin href="./assets/page-1.js">
    <title>A</title>
    <link rel="icon" type="image/svg+xml" href="./favicon.svg" />
    <script>${THEME}</script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;
const SCRIPT = 'const end="</script>",begin=/<SCRIPT|<!--/;document.title="$& $1 "+end+" "+begin.source;';

const parts: PageParts = {
  html: HTML,
  script: SCRIPT,
  style: 'body::after { content: "</style>"; }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  corpus: '[0,"“</script><!--”"]',
  seeds: Uint8Array.of(80, 75, 3, 4, 255),
  changes: null,
  search: null,
};

const html = foldPage(parts);
const { document } = parseHTML(html);
const contents = (selector: string) =>
  Array.from(document.querySelectorAll(selector), (element) => element.textContent);
const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
const hash = (content: string | null) =>
  `'sha256-${createHash('sha256')
    .update(content ?? '')
    .digest('base64')}'`;

test('a page in one file names no other file', () => {
  const addresses = Array.from(html.matchAll(/\b(?:src|href)="([^"]*)"/g), ([, address]) => address);
  expect(addresses).toEqual([expect.stringMatching(/^data:image\/svg\+xml;base64,/)]);
});

test('the page ends its scripts where they end, whatever is written in them', () => {
  const [theme, main] = contents('script:not([type]), script[type=module]');
  expect(theme).toBe(THEME);
  const run = new Function('document', main ?? '');
  const drawn = { title: '' };
  run(drawn);
  expect(drawn.title).toBe('$& $1 </script> \\x3CSCRIPT|\\x3C!--');
});

test('the corpus and the seeds come out as they went in', () => {
  const [corpus = '', seeds = ''] = contents('#corpus, #seeds');
  expect(inflateRawSync(Buffer.from(corpus ?? '', 'base64')).toString()).toBe(parts.corpus);
  expect(Uint8Array.from(Buffer.from(seeds ?? '', 'base64'))).toEqual(parts.seeds);
});

test('seeds that are not published are not there', () => {
  expect(foldPage({ ...parts, seeds: null })).not.toContain('id="seeds"');
});

test('the policy allows the scripts and the style that are there by their hashes, and nothing to be loaded', () => {
  const directives = Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
  expect(directives['script-src']).toEqual(contents('script:not([type]), script[type=module]').map(hash));
  expect(directives['style-src']).toEqual(contents('style').map(hash));
  expect(directives['connect-src']).toEqual(["'none'"]);
  expect(directives['default-src']).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe|'self'|\*|https?:/);
});

test('a page that would still ask for a file is refused', () => {
  const more = HTML.replace(
    '<title>',
    '<link rel="stylesheet" href="./assets/more-1.css"><link rel="author" href="./me.txt"><title>',
  );
  expect(() => foldPage({ ...parts, html: more })).toThrow('would ask for another');
});

test('a page that lacks what is to be folded is refused', () => {
  expect(() => foldPage({ ...parts, html: HTML.replace(/<script>.*<\/script>/, '') })).toThrow('no script in its head');
  expect(() => foldPage({ ...parts, html: HTML.replace('rel="icon"', 'rel="other"') })).toThrow('icon');
});
