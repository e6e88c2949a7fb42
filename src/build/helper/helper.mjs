// Entry of the thread that helps to compile a large folder.
import { workerData } from 'node:worker_threads';
import { loadProgram } from '../loadProgram.mjs';

const { help } = await loadProgram('src/build/helper/help.ts');
help(workerData);
