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

/** Groups by key, in the order in which keys and members come. */
export function groupBy<Member, Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): ReadonlyMap<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
