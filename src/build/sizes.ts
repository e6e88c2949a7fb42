import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ONE_FILE } from './buildOneFile.ts';
import { type Imports, readImports } from './readImports.ts';

/** What a reader downloads, in bytes after gzip, and the one file, in bytes as it is. */
export type Sizes = {
  /** Script, style and data of the first load, and the page that names them. Of a large corpus the data are what the first screen needs. */
  readonly script: number;
  readonly style: number;
  readonly corpus: number;
  readonly page: number;
  readonly oneFile: number;
  /** The script of an embed, most of which it shares with the page. */
  readonly embed: number;
  /** The script of the first load and of the timeline together. */
  readonly scriptWithTimeline: number;
  /** The scripts of the first load, and those that the timeline adds, by file name. */
  readonly first: readonly string[];
  readonly timeline: readonly string[];
};

/**
 * The most a reader may have to download, in bytes after gzip; for the one file, in bytes as it is.
 *
 * The corpus is that of the project's five articles: 25 kB of texts and codings, the rest what the machine finds in them.
 */
export const LIMITS = {
  script: 125_000,
  scriptWithTimeline: 242_000,
  style: 11_500,
  corpus: 34_000,
  // With the first table in it, and the style once more.
  page: 19_500,
  // All chunks are in it, also what only large corpora load.
  oneFile: 1_550_000,
  embed: 127_000,
} as const;

/**
 * Measures a built site.
 *
 * The first load is every script the page names and whatever those import at once; the timeline's scripts are those that
 * its own lazy import adds. Throws where the site has no timeline: the build is then not the one we know.
 */
export function measureSite(dist: string): Sizes {
  const named = findNamed(dist, 'index.html', 'js');
  const first = followImports(dist, named);
  const entry = [...first]
    .flatMap((file) => readChunks(dist, file).lazy)
    .find((file) => /\/Timeline-[^/]+$/.test(file));
  if (entry === undefined) throw new Error(`No script of ${dist} loads a chunk named Timeline.`);
  const withTimeline = followImports(dist, [...named, entry]);
  const weigh = (files: Iterable<string>) =>
    Array.from(files, (file) => gzipped(dist, file)).reduce((a, b) => a + b, 0);
  const assets = readdirSync(path.join(dist, 'assets'), { recursive: true, encoding: 'utf8' }).map(
    (file) => `assets/${file}`,
  );
  return {
    script: weigh(first),
    scriptWithTimeline: weigh(withTimeline),
    style: weigh(findNamed(dist, 'index.html', 'css')),
    corpus: weigh(assets.filter((file) => /\/corpus-(?!text-|rest-)[^/]+\.json$/.test(file))),
    embed: weigh(followImports(dist, findNamed(dist, 'embed.html', 'js'))),
    page: gzipped(dist, 'index.html'),
    oneFile: statSync(path.join(dist, ONE_FILE), { throwIfNoEntry: false })?.size ?? 0,
    first: [...first],
    timeline: [...withTimeline].filter((file) => !first.has(file)),
  };
}

/** Prints the sizes as a table with their limits. */
export function printSizes(sizes: Sizes): string {
  const rows = [
    ['script, first load', sizes.script, LIMITS.script],
    ['script, with timeline', sizes.scriptWithTimeline, LIMITS.scriptWithTimeline],
    ['script, embed', sizes.embed, LIMITS.embed],
    ['style, first load', sizes.style, LIMITS.style],
    ['corpus', sizes.corpus, LIMITS.corpus],
    ['page', sizes.page, LIMITS.page],
    ['one file, not packed', sizes.oneFile, LIMITS.oneFile],
  ] as const;
  const lines = rows.map(
    ([name, size, limit]) => `  ${name.padEnd(22)}${printKilobytes(size)} of ${printKilobytes(limit)}`,
  );
  return ['Sizes after gzip, and their limits:', ...lines].join('\n');
}

function printKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

/** The scripts or styles that a page names. */
function findNamed(dist: string, page: string, ending: 'js' | 'css'): readonly string[] {
  const html = readFileSync(path.join(dist, page), 'utf8');
  // Where the page holds its first screen, its first script names the program.
  const named = html.matchAll(/(?:src|href|data-program|data-parts)="([^"]+)"/g);
  return Array.from(named, ([, files = '']) => files.split(' '))
    .flat()
    .filter((file) => file.startsWith('./') && file.endsWith(`.${ending}`))
    .map((file) => file.slice(2));
}

function gzipped(dist: string, file: string): number {
  return gzipSync(readFileSync(path.join(dist, file))).length;
}

function followImports(dist: string, entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...readChunks(dist, file).atOnce);
  }
  return reached;
}

/** The chunks a script names, as paths from the site's folder. */
function readChunks(dist: string, file: string): Imports {
  const { atOnce, lazy } = readImports(file, readFileSync(path.join(dist, file), 'utf8'));
  const place = (specifier: string) => path.posix.join(path.posix.dirname(file), specifier);
  return { atOnce: atOnce.map(place), lazy: lazy.map(place) };
}
