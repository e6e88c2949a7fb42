import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { compileSeeds } from '../src/build/compileSeeds.ts';
import { printPacked } from '../src/build/printPacked.ts';
import type { Corpus } from '../src/corpus/corpus.ts';

const root = path.resolve(import.meta.dirname, '..');
// The folder the site was built from: the command line puts `--seeds DIR` there.
const seeds = path.resolve(root, process.env.ON_THE_RECORD_SEEDS ?? 'seeds');

/** The address of the data file, whatever its hash. */
export const DATA_FILE = /\/corpus-[\w-]+\.json$/;

/** The five articles, compiled as the build compiles them. Tests count in it by their own means. */
export const corpus: Corpus = compileSeeds(seeds).corpus;

/** The wording of an issue's proposition, which may change while its id stays. */
export function titleOf(issue: string): string {
  const found = corpus.issues.find(({ id }) => id === issue);
  if (found === undefined) throw new Error(`There is no issue ${issue}.`);
  return found.title;
}

/** Serves the page with another corpus, in the form in which the build writes it. */
export async function serveCorpus(page: Page, other: Corpus): Promise<void> {
  await page.route(DATA_FILE, (route) => route.fulfill({ contentType: 'application/json', body: printPacked(other) }));
}

/** Compiles a folder of seeds made of these files, by path. */
export function compileFiles(files: Readonly<Record<string, string>>): Corpus {
  const folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
  mkdirSync(path.join(folder, 'articles'));
  return compileAndRemove(folder, files);
}

/** Compiles the articles and the codebook of the seeds with other codings, by article. */
export function recode(codings: Readonly<Record<string, string>>): Corpus {
  const folder = copySeeds();
  rmSync(path.join(folder, 'codings'), { recursive: true });
  const files = Object.entries(codings).map(([article, coding]) => [`codings/${article}.yaml`, coding]);
  return compileAndRemove(folder, Object.fromEntries(files));
}

/** Compiles one of the pipeline's golden cases: a real folder with one article or two. */
export function compileGolden(name: string): Corpus {
  return compileSeeds(path.join(root, 'src/pipeline/golden', name)).corpus;
}

/** Copies the seeds into a folder of their own, to be changed there. */
export function copySeeds(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
  cpSync(seeds, folder, { recursive: true });
  return folder;
}

function compileAndRemove(folder: string, files: Readonly<Record<string, string>>): Corpus {
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return compileSeeds(folder).corpus;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
