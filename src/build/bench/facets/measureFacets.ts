import { isDeepStrictEqual } from 'node:util';
import { serialize } from 'node:v8';
import type { Columns } from '../../../corpus/columns.ts';
import { makeLookup } from '../../../corpus/lookup.ts';
import { type FacetEngine, makeEngine } from '../../../facets/engine/engine.ts';
import type { Nouns } from '../../../facets/engine/nouns.ts';
import { NO_FILTERS } from '../../../facets/filters.ts';
import { makeColumns } from '../../../facets/makeColumns.ts';
import { makeCorpus } from '../../generator/makeCorpus.ts';
import type { Row } from '../rows.ts';
import { findMedian, findPercentile, measure, readMemory } from './measure.ts';
import { answerPlainly } from './oracle.ts';
import { type Answer, type Choices, makePeer } from './peer.ts';
import { type FacetRecord, NAMES, readRecords } from './records.ts';
import { makeSteps, type Step } from './steps.ts';

const SEED = 2_015;
const ROUNDS = 5;
/** Counting makes no object of the corpus. */
const NO_NOUNS: Nouns = {
  article: refuse,
  statement: refuse,
  event: refuse,
  attribution: refuse,
  proposed: refuse,
  rowOf: () => undefined,
  page: refuse,
};
const MEGABYTE = 1_000_000;
/** How much smaller and faster to start than crossfilter the engine has to be. */
const LEAST = 10;

/** How large a corpus, how much of it is coded, how many steps, and how many times crossfilter's speed is wanted: in the median step and in the slow ones. */
export type FacetTrial = {
  readonly count: number;
  readonly coded: number;
  readonly steps: number;
  readonly median: number;
  readonly slow: number;
};

/**
 * Measures the facet engine against crossfilter at the same steps over the same records: a change of the filters with all counts, the memory, and
 * the start until the first counts are there. Every answer of both is compared with an oracle that asks every record.
 */
export function measureFacets(trial: FacetTrial): Row[] {
  const { columns, records } = prepare(trial);
  const ids = readIds(columns);
  const ours = start(() => startEngine(columns));
  const { unit } = ours.engine;
  const peer = start(() => makePeer(records, { ids, unit }));
  const steps = makeSteps(ours.engine, { count: trial.steps, seed: SEED });
  const right = steps.map((step) => answerPlainly(records, step, { ids, unit }));
  const take = (step: Step) => answer(ours.engine, step);
  const [peerSteps, ourSteps] = [takeSteps(steps, right, peer.engine), takeSteps(steps, right, take)];
  const name = `${trial.count.toLocaleString('en')} articles${trial.coded === 0 ? ', nothing coded' : ''}`;
  const row = (what: string, figures: Figures) => makeRow(`${name}: ${what}`, figures);
  const step = 'filter change with all counts';
  return [
    countRight(`${name}: steps with the oracle’s counts`, peerSteps, ourSteps),
    row(`${step}, median`, {
      peer: findMedian(peerSteps.times),
      ours: findMedian(ourSteps.times),
      least: trial.median,
    }),
    row(`${step}, p95`, { peer: findSlow(peerSteps.times), ours: findSlow(ourSteps.times), least: trial.slow }),
    row('start until the first counts', { peer: peer.time, ours: ours.time, least: LEAST }),
    row('memory, ours with the columns', {
      peer: peer.memory,
      ours: ours.memory + countBytes(columns),
      least: LEAST,
      unit: 'MB',
    }),
  ];
}

type Prepared = { readonly columns: Columns; readonly records: FacetRecord[] };

/** The objects of the corpus are gone when the measuring begins. */
function prepare({ count, coded }: FacetTrial): Prepared {
  const lookup = makeLookup(makeCorpus({ count, coded, seed: SEED, length: 'brief' }));
  return { columns: makeColumns(lookup), records: readRecords(lookup) };
}

function readIds({ facets }: Columns): Choices {
  const { country, leader, organization, publisher, issue, by } = facets;
  return {
    country: country.ids,
    leader: leader.ids,
    organization: organization.ids,
    publisher: publisher.ids,
    issue: issue.ids,
    by: by.ids,
  };
}

type Started<Engine> = { readonly engine: Engine; readonly time: number; readonly memory: number };

/** The engine, and what its start took: time in milliseconds, in the middle of all rounds, and memory in megabytes. */
function start<Engine>(run: () => Engine): Started<Engine> {
  const times = Array.from({ length: ROUNDS - 1 }, () => measure(run).time);
  const before = readMemory();
  const { result: engine, time } = measure(run);
  return { engine, time: findMedian([...times, time]), memory: (readMemory() - before) / MEGABYTE };
}

/** The columns are ours alone; the records, which crossfilter keeps too, are not counted. In megabytes. */
function countBytes(columns: Columns): number {
  return serialize(columns).byteLength / MEGABYTE;
}

function startEngine(columns: Columns): FacetEngine {
  const engine = makeEngine(columns, NO_NOUNS);
  for (const name of NAMES) engine.tally({ filters: NO_FILTERS, hits: null }, name);
  return engine;
}

function answer(engine: FacetEngine, asked: Step): Answer {
  return { tallies: NAMES.map((name) => engine.tally(asked, name)), articles: engine.countArticles(asked) };
}

/** How long each step took, in the middle of all rounds, and in how many rounds its answer was right every time. */
type Taken = { readonly times: readonly number[]; readonly right: number };

/** The first round is for the machine to translate the program; the others are measured. */
function takeSteps(steps: readonly Step[], right: readonly Answer[], take: (step: Step) => Answer): Taken {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    take(CLEARED);
    return steps.map((step, place) => {
      const { result, time } = measure(() => take(step));
      return { time, isRight: isDeepStrictEqual(result, right[place]) };
    });
  });
  return {
    times: steps.map((_, place) => findMedian(rounds.slice(1).map((round) => round[place]?.time ?? 0))),
    right: steps.filter((_, place) => rounds.every((round) => round[place]?.isRight === true)).length,
  };
}

const CLEARED: Step = { filters: NO_FILTERS, hits: null, changed: [...NAMES, 'dates', 'search'] };

function findSlow(times: readonly number[]): number {
  return findPercentile(times, 0.95);
}

function countRight(what: string, peer: Taken, ours: Taken): Row {
  const print = ({ right, times }: Taken) => `${right} of ${times.length}`;
  const met = [peer, ours].every(({ right, times }) => right === times.length);
  return { what, peer: print(peer), ours: print(ours), goal: 'all', met };
}

type Figures = { readonly peer: number; readonly ours: number; readonly least: number; readonly unit?: string };

function makeRow(what: string, { peer, ours, least, unit = 'ms' }: Figures): Row {
  const print = (figure: number) => `${figure.toFixed(2)} ${unit}`;
  return {
    what,
    peer: print(peer),
    ours: print(ours),
    ratio: peer / ours,
    goal: `at least ${least}`,
    met: peer / ours >= least,
  };
}

function refuse(): never {
  throw new Error('a count asked for an object');
}
