import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compile } from '../../pipeline/compile.ts';
import type { SourceFile } from '../../pipeline/decode.ts';
import { readSeeds } from '../readSeeds.ts';
import { measureFacetTrial, measureFacetTrials } from './facets/facets.ts';
import { measureLargeFolder } from './largeFolder.ts';
import { makeArticles } from './makeArticles.ts';
import { printRows, type Row } from './rows.ts';
import { measureSearch } from './searchRows.ts';

const SEED = 2_015;
const RUNS = 5;
const MEGABYTE = 1_000_000;

/** Of the slow peer a sample is enough: its time grows with the text like ours. */
const SAMPLE = 0.3 * MEGABYTE;
const DOUBLINGS = [1, 2, 4, 8, 16, 30];

/** What is measured, on what, how many articles the large folder has, and how many the corpora of the facet engine. */
export type BenchOptions = {
  readonly only: readonly string[];
  readonly seeds: string | undefined;
  readonly articles: number;
  readonly sizes: readonly number[];
};

/**
 * Measures the text pipeline, the facet engine and the search against their peers and against themselves, and prints a table: what, peer, ours,
 * ratio, goal, met or not.
 *
 * Peers read the same text in the same process, and all times but those of the large folder are the processor's, since other work on the machine
 * would show in the clock's. The text is made up, or that of `--seeds`. Returns 0 whatever was measured: a figure is
 * not a test.
 */
export function runBench({ only, seeds, articles, sizes }: BenchOptions): number {
  const parts: Readonly<Record<string, () => Row[]>> = {
    text: () => measureText(seeds, articles),
    facets: () => measureFacetTrials(sizes),
    search: () => measureSearch(articles, SEED),
  };
  const rows = only.flatMap((part) => {
    const measurePart = parts[part];
    if (measurePart === undefined) throw new Error(`--only ${part}: there are ${Object.keys(parts).join(' and ')}`);
    return measurePart();
  });
  console.log(printRows(rows));
  return 0;
}

/** Measures one trial of the facet engine, in a process of its own, and prints its figures for the one that asked. */
export function runFacetTrial(place: number): number {
  console.log(JSON.stringify(measureFacetTrial(place)));
  return 0;
}

function measureText(seeds: string | undefined, count: number): Row[] {
  const articles = seeds === undefined ? [...makeArticles({ count: 400, seed: SEED })] : readSeeds(seeds);
  return [...comparePeers(articles), ...measureGrowth(), ...measureLargeFolder(count, SEED)];
}

function comparePeers(articles: readonly SourceFile[]): Row[] {
  const texts = articles.map(readText);
  const size = countBytes(articles);
  const wink = makeWink();
  const [ours, winks] = takeMedians([() => compile(articles).corpus, () => texts.forEach(wink)]).map(
    (time) => time / size,
  );
  if (ours === undefined || winks === undefined) return [];
  const sample = takeUpTo(articles, SAMPLE).map(readText);
  const compromises = takeMedian(() => sample.forEach(readWithCompromise), 3) / sample.join('').length;
  const perMegabyte = (time: number) => `${((time * MEGABYTE) / 1000).toFixed(2)} s/MB`;
  const row = (what: string, peer: number, goal: number): Row => ({
    what,
    peer: perMegabyte(peer),
    ours: perMegabyte(ours),
    ratio: peer / ours,
    goal: `at least ${goal}`,
    met: peer / ours >= goal,
  });
  return [
    row('whole pipeline against wink-nlp’s sentences and entities', winks, 1),
    row('whole pipeline against compromise’s people, places and organizations', compromises, 20),
  ];
}

/** Makes wink-nlp a reader of sentences and entities. */
function makeWink(): (text: string) => unknown {
  const nlp = winkNLP(model, ['sbd', 'ner']);
  return (text) => {
    const read = nlp.readDoc(text);
    return [read.sentences().out(), read.entities().out()];
  };
}

function readWithCompromise(text: string): unknown {
  const read = compromise(text);
  return [read.people().out('array'), read.places().out('array'), read.organizations().out('array')];
}

/** How the time grows as the text doubles: at most 2.2 times at each step, the last one a little less than a doubling. */
function measureGrowth(): Row[] {
  const all = takeUpTo(
    makeArticles({ count: Number.POSITIVE_INFINITY, seed: SEED }),
    Math.max(...DOUBLINGS) * MEGABYTE,
  );
  const times = DOUBLINGS.map((megabytes) => {
    const files = [...takeUpTo(all, megabytes * MEGABYTE)];
    return { megabytes, time: takeMedian(() => compile(files).corpus, megabytes > 8 ? 1 : 3) };
  });
  return times.slice(1).map(({ megabytes, time }, index) => {
    const before = times[index] ?? { megabytes, time };
    const ratio = time / before.time;
    const most = 2.2 * (megabytes / before.megabytes / 2);
    return {
      what: `time for ${megabytes} MB against ${before.megabytes} MB`,
      peer: `${(before.time / 1000).toFixed(1)} s`,
      ours: `${(time / 1000).toFixed(1)} s`,
      ratio,
      goal: `at most ${most.toFixed(2)}`,
      met: ratio <= most,
    };
  });
}

/** The first files that together have so many bytes. */
function takeUpTo(files: Iterable<SourceFile>, size: number): SourceFile[] {
  const taken: SourceFile[] = [];
  let sum = 0;
  for (const file of files) {
    sum += file.size;
    if (sum > size) break;
    taken.push(file);
  }
  return taken;
}

/** While an engine still translates a program, that is most of what it does: of a large folder it is little, of the articles here it would be half. */
const WARMING = 8;

/** Measures several programs in turns, so that what else the machine does slows each of them alike. */
function takeMedians(runs: readonly (() => unknown)[]): number[] {
  for (let round = 0; round < WARMING; round += 1) for (const run of runs) run();
  const rounds = Array.from({ length: RUNS }, () => runs.map(measure));
  return runs.map((_, index) => findMedian(rounds.map((times) => times[index] ?? 0)));
}

function takeMedian(run: () => unknown, runs = RUNS): number {
  run();
  return findMedian(Array.from({ length: runs }, () => measure(run)));
}

/** The processor's time for a run, in milliseconds. */
function measure(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function findMedian(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

function countBytes(files: readonly SourceFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

function readText(file: SourceFile): string {
  return new TextDecoder().decode(file.read());
}
