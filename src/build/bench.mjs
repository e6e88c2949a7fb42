// Entry of `npm run bench [-- --only text,facets,search] [--seeds DIR] [--articles N] [--sizes N,N]`. Apart from the other commands, which need none of the peers.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadProgram } from './loadProgram.mjs';

const options = {
  only: { type: 'string', default: 'text,facets,search' },
  seeds: { type: 'string' },
  articles: { type: 'string', default: '10000' },
  sizes: { type: 'string', default: '10000,100000' },
  // What the bench asks of itself, in a process of its own.
  trial: { type: 'string' },
};
const { only, seeds, articles, sizes, trial } = parseArgs({ options }).values;
const { runBench, runFacetTrial } = await loadProgram('src/build/bench/bench.ts');
const folder = seeds === undefined ? undefined : path.resolve(process.env.INIT_CWD, seeds);
process.exitCode =
  trial === undefined
    ? runBench({
        only: only.split(','),
        seeds: folder,
        articles: Number(articles),
        sizes: sizes.split(',').map(Number),
      })
    : runFacetTrial(Number(trial));
