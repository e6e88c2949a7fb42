import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../places.ts';
import { makeArticles } from './makeArticles.ts';
import type { Row } from './rows.ts';

/** The largest folder that has to compile in `LARGE.first` seconds, and again in `LARGE.again` after a change. */
const LARGE = { articles: 10_000, first: 30, again: 2 };
/** What a folder ten times as large may take, in seconds. */
const HUGE = { first: 400 };
const MOST_MEMORY = 1_500;

/**
 * Measures the command line on a folder of made-up articles: everything new, and after one article has changed.
 *
 * Time as a person waits for it, start of the program included; memory is the process's peak.
 */
export function measureLargeFolder(count: number, seed: number): Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-bench-'));
  mkdirSync(path.join(folder, 'articles'));
  for (const file of makeArticles({ count, seed })) writeFileSync(path.join(folder, file.path), file.read());
  const first = compileFolder(folder);
  appendFileSync(path.join(folder, 'articles', '000005.txt'), '\nThe minister said on Friday that he would resign.\n');
  const again = compileFolder(folder);
  rmSync(folder, { recursive: true });
  const name = `${count.toLocaleString('en')} articles`;
  const isHuge = count > LARGE.articles;
  return [
    makeRow(`${name}, all new`, first.seconds, { most: isHuge ? HUGE.first : LARGE.first, unit: 's' }),
    ...(isHuge ? [] : [makeRow(`${name}, one changed`, again.seconds, { most: LARGE.again, unit: 's' })]),
    makeRow(`${name}, peak memory`, Math.max(first.memory, again.memory), { most: MOST_MEMORY, unit: 'MB' }),
  ];
}

type Goal = { readonly most: number; readonly unit: string };

function makeRow(what: string, ours: number, { most, unit }: Goal): Row {
  return { what, peer: '', ours: `${ours.toFixed(1)} ${unit}`, goal: `at most ${most} ${unit}`, met: ours <= most };
}

/** Compiles a folder in a process of its own. Throws where that fails: a figure of it would mean nothing. */
function compileFolder(folder: string): { readonly seconds: number; readonly memory: number } {
  const run = JSON.stringify(path.join(ROOT, 'src/build/run.mjs'));
  const script = `process.on('exit', () => console.log('peak', process.resourceUsage().maxRSS)); await import(${run});`;
  const args = ['--input-type=module', '--eval', script, 'run', 'compile', '--seeds', folder];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const peak = /^peak (\d+)$/m.exec(stdout)?.[1];
  if (status !== 0 || peak === undefined) throw new Error(`The folder could not be compiled: ${stdout}${stderr}`);
  return { seconds, memory: Number(peak) / 1024 };
}
