/** Makes a memory of the results asked for last: what it has not, it computes, and the one that was asked for longest ago goes. */
export function makeMemory<Key, Result>(limit: number): (key: Key, compute: () => Result) => Result {
  const results = new Map<Key, Result>();
  return (key, compute) => {
    const result = results.get(key) ?? compute();
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > limit && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
