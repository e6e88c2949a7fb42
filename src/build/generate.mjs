// Entry of `npm run generate -- [--count N] [--seed S] [--coded PART] DIR`: a folder of made-up articles, for trials of any size.
import { loadProgram } from './loadProgram.mjs';

const { runGenerate } = await loadProgram('src/build/generator/generate.ts');
process.exitCode = runGenerate(process.argv.slice(2), process.env.INIT_CWD);
