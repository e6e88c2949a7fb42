import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Corpus } from '../../corpus/corpus.ts';
import { countBits } from '../../facets/engine/bits.ts';
import { askIndex } from '../../facets/fulltext/askIndex.ts';
import { chooseScope } from '../../facets/fulltext/fullTextIndex.ts';
import { printIndex, readIndex } from '../../facets/fulltext/indexFile.ts';
import { makeIndex } from '../../facets/fulltext/makeIndex.ts';
import { readQuery } from '../../facets/hits.ts';
import { listTerms, splitWords } from '../../facets/words.ts';
import { makeDice } from '../../pipeline/testing/dice.ts';
import { makeCorpus } from '../generator/makeCorpus.ts';
import type { Row } from './rows.ts';

const ROUNDS = 5;
const QUERIES = 60;
/** Of fewer articles the peer's index can be built five times. */
const BUILT = 2_000;
const MEGABYTE = 1_000_000;

/**
 * Measures the search of a large corpus beside MiniSearch: building, size, memory, and answers to the same queries: one word, two words, beginnings.
 *
 * Throws where the two find not the same number of articles: a figure of it would mean nothing.
 */
export function measureSearch(count: number, seed: number): Row[] {
  const corpus = makeCorpus({ count, seed });
  const scope = chooseScope(count);
  const rows = scope === 'text' ? [measureBuilding(seed)] : [];
  const index = makeIndex(corpus, scope);
  const file = printIndex(index);
  const packed = deflateRawSync(file, { level: 9 });
  const [open, opened] = weigh(() => readIndex(inflateRawSync(packed)));
  const opening = findQuantile(
    Array.from({ length: ROUNDS }, () => time(() => readIndex(inflateRawSync(packed)))),
    0.5,
  );
  const name = `${count.toLocaleString('en')} articles`;
  const loads = (packed.length * 8) / 10 / MEGABYTE;
  const alone = [
    row({
      what: `search index of ${name} over 10 Mbit/s and opened`,
      ours: loads + opening / 1000,
      unit: 's',
      most: 3,
    }),
    row({ what: `search index of ${name}, as it is sent`, ours: packed.length / MEGABYTE, unit: 'MB', most: 2.8 }),
  ];
  // The peer has no index of quotes only.
  if (scope === 'quotes')
    return [...alone, row({ what: `search index of ${name}, in memory`, ours: opened, unit: 'MB', most: 200 })];
  const [peer, peerHeld] = weigh(() => makePeer(corpus));
  const serialised = JSON.stringify(peer);
  const compare = (
    what: string,
    [theirs, ours]: readonly [number, number],
    { unit, least }: { unit: string; least: number },
  ): Row => ({
    what,
    peer: `${theirs.toFixed(1)} ${unit}`,
    ours: `${ours.toFixed(1)} ${unit}`,
    ratio: theirs / ours,
    goal: `at least ${least}`,
    met: theirs / ours >= least,
  });
  return [
    ...rows,
    ...alone,
    compare('search index against MiniSearch’s, written', [serialised.length / MEGABYTE, file.length / MEGABYTE], {
      unit: 'MB',
      least: 6,
    }),
    compare('the same after gzip', [gzipSync(serialised).length / MEGABYTE, packed.length / MEGABYTE], {
      unit: 'MB',
      least: 3,
    }),
    compare('the same in memory', [peerHeld, opened], { unit: 'MB', least: 5 }),
    ...measureQueries(corpus, { ask: (typed) => countBits(askIndex(open, readQuery(typed)).articles), peer }),
  ];
}

function measureBuilding(seed: number): Row {
  const corpus = makeCorpus({ count: BUILT, seed });
  const rounds = Array.from({ length: ROUNDS }, () => [
    time(() => makePeer(corpus)),
    time(() => printIndex(makeIndex(corpus, 'text'))),
  ]);
  const [theirs = 0, ours = 1] = [0, 1].map((which) =>
    findQuantile(
      rounds.map((times) => times[which] ?? 0),
      0.5,
    ),
  );
  return {
    what: `search index of ${BUILT.toLocaleString('en')} articles against MiniSearch’s, built`,
    peer: `${(theirs / 1000).toFixed(2)} s`,
    ours: `${(ours / 1000).toFixed(2)} s`,
    ratio: theirs / ours,
    goal: 'at least 5',
    met: theirs / ours >= 5,
  };
}

type Searched = { readonly ask: (typed: string) => number; readonly peer: MiniSearch };

function measureQueries(corpus: Corpus, { ask, peer }: Searched): Row[] {
  const queries = drawQueries(corpus);
  const [theirs, ours]: [number[], number[]] = [[], []];
  // What the engine has not translated yet is no figure of the search.
  for (const typed of queries) {
    ask(typed);
    askPeer(peer, typed);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const typed of queries) {
      let [found, expected] = [0, 0];
      ours.push(time(() => (found = ask(typed))));
      theirs.push(time(() => (expected = askPeer(peer, typed))));
      if (found !== expected) throw new Error(`“${typed}” found ${found} articles, and with MiniSearch ${expected}.`);
    }
  }
  const [theirMedian, median] = [findQuantile(theirs, 0.5), findQuantile(ours, 0.5)];
  return [
    {
      what: `a query against MiniSearch, median of ${QUERIES}`,
      peer: `${theirMedian.toFixed(3)} ms`,
      ours: `${median.toFixed(3)} ms`,
      ratio: theirMedian / median,
      goal: 'at least 25',
      met: theirMedian / median >= 25,
    },
    row({ what: 'a query, 95 of 100 within', ours: findQuantile(ours, 0.95), unit: 'ms', most: 2 }),
    row({
      what: 'a query with a typo',
      ours: findQuantile(
        queries.map((typed) => time(() => ask(`${typed}qj`))),
        0.5,
      ),
      unit: 'ms',
      most: 50,
    }),
  ];
}

/** One word, two words, and beginnings of words, of chance articles. */
function drawQueries({ articles }: Corpus): string[] {
  const dice = makeDice(articles.length);
  return Array.from({ length: QUERIES }, (_, nth) => {
    const words = splitWords(dice.pick(articles).text).filter((word) => word.length > 3);
    const drawn = Array.from({ length: 1 + (nth % 2) }, () => dice.pick(words));
    return drawn.map((word) => (nth % 3 === 0 ? word.slice(0, 3) : word)).join(' ');
  });
}

function makePeer({ articles }: Corpus): MiniSearch {
  const peer = new MiniSearch({ fields: ['title', 'text'], tokenize: listTerms, processTerm: (term) => term });
  peer.addAll(articles);
  return peer;
}

/** As a small corpus is searched. */
function askPeer(peer: MiniSearch, typed: string): number {
  const tokenize = (text: string) => text.split(' ');
  const words = readQuery(typed).terms.join(' ');
  return peer.search(words, { combineWith: 'AND', tokenize, prefix: (term) => term.length > 1 }).length;
}

/** What something made takes of the memory, in megabytes. */
function weigh<Made>(make: () => Made): readonly [Made, number] {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const measure = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = measure();
  const made = make();
  return [made, (measure() - before) / MEGABYTE];
}

/** The processor's time for a run, in milliseconds: other work on the machine would show in the clock's. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function findQuantile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0;
}

type Alone = { readonly what: string; readonly ours: number; readonly unit: string; readonly most: number };

function row({ what, ours, unit, most }: Alone): Row {
  return { what, peer: '', ours: `${ours.toFixed(2)} ${unit}`, goal: `at most ${most} ${unit}`, met: ours <= most };
}
