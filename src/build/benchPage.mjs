// Entry of `npm run bench:page [-- --articles N] [--sizes N,N] [--only timeline|site] [--keep DIR]`: what the built page costs a browser.
import { parseArgs } from 'node:util';
import { loadProgram } from './loadProgram.mjs';

const options = {
  // Of the timeline by itself: so many make thirty thousand events.
  articles: { type: 'string', default: '3300' },
  // Of the whole page. A hundred thousand articles take half an hour to build: with `--keep` their site is built once.
  sizes: { type: 'string', default: '10000' },
  only: { type: 'string', default: 'timeline,site' },
  keep: { type: 'string' },
};
const { articles, sizes, only, keep } = parseArgs({ options }).values;
const { runPageBench } = await loadProgram('src/build/bench/page/pageBench.ts');
process.exitCode = await runPageBench({
  articles: Number(articles),
  sizes: sizes.split(',').map(Number),
  only: only.split(','),
  keep,
});
