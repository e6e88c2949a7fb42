import type { Corpus } from '../corpus/corpus.ts';

/** A corpus before its first article. */
export const EMPTY_CORPUS: Corpus = {
  articles: [],
  statements: [],
  events: [],
  proposed: { events: [], statements: [] },
  actors: [],
  issues: [],
  publishers: [],
  problems: [],
};
