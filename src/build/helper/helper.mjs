// Entry of the thread that helps to compile a large folder. Node 20 cannot run TypeScript, so Vite loads it.
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const { module } = await runnerImport(path.join(root, 'src/build/helper/help.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
});
module.help(workerData);
