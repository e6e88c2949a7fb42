/** Some files of the project and the tests that must notice every change in them. */
export type Group = {
  /** Paths of the files that are changed, as Stryker's globs. */
  readonly files: readonly string[];
  /** The tests that are run, files or folders; with fewer of them a run takes minutes instead of hours, and the score can only be lower. */
  readonly tests: readonly string[];
  /** The part of the changes that must be noticed, in per cent. */
  readonly least: number;
};

/** What is changed, in the order in which it is worth to be run: what a wrong quote or day would come from first. */
export const GROUPS: Readonly<Record<string, Group>> = {
  locate: {
    files: ['src/pipeline/{locate,fold}.ts'],
    tests: ofPipeline('locate', 'fold'),
    least: 95,
  },
  decode: {
    files: ['src/pipeline/{decode,encodings,magicNumbers}.ts'],
    tests: ofPipeline('decode', 'encodings', 'magicNumbers'),
    least: 95,
  },
  dates: {
    files: ['src/pipeline/{dates,dateDoubts,calendar,weekdays,edtf,edtfBounds,edtfForm}.ts'],
    tests: ofPipeline('dates', 'calendar', 'weekdays', 'edtf', 'edtfLevels'),
    least: 95,
  },
  anchors: {
    files: [
      'src/pipeline/{alignWords,nearestPassage,nearest,anchors,statementAnchors,quoteEnds,quotations,countAnchors}.ts',
      'src/pipeline/{statements,statementChecks,utterances,ids,lookAlikes,place}.ts',
    ],
    tests: ofPipeline(
      ...['alignWords', 'nearest', 'locate', 'anchors', 'quoteEnds', 'quotations', 'sentences'],
      ...['statements', 'statementChecks', 'utterances', 'ids', 'lookAlikes', 'problems', 'countAnchors'],
    ),
    least: 90,
  },
  copies: {
    files: ['src/pipeline/copies/*.ts'],
    tests: ofPipeline(
      ...['hashes', 'bodyWords', 'sampleIndex', 'isCopy', 'joinCopiedStatements', 'nameUtterances', 'groupCopies'].map(
        (name) => `copies/${name}`,
      ),
    ),
    least: 90,
  },
  reading: {
    files: [
      'src/pipeline/{yamlFile,yamlDocument,plainKeys,suspects,problems,remember,textWords,sentences,lineKinds}.ts',
    ],
    tests: ofPipeline(
      ...[
        'yamlProblems',
        'yamlFile',
        'plainKeys',
        'suspects',
        'problems',
        'remember',
        'sentenceEnds',
        'sentences',
        'lineKinds',
        'textWords',
      ],
    ),
    least: 90,
  },
  timex: {
    files: ['src/pipeline/timex/*.ts'],
    tests: ['src/pipeline/timex'],
    least: 90,
  },
  codecs: {
    files: ['src/corpus/packed.ts', 'src/corpus/packing/*.ts'],
    tests: ['src/corpus/packed.test.ts', 'src/corpus/packing', 'src/facets/packedLookup.test.ts'],
    least: 90,
  },
  address: {
    files: ['src/state/{parseAddress,printAddress,landing}.ts'],
    tests: ['src/state/address.test.ts'],
    least: 90,
  },
  facets: {
    files: ['src/facets/*.ts'],
    tests: ofFacets('facets', 'judges', 'activeFilters', 'hits', 'slice', 'makeColumns', 'engines'),
    least: 90,
  },
  engine: {
    files: ['src/facets/engine/*.ts'],
    tests: ofFacets(
      ...[
        'engine/engine',
        'engine/steps',
        'engine/standings',
        'engine/published',
        'engine/bits',
        'engine/memory',
        'engines',
      ],
    ),
    least: 90,
  },
  fulltext: {
    files: ['src/facets/fulltext/*.ts'],
    // Not those over made corpora: these take minutes, and notice what the small ones do.
    tests: ofFacets(
      ...['bytes', 'gaps', 'findNear', 'indexFile', 'fullTextIndex', 'makeIndex', 'askIndex', 'articleHits'].map(
        (name) => `fulltext/${name}`,
      ),
    ),
    least: 90,
  },
  attributions: {
    files: ['src/pipeline/attributions/*.ts'],
    tests: ['src/pipeline/attributions'],
    least: 90,
  },
  actors: {
    files: ['src/pipeline/actors/**/*.ts', 'src/pipeline/mentions.ts'],
    tests: ['src/pipeline/actors', 'src/pipeline/mentions.test.ts', 'src/pipeline/proposals/readings.test.ts'],
    least: 90,
  },
  proposals: {
    files: ['src/pipeline/proposals/*.ts'],
    tests: ['src/pipeline/proposals'],
    least: 90,
  },
  pages: {
    files: ['src/pipeline/{html,blocks,metadata,exports,excerpts}/*.ts', 'src/pipeline/{blocks,metadata}.ts'],
    tests: [
      ...['html', 'blocks', 'metadata', 'exports', 'excerpts'].map((name) => `src/pipeline/${name}`),
      ...ofPipeline('blocks', 'metadata'),
    ],
    least: 90,
  },
  pipeline: {
    files: ['src/pipeline/*.ts'],
    tests: ['src/pipeline'],
    least: 90,
  },
};

function ofFacets(...names: readonly string[]): string[] {
  return names.map((name) => `src/facets/${name}.test.ts`);
}

function ofPipeline(...names: readonly string[]): string[] {
  return names.map((name) => `src/pipeline/${name}.test.ts`);
}
