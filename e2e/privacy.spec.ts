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

test('the policy holds: no text becomes code, nothing can be loaded from elsewhere', async ({ page, faults }) => {
  faults.allow(/Content Security Policy|violates|example\.org|requires 'Trusted/);
  await visit(page);
  const { refused, broken } = await page.evaluate(async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
    const attempts: Readonly<Record<string, () => unknown>> = {
      markup: () =>
        Object.assign(document.createElement('p'), { innerHTML: '<img src=x onerror="window.ran = true">' }),
      script: () =>
        document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' })),
      frame: () => Object.assign(document.createElement('iframe'), { srcdoc: '<script>top.ran = true</script>' }),
      code: () => window.setTimeout('window.ran = true'),
      worker: () => new Worker('https://example.org/worker.js'),
      ownWorker: () => new Worker('./favicon.svg'),
      policy: () => Reflect.get(window, 'trustedTypes').createPolicy('other', {}),
    };
    const refused = Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
    await fetch('https://example.org/telling').catch(() => broken.push('fetch failed'));
    const picture = Object.assign(document.createElement('img'), { src: 'https://example.org/pixel.png' });
    await new Promise((settle) => {
      picture.addEventListener('error', settle);
      document.body.append(picture);
    });
    return { refused, broken };
  });
  expect(refused).toEqual(['markup', 'script', 'frame', 'code', 'worker', 'ownWorker', 'policy']);
  expect(broken).toEqual(
    expect.arrayContaining(['require-trusted-types-for', 'connect-src', 'img-src', 'fetch failed']),
  );
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
