// Entry of `npm run bench [-- --seeds DIR]`. Apart from the other commands, which need none of the peers.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const { seeds } = parseArgs({ options: { seeds: { type: 'string' } } }).values;
const folder = seeds === undefined ? undefined : path.resolve(process.env.INIT_CWD ?? process.cwd(), seeds);
process.chdir(root);

const bench = path.join(root, 'src/build/bench/bench.ts');
const { module } = await runnerImport(bench, { configFile: false, root, logLevel: 'error' });
process.exitCode = module.runBench(folder);
