import fc from 'fast-check';

/** The inputs of a run are those of the run before, so that a change is what makes it fail; PROPERTY_SEED tries others. */
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_130);

// What a property is tried on. A test that compiles or packs a whole corpus each time names fewer.
fc.configureGlobal({ numRuns: 1_000, seed: SEED });
