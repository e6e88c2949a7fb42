import type { Page } from '@playwright/test';
import { once } from '../src/facets/engine/once.ts';
import { compileFiles, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { PAYLOADS } from './payloads.ts';
import { heading, visit } from './places.ts';

/** So many stand in one article, each in every field; few enough articles remain to open them all. */
const IN_ONE = 4;
const SIDES = ['Atlantis', 'Lemuria'] as const;
const groups = Array.from({ length: Math.ceil(PAYLOADS.length / IN_ONE) }, (_, nth) =>
  PAYLOADS.slice(nth * IN_ONE, (nth + 1) * IN_ONE),
);

const makeHostile = once(() => compileFiles(writeSeeds()));

const writeSeeds = () => ({
  'codebook/issues.yaml': JSON.stringify([
    { id: 'truce', group: 'Truce', title: PAYLOADS[0], definition: PAYLOADS[1], counts: PAYLOADS[2], examples: [] },
  ]),
  'codebook/actors.yaml': JSON.stringify(
    SIDES.map((name, nth) => ({
      id: name.toLowerCase(),
      kind: 'state',
      name: `${name} ${PAYLOADS[nth]}`,
      aliases: [name],
      side: { short: name, color: nth === 0 ? 'teal' : 'ochre' },
      definition: PAYLOADS[3],
      source: PAYLOADS[4],
    })),
  ),
  ...Object.fromEntries(groups.flatMap((group, nth) => writeArticle(`p${nth}`, group))),
});

/** JSON is YAML, and whatever stands in a string of it is a string. */
function writeArticle(name: string, group: readonly string[]): [string, string][] {
  const words = group.join(' ');
  const head = { title: words, publisher: words, author: words, url: group[0], published: '2015-09-28' };
  const quote = `the truce of ${name} must hold`;
  const body = `${words}\n\nAtlantis said that ${quote}, and added: “We mean ${words}”.\n\n${group.join('\n\n')}\n`;
  const said = { edtf: '2015-09-28', basis: words };
  const coding = {
    coder: words,
    coded: '2015-10-01',
    notes: [{ exact: 'We mean', note: words }],
    statements: SIDES.map((side) => ({
      speaker: side.toLowerCase(),
      issue: 'truce',
      stance: 'conditional',
      condition: words,
      occasion: words,
      key: words,
      said,
      reporting: 'indirect',
      quote: { exact: quote },
      note: words,
    })),
    events: [
      {
        id: name,
        when: said,
        type: 'CONSULT',
        actors: ['atlantis'],
        recipients: ['lemuria'],
        status: 'happened',
        summary: words,
        evidence: [{ exact: quote }],
        note: words,
      },
    ],
  };
  return [
    [`articles/${name}.txt`, `---\n${JSON.stringify(head)}\n---\n${body}`],
    [`codings/${name}.yaml`, JSON.stringify(coding)],
  ];
}

/** Shows one address after another as Back and Forward do, without loading the page anew. */
async function show(page: Page, addresses: readonly string[]): Promise<void> {
  await page.evaluate(async (each) => {
    for (const address of each) {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise(requestAnimationFrame);
    }
  }, addresses);
}

const ran = (page: Page) => page.evaluate('window.ran');

test('no payload runs that stands in an article, its front matter, its coding or the codebook', async ({ page }) => {
  test.setTimeout(120_000);
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(500);
  const corpus = makeHostile();
  expect(corpus.articles.map(({ id }) => id)).toHaveLength(groups.length);
  expect(corpus.statements).toHaveLength(groups.length * SIDES.length);
  await serveCorpus(page, corpus);
  for (const view of [
    'open=all',
    'reading=quotations&open=all',
    'view=timeline',
    'view=timeline&chart=table',
    'view=brief',
    'view=about',
    'view=articles',
  ]) {
    await page.goto(`/?${view}`);
    await expect(heading(page)).toBeVisible({ timeout: 20_000 });
    expect(await ran(page), view).toBeUndefined();
  }
  const reader = page.getByRole('article');
  for (const [nth, group] of groups.entries()) {
    await show(page, [`?view=articles&article=p${nth}&event=p${nth}`]);
    // What is written is shown, letter by letter.
    await expect(reader).toContainText(group[IN_ONE - 1] ?? '');
    const { elements, links } = await reader.evaluate((drawn) => ({
      elements: drawn.querySelectorAll('script, iframe, object, form, img, base, meta').length,
      links: Array.from(drawn.querySelectorAll('[href]'), (link) => link.getAttribute('href') ?? ''),
    }));
    expect(elements).toBe(0);
    expect(links.filter((link) => !/^(\?|https?:|#)/.test(link))).toEqual([]);
  }
  expect(await ran(page)).toBeUndefined();
});

test('no payload runs that stands in the address', async ({ page }) => {
  test.setTimeout(120_000);
  await visit(page);
  const addresses = PAYLOADS.map(encodeURIComponent).map(
    (value) =>
      `?q=${value}&country=${value}&article=${value}&quote=${value}&view=${value}&from=${value}&${value}=1#${value}`,
  );
  await show(page, addresses);
  await expect(page.getByRole('searchbox')).toHaveValue(PAYLOADS.at(-1) ?? '');
  await visit(page, `?q=${encodeURIComponent(PAYLOADS[0] ?? '')}`);
  expect(await ran(page)).toBeUndefined();
});

test('the test would see a payload that ran', async ({ page }) => {
  await page.setContent(`<title>${PAYLOADS.find((payload) => payload.startsWith('</title>'))}`);
  expect(await ran(page)).toBe(1);
});
