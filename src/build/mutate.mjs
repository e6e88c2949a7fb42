// Entry of `npm run mutate [-- GROUP ...]`. Changes the program in small ways, and prints which changes no test notices.
import { loadProgram } from './loadProgram.mjs';

const { runMutation } = await loadProgram('src/build/mutation/mutate.ts');
process.exitCode = await runMutation(process.argv.slice(2));
