// Entry of `npm run quality`. The stages are measured on the project's own material, which no other command loads.
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);

const quality = path.join(root, 'src/build/quality/quality.ts');
const { module } = await runnerImport(quality, { configFile: false, root, logLevel: 'error' });
process.exitCode = module.runQuality();
