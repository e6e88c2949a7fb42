import path from 'node:path';
import { defineConfig } from 'vitest/config';

const FEW = path.resolve(import.meta.dirname, 'fewRuns.ts');

// Stryker runs this in a copy of the project; `mutate.ts` says which tests.
export default defineConfig({
  plugins: [
    {
      name: 'few-runs',
      enforce: 'pre',
      resolveId: (source, importer) => (source === 'fast-check' && importer !== FEW ? FEW : undefined),
    },
  ],
  test: {
    environment: 'node',
    testTimeout: 30_000,
    include: JSON.parse(process.env.ON_THE_RECORD_MUTATION_TESTS ?? '[]'),
  },
});
