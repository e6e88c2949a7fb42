import { corpus, recode, serveCorpus, titleOf } from './corpora.ts';
import { expect, test } from './fixtures.ts';
import {
  evidenceCell,
  expectAddress,
  heading,
  issueButton,
  issueRows,
  quote,
  quoteLink,
  readLook,
  stanceCell,
  table,
  USUAL_SIDES,
  visit,
} from './places.ts';

const BACK_ASSAD = titleOf('back-assad');
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const [US, RUSSIA, NATO] = [0, 1, 2];

test('three sides stand side by side, each with the time in which it spoke', async ({ page }) => {
  await visit(page);
  const heads = table(page).getByRole('columnheader');
  await expect(heads).toHaveCount(4);
  for (const [index, side] of USUAL_SIDES.entries()) {
    await expect(heads.nth(index + 1).getByRole('button', { name: side, exact: true })).toBeVisible();
    await expect(heads.nth(index + 1)).toContainText(/\d{4}/);
  }
  await expect(heads.nth(NATO + 1)).toContainText('27–29 Sep 2015');
  for (const issue of corpus.issues) await expect(table(page)).toContainText(issue.title);
});

test('the sentence over the table adds up, and "Only where they differ" keeps what it counts', async ({ page }) => {
  await visit(page);
  const sentence = await heading(page).innerText();
  const counts = /agree on (\d+) of (\d+) issues, agree in part on (\d+) and differ on (\d+)\. (\w+) cannot/.exec(
    sentence,
  );
  const [agree = 0, all = 0, part = 0, differ = 0] = (counts ?? []).slice(1, 5).map(Number);
  expect(all).toBe(corpus.issues.length);
  expect(counts?.[5]?.toLowerCase()).toBe(NUMBERS[all - agree - part - differ]);

  await page.getByRole('button', { name: 'Only where they differ' }).click();
  await expect(table(page).getByRole('button', { name: 'What counts' })).toHaveCount(part + differ);
  await expect(issueButton(page, BACK_ASSAD)).toBeVisible();
  await expect(issueButton(page, titleOf('minsk'))).toBeHidden();
  await expectAddress(page, { only: 'differ' });
  await page.getByRole('button', { name: 'Only where they differ' }).click();
  await expect(issueButton(page, titleOf('minsk'))).toBeVisible();
});

test('an issue opens in place to what each side said, by period', async ({ page }) => {
  await visit(page);
  await expect(issueButton(page, BACK_ASSAD)).toHaveAttribute('aria-expanded', 'false');
  await issueButton(page, BACK_ASSAD).click();
  await expect(issueButton(page, BACK_ASSAD)).toHaveAttribute('aria-expanded', 'true');
  await expectAddress(page, { open: 'back-assad' });

  const said = evidenceCell(page, BACK_ASSAD, 'September 2015', NATO).getByRole('listitem').last();
  await expect(said).toContainText('Jens Stoltenberg, Secretary General');
  await expect(said).toContainText('29 Sep 2015, interview with AP');
  await expect(said).toContainText('Global News, quoting AP');
  for (const side of [US, NATO]) {
    await expect(evidenceCell(page, BACK_ASSAD, 'April 2016', side)).toHaveText('No statement in this corpus', {
      useInnerText: true,
    });
  }
});

test('a quote stands in its sentence, with the "not" outside the spoken words', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const sentence = quoteLink(page, 'is not “a constructive contribution to finding a political solution,”');
  await expect(sentence).toContainText('Support for President Bashar Assad’s regime, however, is not “a constructive');
  await expect(sentence).toContainText('he stressed');
  const spoken = sentence.getByText('a constructive contribution to finding a political solution,');
  const reporter = sentence.getByText('however, is not');
  await expect(spoken).not.toContainText('is not');
  expect(await readLook(spoken)).not.toBe(await readLook(reporter));
});

test('an editor’s brackets look like neither the speaker’s nor the reporter’s words', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const sentence = quoteLink(page, 'We should finally acknowledge');
  const looks = ['[ISIS]', 'and other terrorist organizations in Syria', 'Putin said during'].map((words) =>
    readLook(sentence.getByText(words)),
  );
  expect(new Set(await Promise.all(looks)).size).toBe(3);
});

