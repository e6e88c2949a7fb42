import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from '../rows.ts';

/** What the names of the files begin with that the first file of a packed corpus names. */
const OTHERS = ['facets', 'quotes', 'rest', 'found', 'rows', 'text'].map((part) => `corpus-${part}-`);
const [FACETS = '', TEXTS = ''] = [OTHERS.at(0), OTHERS.at(-1)];

/**
 * Weighs the data of a built site of many articles, after gzip.
 *
 * Metadata are what lists and filters need: the head and the columns of the filters, without titles, ids and the words of paths. What people coded, and
 * the quotations and events that were found, are counted apart, since they grow with what is said and not with the articles.
 */
export function weighSite(dist: string, count: number): Row[] {
  const assets = path.join(dist, 'assets');
  const files = readdirSync(assets).filter((name) => name.startsWith('corpus-'));
  const read = (wanted: (name: string) => boolean) =>
    files.filter(wanted).map((name) => readFileSync(path.join(assets, name), 'utf8'));
  const [head = '{}'] = read((name) => !OTHERS.some((part) => name.startsWith(part)));
  const [facets = ''] = read((name) => name.startsWith(FACETS));
  const weight = (weigh(leaveOutNames(head)) + weigh(facets)) / count;
  const largest = Math.max(...read((name) => name.startsWith(TEXTS)).map(weigh)) / 1000;
  const name = `${count.toLocaleString('en-US')} articles`;
  return [
    row(`${name}: metadata of an article besides titles and ids, bytes`, weight, 60),
    row(`${name}: what opening an article loads at most, kB`, largest, 80),
  ];
}

type Head = Readonly<Record<'words' | 'articles' | 'paths' | 'files', Readonly<Record<string, unknown>>>>;

/** The head without the ids and titles of articles, the ids of actors, and the names of files. */
function leaveOutNames(json: string): string {
  const { files, paths, words, articles, ...head }: Head = JSON.parse(json);
  const { article, actor, ...others } = words;
  const { title, ...columns } = articles;
  return JSON.stringify({ ...head, words: others, articles: columns });
}

function weigh(text: string): number {
  return gzipSync(text).length;
}

function row(what: string, ours: number, limit: number): Row {
  return { what, peer: '', ours: ours.toFixed(1), goal: `at most ${limit}`, met: ours <= limit };
}
