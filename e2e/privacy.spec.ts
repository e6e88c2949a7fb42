import { expect, test } from './fixtures.ts';
import { heading, panel, quoteLink, visit } from './places.ts';

// What the fixture looks for on every page counts here too: errors, a broken policy, requests to others.

test('a walk through the whole page asks nobody else for anything and leaves nothing behind', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).origin));
  await visit(page, '?open=all');
  await quoteLink(page, 'We should finally acknowledge').click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('truce');
  await expect(page).toHaveURL(/q=truce/);
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('table', { name: /^Events/ })).toBeVisible();
  await views.getByRole('link', { name: 'Articles' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page.getByRole('heading', { name: 'Article by article' })).toBeVisible();

  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the content security policy holds: no inline script runs, nothing else can be loaded', async ({
  page,
  faults,
}) => {
  faults.allow(/Content Security Policy|violates|example\.org/);
  await visit(page);
  const blocked = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          directives.push(effectiveDirective);
          if (directives.length === 2) resolve(directives.toSorted());
        });
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
        const picture = document.createElement('img');
        picture.src = 'https://example.org/pixel.png';
        document.body.append(picture);
      }),
  );
  expect(blocked).toEqual(['img-src', 'script-src-elem']);
  expect(await page.evaluate('window.ran')).toBeUndefined();
});

test('links that leave the page say nothing of where one was', async ({ page }) => {
  await visit(page, '?view=articles&article=moscow-times-2015-09-28');
  const original = page.getByRole('article').getByRole('link', { name: 'Original' });
  await expect(original).toHaveAttribute('href', /^https:\/\/www\.themoscowtimes\.com\//);
  await expect(original).toHaveAttribute('rel', /noreferrer/);
});

test('an article’s text is never markup', async ({ page }) => {
  await visit(page, '?view=articles&article=moscow-times-2015-09-28');
  // The file has Markdown stars and a link in angle brackets: they are shown as they are.
  await expect(heading(page)).toContainText('U.S.-Russia Coordination Needed');
  await page.getByRole('button', { name: 'Show page furniture' }).last().click();
  await expect(page.getByRole('article')).toContainText('<https://www.themoscowtimes.com/2015/09/28/');
  await expect(page.getByRole('article')).toContainText('**Moscow Times**');
});
