import type { Columns } from '../../corpus/columns.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { setEngine } from '../engines.ts';
import { type FacetEngine, makeEngine } from './engine.ts';
import { type Nouns, readNouns } from './nouns.ts';

/**
 * Lets an engine answer for a corpus: whoever filters, counts or lists what can be chosen is answered from the columns.
 *
 * `columns` must be those of the corpus. Who has nouns by their rows without going through a list gives them.
 */
export function startEngine(lookup: Lookup, columns: Columns, nouns: Nouns = readNouns(lookup)): FacetEngine {
  const engine = makeEngine(columns, nouns);
  setEngine(lookup, engine);
  return engine;
}
