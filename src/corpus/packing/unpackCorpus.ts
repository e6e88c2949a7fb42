import type { Corpus } from '../corpus.ts';
import type { Json } from '../packed.ts';
import type { Bodies } from './openBodies.ts';
import { type FirstFiles, openCorpus } from './openCorpus.ts';

/** Restores a whole corpus from all its files, as plain objects. */
export function unpackCorpus(
  first: FirstFiles,
  others: { readonly rest: Json; readonly bodies: readonly Json[] },
): Corpus {
  const bodies: Bodies[] = [];
  const open = openCorpus(first, {
    open: (_file, run) => run(),
    later: () => undefined,
    body: (shard) => (bodies[shard] ??= open.openBodies(shard, others.bodies[shard] ?? null)),
    rest: () => open.openRest(others.rest),
  });
  return toPlain(open.corpus);
}

/** Makes plain objects of a corpus, whatever it is held in. */
export function toPlain(corpus: Corpus): Corpus {
  const plain: Corpus = JSON.parse(JSON.stringify(corpus));
  return plain;
}
