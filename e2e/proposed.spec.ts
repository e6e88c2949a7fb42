import type { Page } from '@playwright/test';
import type { ProposedEvent } from '../src/corpus/proposed.ts';
import { compileFiles, corpus, serveCorpus } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, heading, share, visit } from './places.ts';

const coded = corpus.events.length;
const proposed = corpus.proposed.events.length;
const chart = (page: Page) => page.getByRole('list', { name: 'Events' });

test('the timeline counts what people coded, and shows proposed events on demand beside it', async ({ page }) => {
  await visit(page, '?view=timeline');
  await expect(heading(page)).toContainText(`${coded} events`);
  await expect(chart(page).getByRole('listitem')).toHaveCount(coded);
  await page.getByRole('button', { name: `Show ${proposed} proposed by machine` }).click();
  await expectAddress(page, { proposed: 'show' });
  await expect(heading(page)).toContainText(`${coded} events`);
  await expect(page.getByText(`${proposed} more are proposed by machine, not checked.`)).toBeVisible();
  await expect(chart(page).getByRole('listitem', { name: /Proposed by machine\.$/ })).toHaveCount(proposed);
  await expect(page.getByRole('list').getByText('Proposed by machine, not checked')).toBeVisible();
  await page.getByRole('button', { name: 'Hide proposed events' }).click();
  await expect(chart(page).getByRole('listitem', { name: /Proposed by machine\.$/ })).toHaveCount(0);
});

test('a proposed event says in its detail, and in a column of the table, that nobody has checked it', async ({
  page,
}) => {
  const [first] = corpus.proposed.events;
  await visit(page, `?view=timeline&proposed=show&chart=table&event=${first?.id ?? ''}`);
  const rows = page.getByRole('table', { name: /^Events/ });
  await expect(rows.getByRole('columnheader', { name: 'Found by' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Proposed by machine, not checked' })).toBeVisible();
  await page.goto('/?view=timeline&proposed=show&chart=table');
  await expect(rows.getByRole('row')).toHaveCount(61);
  const count = (name: string) => rows.getByRole('cell', { name, exact: true }).count();
  const first60 = { machine: await count('Machine, not checked'), people: await count('People') };
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '61–' })).toBeVisible();
  expect(first60.machine + (await count('Machine, not checked'))).toBe(proposed);
  expect(first60.people + (await count('People'))).toBe(coded);
});

test('the filter Found by tells codings from findings, and counts them apart', async ({ page }) => {
  await visit(page, '?view=timeline');
  await page.getByRole('button', { name: 'Found by' }).click();
  const machine = page.getByRole('checkbox', { name: /^Machine/ });
  await expect(page.getByRole('checkbox', { name: /^People.*, 5 articles/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Machine.*, 0 articles, 5 more found by machine/ })).toBeVisible();
  await machine.check();
  await expectAddress(page, { by: 'machine' });
  await expect(heading(page)).toContainText(`${proposed} events proposed by machine`);
  await machine.uncheck();
  await page.getByRole('checkbox', { name: /^People/ }).check();
  await expect(heading(page)).toContainText(`${coded} events`);
  await expect(share(page)).toHaveText('All 5 articles');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /proposed by machine/ })).toHaveCount(0);
});

test('what people coded leaves no quotation in all quotations', async ({ page }) => {
  await visit(page, '?by=coded&reading=quotations');
  await expect(heading(page)).toHaveText('Nobody is quoted here.');
  await expect(page.getByText('The machine found no quotation that passes these filters.')).toBeVisible();
});

