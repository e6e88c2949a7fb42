import type { Lookup } from '../corpus/lookup.ts';

/** Makes a function of a corpus that computes once for each and then remembers; a corpus no longer used is forgotten. */
export function perLookup<Result extends object>(compute: (lookup: Lookup) => Result): (lookup: Lookup) => Result {
  const results = new WeakMap<Lookup, Result>();
  return (lookup) => {
    const known = results.get(lookup);
    if (known !== undefined) return known;
    const result = compute(lookup);
    results.set(lookup, result);
    return result;
  };
}
