import type { Page } from '@playwright/test';
import type { Corpus } from '../src/corpus/corpus.ts';
import { keepQuotes } from '../src/pipeline/excerpts/keepQuotes.ts';
import { compileFiles, corpus, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { heading, marked, panel, quoteLink, share, visit } from './places.ts';

// What the build publishes with `--texts quotes`, in the page as it is built.
const held = keepQuotes(corpus);
const HELD = 'Leave a Reply';
const TALKS = `---
title: Envoys meet at the lake
url: https://example.org/talks
---
The lake was calm and the hotel had been swept twice.

“The road is open,” Russian President Vladimir Putin said on Monday. The boats were tied to the pier.

Snow fell behind the hotel, and the cooks went home early. “We will meet again,” Mr. Putin said.
`;

async function openHeld(page: Page, other: Corpus, query: string): Promise<void> {
  await serveCorpus(page, other);
  await visit(page, query);
}

test('an article that is held back in part says so, shows where, and leads to the original', async ({ page }) => {
  const talks = keepQuotes(compileFiles({ 'articles/talks.txt': TALKS }));
  await openHeld(page, talks, '?view=articles&article=talks');
  await expect(heading(page)).toHaveText('Envoys meet at the lake');
  const article = page.getByRole('article');
  await expect(article).toContainText('The road is open');
  await expect(article).toContainText(/Shown are quotations, .*: \d\d of \d\d words\. The rest is held back/);
  await expect(article.getByRole('link', { name: 'Read the original' })).toHaveAttribute(
    'href',
    'https://example.org/talks',
  );
  await expect(article.getByText('Words held back')).toHaveCount(1);
  await expect(article).not.toContainText(/Snow fell|boats were tied/);
});

test('a quote still opens its article at its words', async ({ page }) => {
  await openHeld(page, held, '?open=back-assad');
  await quoteLink(page, 'role in fighting ISIL').first().click();
  await expect(marked(panel(page), 'role in fighting ISIL').first()).toBeVisible();
});

test('what is held back is not found by a search', async ({ page }) => {
  expect(corpus.articles.some(({ text }) => text.includes(HELD))).toBe(true);
  await openHeld(page, held, `?view=articles&q=${encodeURIComponent(`"${HELD}"`)}`);
  await expect(share(page)).toHaveText(`0 of ${corpus.articles.length} articles`);
});
