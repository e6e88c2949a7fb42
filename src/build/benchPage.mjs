// Entry of `npm run bench:page [-- --articles N]`: what the built page costs a browser.
import { parseArgs } from 'node:util';
import { loadProgram } from './loadProgram.mjs';

const options = { articles: { type: 'string', default: '3300' } };
const { articles } = parseArgs({ options }).values;
const { runPageBench } = await loadProgram('src/build/bench/page/pageBench.ts');
process.exitCode = await runPageBench(Number(articles));
