import { availableParallelism } from 'node:os';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BROWSER_ALIASES } from './src/build/browserAliases.ts';
import { servedCorpus } from './src/build/corpusPlugin.ts';

// The command line puts `--seeds DIR` here; the address is the loopback one by number, since `localhost` can mean ::1.
const seeds = process.env.ON_THE_RECORD_SEEDS ?? 'seeds';
const host = '127.0.0.1';

/** What begins the page and the embed, and what only the embed draws. */
const ENTRY = /\.html$|\/src\/app\/(main|embedMain|Embed\w*)\.tsx$/;

export default defineConfig({
  base: './',
  // A missing file is a 404. The default answers with the page itself, which reads like a corpus full of `<`.
  appType: 'mpa',
  clearScreen: false,
  // Tailwind's own pass would unfold nesting and media ranges for browsers older than those the build is for.
  plugins: [react(), tailwindcss({ optimize: false }), servedCorpus({ seeds })],
  resolve: { alias: { ...BROWSER_ALIASES } },
  server: { host },
  preview: { host },
  // Chunks that arrive later are made ready with the others: found later, they would reload the page under the reader.
  optimizeDeps: { include: ['recharts', 'minisearch'] },
  // The page writes a line that imports a worker: it must be a module, and know where it lies.
  worker: { format: 'es' },
  build: {
    assetsInlineLimit: 0,
    // The first versions with popover and light-dark(), which the page cannot do without: nothing is written for older ones.
    cssTarget: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What comes first comes whole: cut where later chunks share a part of it, or the embed does, it would weigh kilobytes more. The
            // two entries stay out, since what they do is done by loading them.
            { name: 'page', tags: ['$initial'], test: (id) => !ENTRY.test(id) },
            { name: 'citations', test: /\/src\/citations\/(?!citationFiles)/ },
          ],
        },
      },
    },
  },
  test: {
    // Some tests start a process or a browser, and a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By itself a run leaves one core alone, which on two is half the time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // The tests share a process and leave nothing in it: to load the modules anew for each file took longer than the tests.
          isolate: false,
          setupFiles: ['src/build/testing/propertyRuns.ts'],
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/**/*.site.test.ts', 'src/**/*.fuzz.test.ts'],
        },
      },
      // Takes long: `npm run fuzz`.
      { extends: true, test: { name: 'fuzz', environment: 'node', include: ['src/**/*.fuzz.test.ts'] } },
      // Needs a built site and a browser: the test run starts these last.
      {
        extends: true,
        test: { name: 'site', environment: 'node', isolate: false, include: ['src/**/*.site.test.ts'] },
      },
    ],
  },
});
