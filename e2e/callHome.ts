import { createServer } from 'node:http';
import { expect, type Worker } from '@playwright/test';

/**
 * Expects that a worker can load code from the page's own site, its file `own`, and from nowhere else, and that it was for the policy.
 *
 * `import()` is the one way out that a worker cannot take from itself, so only the policy of the page can hold it back. Whoever is called
 * would answer, and counts.
 */
export async function expectBound(worker: Worker | undefined, own: string | undefined): Promise<void> {
  let calls = 0;
  const home = createServer((_, response) => {
    calls += 1;
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end('export {}');
  });
  await new Promise<void>((resolve) => home.listen(0, '127.0.0.1', resolve));
  const address = home.address();
  const outcome = await worker?.evaluate(
    async ({ own, others }) => {
      const broken: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
      const load = (address: string) => import(address).then(() => 'loaded').catch(() => 'refused');
      const outcomes = { own: await load(own), others: await Promise.all(others.map(load)) };
      return { ...outcomes, broken: broken.length };
    },
    {
      own: own ?? 'no file',
      others: [
        `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/telling.js`,
        'data:text/javascript,0',
      ],
    },
  );
  home.close();
  expect(outcome).toMatchObject({ own: 'loaded', others: ['refused', 'refused'] });
  expect(outcome?.broken).toBeGreaterThan(0);
  expect(calls).toBe(0);
}
