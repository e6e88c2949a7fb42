// Entry of `npm run quality`. The stages are measured on the project's own material, which no other command loads.
import { loadProgram } from './loadProgram.mjs';

const { runQuality } = await loadProgram('src/build/quality/quality.ts');
process.exitCode = runQuality();
