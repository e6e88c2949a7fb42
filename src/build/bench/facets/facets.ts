import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../../places.ts';
import { Row } from '../rows.ts';
import { type FacetTrial, measureFacets } from './measureFacets.ts';

/** Crossfilter and the oracle take seconds for a step over the records of a hundred thousand articles, so there are fewer. */
const TRIALS: readonly FacetTrial[] = [
  { count: 10_000, coded: 0.05, steps: 120, median: 25, slow: 10 },
  { count: 10_000, coded: 0, steps: 120, median: 25, slow: 10 },
  { count: 100_000, coded: 0.05, steps: 40, median: 50, slow: 20 },
];

/** What the records of a hundred thousand articles and crossfilter over them take, in megabytes. */
const MEMORY = 14_000;

/** Measures the facet engine on corpora of the sizes asked for, each in a process of its own. */
export function measureFacetTrials(sizes: readonly number[]): Row[] {
  return [...TRIALS.keys()].filter((place) => sizes.includes(TRIALS[place]?.count ?? 0)).flatMap(measureApart);
}

/** Measures the facet engine in one trial, named by its place. */
export function measureFacetTrial(place: number): Row[] {
  const trial = TRIALS[place];
  if (trial === undefined) throw new Error(`there is no trial ${place}`);
  return measureFacets(trial);
}

function measureApart(place: number): Row[] {
  const bench = path.join(ROOT, 'src/build/bench.mjs');
  const args = [`--max-old-space-size=${MEMORY}`, bench, '--trial', String(place)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The facet engine could not be measured: ${stdout}${stderr}`);
  return v.parse(v.array(Row), JSON.parse(stdout));
}
