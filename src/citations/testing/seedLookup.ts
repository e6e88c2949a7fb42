import path from 'node:path';
import { readSeeds } from '../../build/readSeeds.ts';
import { makeLookup } from '../../corpus/lookup.ts';
import { compile } from '../../pipeline/compile.ts';

/** Compiles the project's own seeds: material that nobody wrote for a test. */
export const seedLookup = makeLookup(compile(readSeeds(path.resolve(import.meta.dirname, '../../../seeds'))).corpus);
