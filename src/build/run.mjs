// Entry of every npm script but setup, bench and quality.
import { loadProgram } from './loadProgram.mjs';

const { runCommand } = await loadProgram('src/build/commandLine.ts');
process.exitCode = await runCommand(process.argv.slice(2));