test('reports and the article’s own narration say what they are and wear no quotation marks', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const reported = quote(page, 'Carter also stated that if Russia continues');
  await expect(reported).toContainText('Reported, not quoted');
  await expect(quoteLink(page, 'Carter also stated')).not.toContainText(/[“”"]/);
  const narrated = quote(page, 'The US wants Assad to step down');
  await expect(narrated).toContainText('The article says, nobody is quoted');
  await expect(quoteLink(page, 'The US wants Assad to step down')).not.toContainText(/[“”"]/);
  await expect(quote(page, 'We think it is an enormous mistake')).not.toContainText(/Reported|The article says/);

  await expect(stanceCell(page, titleOf('minsk'), RUSSIA)).toContainText(', reported');
  await expect(stanceCell(page, titleOf('weapons-ukraine'), US)).toContainText(', article’s own words');
  await expect(stanceCell(page, BACK_ASSAD, US)).not.toContainText(/reported|own words/);
});

test('silence is said in words and is not a stance', async ({ page }) => {
  await visit(page);
  for (const side of [RUSSIA, NATO]) {
    await expect(stanceCell(page, titleOf('political-transition'), side)).toHaveText('No statement in this corpus', {
      useInnerText: true,
    });
  }
  await expect(stanceCell(page, titleOf('nato-role-is'), NATO)).toContainText('Declined to say');
  await expect(page.getByText('we found nothing, which is not a neutral view')).toBeVisible();
  await expect(table(page)).toContainText(`${titleOf('geneva-talks')}: only the Syrian opposition`);
});

test('one act of speech is shown once, with its other printings and their wording', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const cell = evidenceCell(page, BACK_ASSAD, 'September 2015', RUSSIA);
  await expect(cell.getByRole('link', { name: 'enormous mistake' })).toHaveCount(1);
  await expect(cell.getByRole('link', { name: 'huge mistake' })).toHaveCount(0);
  const printings = quote(page, 'We think it is an enormous mistake').getByRole('listitem');
  await expect(printings).toHaveCount(2);
  await expect(printings.filter({ hasText: 'Also printed by Global News' })).toContainText('a “huge mistake.”');
  await expect(printings.filter({ hasText: 'Also printed by TRT World' })).toContainText(
    'it was a huge mistake not to',
  );
});

test('what counts on an issue is one press away, and Escape gives the focus back', async ({ page }) => {
  await visit(page);
  const button = issueRows(page, BACK_ASSAD).getByRole('button', { name: 'What counts' });
  await button.click();
  const rule = page.getByRole('dialog', { name: /What counts/ });
  const issue = corpus.issues.find(({ id }) => id === 'back-assad');
  for (const words of [issue?.definition, issue?.counts, issue?.doesNotCount, 'Examples']) {
    await expect(rule).toContainText(words ?? 'a rule');
  }
  await page.keyboard.press('Escape');
  await expect(rule).toBeHidden();
  await expect(button).toBeFocused();
});

test('how a date is known, and who a speaker was on that date, are one press away', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const carter = quote(page, 'Carter also stated');
  await carter.getByRole('button', { name: '24 Sep 2015?', exact: true }).click();
  const date = page.getByRole('dialog', { name: /How we know the date/ });
  const said = corpus.statements.find(({ id }) => id === 'trt-world-2015-09.ash-carter.back-assad')?.said;
  await expect(date).toContainText(said?.basis ?? 'a basis');
  await expect(date).toContainText(/Thursday.*reports outside/);
  await expect(date).toContainText('2015-09-24?');
  await page.keyboard.press('Escape');

  await quote(page, 'is not “a constructive contribution to finding a political solution,”')
    .getByRole('button', { name: 'Jens Stoltenberg', exact: true })
    .click();
  const speaker = page.getByRole('dialog', { name: 'Jens Stoltenberg' });
  await expect(speaker).toContainText('Secretary General, NATO, 1 Oct 2014 – 1 Oct 2024');
  await expect(speaker).toContainText('Speaks for NATO');
});

test('a side whose speakers differ says so', async ({ page }) => {
  await visit(page);
  const together = titleOf('us-russia-cooperation');
  await expect(stanceCell(page, together, US)).toContainText(
    /Speakers differ:\s*Carter\s*Conditional\s*Kerry\s*Supports/,
  );
});

test('a side that moved shows its way, and every quote then carries its own stance', async ({ page }) => {
  const coding = (stance: string, edtf: string, exact: string) => `
coder: test
statements:
  - speaker: jens-stoltenberg
    issue: russia-fights-is
    stance: ${stance}
    said: { edtf: "${edtf}", basis: of the interview }
    reporting: indirect
    quote: { exact: ${exact} }
`;
  const moved = recode({
    'moscow-times-2015-09-28': coding('declined', '2015-09-27', 'what Russian plans were in Syria'),
    'global-news-2015-09': coding('supports', '2015-09-29', 'Tuesday that the alliance welcomes Russia’s plans'),
  });
  expect(moved.problems).toEqual([]);
  await serveCorpus(page, moved);
  await visit(page, '?open=russia-fights-is');
  const issue = titleOf('russia-fights-is');
  await expect(stanceCell(page, issue, NATO)).toContainText(/^Supports/);
  await expect(stanceCell(page, issue, NATO)).toContainText(/Declined to say\s*27 Sep\s*then\s*Supports\s*29 Sep/);
  const quotes = evidenceCell(page, issue, 'September 2015', NATO).getByRole('listitem');
  await expect(quotes.nth(0)).toContainText('Declined to say');
  await expect(quotes.nth(1)).toContainText('Supports');
});

test('sides that did not speak at the same time carry a warning', async ({ page }) => {
  await visit(page);
  const rows = issueRows(page, titleOf('ukraine-ceasefire'));
  await expect(rows).toContainText('NATO spoke in September 2015, the US in April 2016');
  await expect(issueRows(page, BACK_ASSAD)).not.toContainText('spoke in');
});

test('a quote names whom it addressed and leads to the event it answers', async ({ page }) => {
  await visit(page, '?open=back-assad');
  const carter = quote(page, 'Carter also stated');
  await expect(carter).toContainText('Ash Carter, Secretary of Defense, to Russia');
  await expect(carter).toContainText('Answers');
  const event = corpus.events.find(({ id }) => id === 'russia-military-aid-assad');
  await carter.getByRole('link', { name: event?.summary ?? 'an event' }).click();
  await expect(page.getByRole('heading', { level: 2, name: event?.summary ?? 'an event' })).toBeVisible();
  await expectAddress(page, { view: 'timeline' });
  await expectAddress(page, { event: 'russia-military-aid-assad' });
});
