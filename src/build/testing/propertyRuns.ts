import fc from 'fast-check';

// What a property is tried on. A test that compiles or packs a whole corpus each time names fewer.
fc.configureGlobal({ numRuns: 1_000 });
