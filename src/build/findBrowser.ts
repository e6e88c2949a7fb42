import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { CommandError } from './commandError.ts';

/** How our tests start Chromium: without its errands of its own, and with glyphs where the font puts them. */
export const LAUNCH_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--font-render-hinting=none',
];

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH'];
/** The shell first: the same engine without a desktop browser around it runs the tests in half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const MAC_PLACES = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS_PLACES = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .flatMap((variable) => process.env[variable] ?? [])
  .flatMap((folder) => [
    `${folder}/Google/Chrome/Application/chrome.exe`,
    `${folder}/Microsoft/Edge/Application/msedge.exe`,
  ]);
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: MAC_PLACES,
  win32: WINDOWS_PLACES,
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

/**
 * Finds a Chromium that really starts, and returns its path.
 *
 * Asks `$CHROMIUM_PATH`, then the system, then Playwright's cache. With `install`, tries `playwright install` and, as
 * root where there is apt-get, Debian's package. Throws a `CommandError` that lists what was tried.
 */
export function findBrowser({ install = false } = {}): string {
  const tried: string[] = [];
  const found = findNamed(tried) ?? findInstalled(tried) ?? (install ? installBrowser(tried) : undefined);
  if (found !== undefined) return found;
  const ways =
    'Install Chrome or Chromium, or run "npx playwright install chromium", or set CHROMIUM_PATH=/path/to/chrome.';
  throw new CommandError(
    ['No Chromium that starts was found.', ...tried.map((line) => `  tried ${line}`), ways].join('\n'),
  );
}

/** A browser that was asked for by name is taken or refused: another one would hide the mistake. */
function findNamed(tried: string[]): string | undefined {
  const variable = VARIABLES.find((name) => process.env[name]);
  const named = variable === undefined ? undefined : process.env[variable];
  if (named === undefined || starts(named, tried)) return named;
  throw new CommandError(`$${variable} names ${named}, which does not start.`);
}

function findInstalled(tried: string[]): string | undefined {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
  return [...new Set([...onPath, ...(PLACES[process.platform] ?? []), chromium.executablePath()])].find(
    (file) => existsSync(file) && starts(file, tried),
  );
}

/** A browser can be installed and still not start, for want of a library: then apt-get, which brings those too. */
function installBrowser(tried: string[]): string | undefined {
  const cli = path.resolve('node_modules/playwright/cli.js');
  console.error('No Chromium found; trying "playwright install chromium".');
  if (!runs(process.execPath, [cli, 'install', 'chromium', '--no-shell']))
    tried.push('"playwright install", which failed');
  const found = findInstalled(tried);
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  runs('apt-get', ['update', '-qq']);
  if (!['chromium-headless-shell', 'chromium'].some(installPackage)) tried.push('apt-get, which failed');
  return findInstalled(tried);
}

function installPackage(name: string): boolean {
  console.error(`Trying "apt-get install ${name}".`);
  return runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']);
}

function runs(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: 600_000 }).status === 0;
}

/** Asks for the version: Ubuntu's stub and a Chromium without its libraries exist, but do not answer. */
function starts(file: string, tried: string[]): boolean {
  if (process.platform === 'win32') return existsSync(file);
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const answers = status === 0 && /\d\.\d+\.\d/.test(stdout);
  if (!answers) tried.push(`${file}, which does not start`);
  return answers;
}