test('where nothing is coded, proposed events are what the timeline shows, however many', async ({ page }) => {
  const small = compileFiles({
    'articles/one.txt': '---\ntitle: One\npublished: 2024-03-04\n---\nOne\n\nA line of text.\n',
  });
  const events = Array.from({ length: 300 }, (_, index): ProposedEvent => {
    const day = `2024-03-${String((index % 28) + 1).padStart(2, '0')}`;
    return {
      ...{ id: `p${index}`, when: { edtf: day, earliest: day, latest: day, basis: day }, type: 'CONSULT', context: [] },
      ...{ quad: 'verbal-cooperation', actors: [], recipients: [], status: 'occurred', summary: `Talks ${index}` },
      evidence: [{ article: 'one', start: 0, end: 3 }],
    };
  });
  await serveCorpus(page, { ...small, proposed: { ...small.proposed, events } });
  await visit(page, '?view=timeline');
  await expect(heading(page)).toHaveText('300 events proposed by machine in March 2024, by the side that acted');
  await expect(page.getByText('Found by machine, not checked.')).toBeVisible();
  await expect(page.getByText('Actor not known').first()).toBeVisible();
  const bars = page.getByRole('list', { name: 'Events by day' }).getByRole('listitem');
  const stop = bars.and(page.locator('[tabindex="0"]'));
  await expect(stop).toHaveAttribute('aria-setsize', '28');
  await expect(stop).toHaveAccessibleName(/^Actor not known, 1 Mar 2024: 11 events proposed by machine$/);
  // Enter comes closer: the events of one day are few enough to be drawn.
  await stop.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectAddress(page, { zoom: '2024-03-05/2024-03-05' });
  await expect(page.getByRole('list', { name: 'Events', exact: true }).getByRole('listitem')).toHaveCount(11);
});

test('the events of one day that are too many to be drawn are read in the table', async ({ page }) => {
  const small = compileFiles({
    'articles/one.txt': '---\ntitle: One\npublished: 2024-03-04\n---\nOne\n\nA line of text.\n',
  });
  const when = { edtf: '2024-03-04', earliest: '2024-03-04', latest: '2024-03-04', basis: '' };
  const events = Array.from(
    { length: 70 },
    (_, index): ProposedEvent => ({
      ...{ id: `p${index}`, when, type: 'CONSULT', context: [], quad: 'verbal-cooperation', recipients: [] },
      ...{ actors: [], status: 'occurred', summary: `Talks ${index}` },
      evidence: [{ article: 'one', start: 0, end: 3 }],
    }),
  );
  await serveCorpus(page, { ...small, proposed: { ...small.proposed, events } });
  await visit(page, '?view=timeline&zoom=2024-03-04/2024-03-04');
  const stop = page.getByRole('list', { name: 'Events by day' }).getByRole('listitem');
  await stop.focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, { chart: 'table', event: 'p0' });
  await expect(page.locator('[data-stop="p0"]')).toBeFocused();
});

test('of very many actors each has a lane on demand, and at first those who act most', async ({ page }) => {
  const small = compileFiles({
    'articles/one.txt': '---\ntitle: One\npublished: 2024-03-04\n---\nOne\n\nA line of text.\n',
  });
  const when = { edtf: '2024-03-04', earliest: '2024-03-04', latest: '2024-03-04', basis: '' };
  const events = Array.from(
    { length: 30 },
    (_, index): ProposedEvent => ({
      ...{ id: `p${index}`, when, type: 'CONSULT', context: [], quad: 'verbal-cooperation', recipients: [] },
      ...{ actors: [`person-${index % 20}`], status: 'occurred', summary: `Talks ${index}` },
      evidence: [{ article: 'one', start: 0, end: 3 }],
    }),
  );
  await serveCorpus(page, { ...small, proposed: { ...small.proposed, events } });
  await visit(page, '?view=timeline');
  const marks = page.getByRole('list', { name: 'Events' }).getByRole('listitem');
  await expect(page.getByText('Others', { exact: true })).toBeVisible();
  await expect(page.getByText('person-19', { exact: true })).toBeHidden();
  await expect(marks).toHaveCount(30);
  await page.getByRole('button', { name: 'Show all 20 lanes' }).click();
  await expect(page.getByText('Others', { exact: true })).toBeHidden();
  await expect(page.getByText('person-19', { exact: true }).first()).toBeVisible();
  await expect(marks).toHaveCount(30);
  await expect(page.getByRole('button', { name: 'Show fewer lanes' })).toBeFocused();
});
