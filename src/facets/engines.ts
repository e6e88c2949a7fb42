import type { Lookup } from '../corpus/lookup.ts';
import type { FacetEngine } from './engine/engine.ts';

const engines = new WeakMap<Lookup, FacetEngine>();

/** Gives the engine of a corpus; a small one has none, and is filtered object by object. */
export function engineOf(lookup: Lookup): FacetEngine | undefined {
  return engines.get(lookup);
}

/** Says that an engine answers for a corpus from now on. Only what loads large corpora does so, since the engine is to arrive with them. */
export function setEngine(lookup: Lookup, engine: FacetEngine): void {
  engines.set(lookup, engine);
}
