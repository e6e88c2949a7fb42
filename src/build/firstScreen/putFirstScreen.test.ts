import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { findStyle, putFirstScreen } from './putFirstScreen.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
    <link rel="preload" as="fetch" type="application/json" href="./assets/corpus-1.json" crossorigin>
    <link rel="preload" as="font" type="font/woff2" href="./assets/sans-1.woff2" crossorigin>
    <title>A</title>
    <script>begin();</script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/runtime-1.js">
    <link rel="modulepreload" crossorigin href="./assets/page-1.js">
    <link rel="stylesheet" crossorigin href="./assets/page-1.css">
  </head>
  <body><div id="root"></div><p>after</p></body>
</html>`;
const FIRST = { html: '<div class="first-screen">Supports $& Opposes</div>', style: '.first-screen{display:contents}' };
const STYLE = '@font-face{src:url(./serif-1.woff2)}p::after{content:"</style>"}';

const page = putFirstScreen(PAGE, FIRST, STYLE);
const { document } = parseHTML(page);
const hash = (text: string | null = '') => createHash('sha256').update(String(text)).digest('base64');

test('the page holds the screen, and the style without which it would not look like it', () => {
  expect(document.querySelector('#root')?.innerHTML).toBe(FIRST.html.replace('&', '&amp;'));
  expect(document.querySelectorAll('style')).toHaveLength(1);
  expect(page).toContain('url(./assets/serif-1.woff2)');
  expect(page).toContain(FIRST.style);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});

test('nothing but its font is asked for before it is drawn', () => {
  const asked = Array.from(page.matchAll(/<(?:link|script)[^>]*(?:href|src)="[^>]*>/g), ([element]) => element);
  expect(asked).toEqual([
    expect.stringContaining('as="font"'),
    // Switched off, it is not loaded; parts that come later find it there.
    '<link rel="stylesheet" disabled href="./assets/page-1.css">',
  ]);
});

test('the first script knows what the program is made of', () => {
  const script = document.querySelector<HTMLElement>('script[data-program]');
  expect(script?.textContent).toBe('begin();');
  expect({ ...script?.dataset }).toEqual({
    program: './assets/index-1.js',
    parts: './assets/runtime-1.js ./assets/page-1.js',
    corpus: './assets/corpus-1.json',
  });
});

test('the policy allows both by their hashes', () => {
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toContain(`script-src 'self' 'sha256-${hash(document.querySelector('script')?.textContent)}';`);
  expect(policy).toContain(`style-src 'self' 'sha256-${hash(document.querySelector('style')?.textContent)}';`);
});

test.each([
  ['id="root"', 'id="other"'],
  ['"stylesheet"', '"other"'],
  ['type="module"', 'type="other"'],
])('a page without %s is refused', (own, other) => {
  expect(() => putFirstScreen(PAGE.replaceAll(own, other), FIRST, STYLE)).toThrow('The built page has no');
});

test('a program in one piece has no other parts', () => {
  const small = putFirstScreen(PAGE.replace(/<link rel="modulepreload".*>/g, ''), FIRST, STYLE);
  expect(small).toContain('<script data-corpus="./assets/corpus-1.json" data-program="./assets/index-1.js">');
});

test('a page tells where its style is, or is refused', () => {
  expect(findStyle(PAGE)).toBe('./assets/page-1.css');
  expect(() => findStyle('<p>A</p>')).toThrow('names no style sheet');
});
