import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/** A test as its file wrote it, or what is done before or after the tests of a file. */
export type Step = { readonly title: string; readonly run: () => unknown };

/** What a file of tests has written. */
export type Written = { readonly before: Step[]; readonly tests: Step[]; readonly after: Step[] };

let written: Written = { before: [], tests: [], after: [] };

/** Takes what was written since it was last taken. */
export function takeWritten(): Written {
  const taken = written;
  written = { before: [], tests: [], after: [] };
  return taken;
}

type Body = (...values: readonly unknown[]) => unknown;

/** What the tests import instead of Vitest while the program is changed: of it, what they use. */
export const test = Object.assign(
  (title: string, ...rest: readonly unknown[]) => {
    const body = findBody(rest);
    written.tests.push({ title, run: () => body() });
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (title: string, ...rest: readonly unknown[]) => {
        const body = findBody(rest);
        for (const row of rows)
          written.tests.push({ title, run: () => (Array.isArray(row) ? body(...row) : body(row)) });
      },
  },
);
export { test as it };

/** Options of a test stand before its body; they say how long it may take, and here nobody waits for it. */
function findBody(rest: readonly unknown[]): Body {
  const body = rest.find((one): one is Body => typeof one === 'function');
  if (body === undefined) throw new Error('A test has no body.');
  return body;
}

export function describe(_title: string, write: () => void): void {
  write();
}

export function beforeAll(run: () => unknown): void {
  written.before.push({ title: 'before all', run });
}

export function afterAll(run: () => unknown): void {
  written.after.push({ title: 'after all', run });
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** Vitest's own, made as Vitest makes it. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);
