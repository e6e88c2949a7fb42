import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from './findBrowser.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browser-'));
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that answers as a browser does, or as a stub of one does. */
function writeProgram(name: string, answer: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${answer}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  test('the one that is named is taken before any other', () => {
    const named = writeProgram('my-browser', 'echo Chromium 156.0.8078.79');
    writeProgram('chromium', 'echo Chromium 1.0.0');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM_PATH', named);
    expect(findBrowser()).toBe(named);
  });

  test('one that is named and does not start is refused by name, not replaced', () => {
    writeProgram('chromium', 'echo Chromium 1.0.0');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM_PATH', path.join(folder, 'no-such-browser'));
    expect(() => findBrowser()).toThrow(/\$CHROMIUM_PATH names .*no-such-browser, which does not start/);
  });

  test('the headless shell is taken before a whole browser', () => {
    writeProgram('chromium', 'echo Chromium 156.0.8078.79');
    const shell = writeProgram('chromium-headless-shell', 'echo Chromium 156.0.8078.79');
    vi.stubEnv('PATH', folder);
    expect(findBrowser()).toBe(shell);
  });

  test('a program on the path that only says how to install a browser is passed over', () => {
    writeProgram('chromium', 'echo "install it with snap"; exit 1');
    const real = writeProgram('google-chrome', 'echo Google Chrome 156.0.8078.79');
    vi.stubEnv('PATH', folder);
    expect(findBrowser()).toBe(real);
  });
});
