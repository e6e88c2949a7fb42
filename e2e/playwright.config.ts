import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../src/build/findBrowser.ts';

const root = path.resolve(import.meta.dirname, '..');
// What is set here workers, which read this file again, get from the environment.
process.env.ON_THE_RECORD_PORT ??= '4173';
// The test run has found a browser; alone, find one here.
process.env.CHROMIUM_PATH ??= findBrowser();

export default defineConfig({
  testDir: '.',
  globalSetup: './serveSite.ts',
  outputDir: path.join(root, 'test-results/e2e'),
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  // A busy machine takes its time; a test that waits in vain is lost either way.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    [process.env.CI === undefined ? 'list' : 'dot'],
    ['json', { outputFile: path.join(root, 'test-results/e2e.json') }],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${process.env.ON_THE_RECORD_PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // A trace doubles the time of every test: `--trace retain-on-failure` takes one where it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_ARGS },
  },
});
