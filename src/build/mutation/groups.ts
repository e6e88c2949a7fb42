/** Some files of the project and the tests that must notice every change in them. */
export type Group = {
  /** Paths of the files that are changed, as Stryker's globs. */
  readonly files: readonly string[];
  /** The tests that are run; with fewer of them a run takes minutes instead of days, and the score can only be lower. */
  readonly tests: readonly string[];
  /** The part of the changes that must be noticed, in per cent. */
  readonly least: number;
};

/** What is changed, in the order in which it is worth to be run: what a wrong quote or day would come from first. */
export const GROUPS: Readonly<Record<string, Group>> = {
  locate: {
    files: ['src/pipeline/{locate,fold}.ts'],
    tests: ['src/pipeline/{locate,fold}.test.ts'],
    least: 95,
  },
  decode: {
    files: ['src/pipeline/{decode,encodings,magicNumbers}.ts'],
    tests: ['src/pipeline/{decode,encodings,magicNumbers}.test.ts'],
    least: 95,
  },
  dates: {
    files: ['src/pipeline/{dates,dateDoubts,calendar,edtf,edtfBounds,edtfForm}.ts'],
    tests: ['src/pipeline/{dates,edtf,edtfLevels}.test.ts'],
    least: 95,
  },
  timex: {
    files: ['src/pipeline/timex/*.ts'],
    tests: ['src/pipeline/timex/*.test.ts'],
    least: 90,
  },
  codecs: {
    files: ['src/corpus/packed.ts', 'src/corpus/packing/*.ts'],
    tests: ['src/corpus/packed.test.ts', 'src/corpus/packing/*.test.ts', 'src/facets/packedLookup.test.ts'],
    least: 90,
  },
  address: {
    files: ['src/state/{parseAddress,printAddress,landing}.ts'],
    tests: ['src/state/address.test.ts'],
    least: 90,
  },
  facets: {
    files: ['src/facets/*.ts', 'src/facets/engine/*.ts', 'src/facets/fulltext/*.ts'],
    tests: ['src/facets/**/*.test.ts'],
    least: 90,
  },
  pipeline: {
    files: [
      'src/pipeline/*.ts',
      'src/pipeline/{actors,attributions,blocks,copies,excerpts,exports,html,metadata,proposals}/**/*.ts',
    ],
    tests: ['src/pipeline/**/*.test.ts'],
    least: 90,
  },
};
