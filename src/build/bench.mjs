// Entry of `npm run bench [-- --seeds DIR --articles N]`. Apart from the other commands, which need none of the peers.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadProgram } from './loadProgram.mjs';

const options = { seeds: { type: 'string' }, articles: { type: 'string', default: '10000' } };
const { seeds, articles } = parseArgs({ options }).values;
const { runBench } = await loadProgram('src/build/bench/bench.ts');
const folder = seeds === undefined ? undefined : path.resolve(process.env.INIT_CWD, seeds);
process.exitCode = runBench({ seeds: folder, articles: Number(articles) });
