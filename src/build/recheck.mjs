// Entry of `npm run recheck [-- --new]`. Asks of every regular expression in the source whether its time can grow faster than its input.
import { loadProgram } from './loadProgram.mjs';

const { runRecheck } = await loadProgram('src/build/patterns/recheck.ts');
process.exit(await runRecheck({ all: !process.argv.includes('--new') }));
