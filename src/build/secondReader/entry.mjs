// Entry of the thread that reads a large folder from its end.
import { workerData } from 'node:worker_threads';
import { loadProgram } from '../loadProgram.mjs';

const { readFromEnd } = await loadProgram('src/build/secondReader/readFromEnd.ts');
readFromEnd(workerData);
