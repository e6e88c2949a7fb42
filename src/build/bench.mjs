// Entry of `npm run bench [-- --seeds DIR --articles N]`. Apart from the other commands, which need none of the peers.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const options = { seeds: { type: 'string' }, articles: { type: 'string', default: '10000' } };
const { seeds, articles } = parseArgs({ options }).values;
const folder = seeds === undefined ? undefined : path.resolve(process.env.INIT_CWD ?? process.cwd(), seeds);
process.chdir(root);

const bench = path.join(root, 'src/build/bench/bench.ts');
const { module } = await runnerImport(bench, { configFile: false, root, logLevel: 'error' });
process.exitCode = module.runBench({ seeds: folder, articles: Number(articles) });
