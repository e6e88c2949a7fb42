import { test as base, expect } from '@playwright/test';
import { Faults } from './faults.ts';

export { expect };

/**
 * Playwright's test, with an eye on everything that must never happen.
 *
 * A test fails at its end where a page logged an error, threw one, broke the content security policy or asked another
 * origin for anything. `faults.allow` names a message a test provokes; `faults.watch` looks at further contexts.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = new Faults(baseURL ?? '');
      faults.watch(context);
      await use(faults);
      expect(faults.list(), 'errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});
