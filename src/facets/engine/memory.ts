/** Makes a memory of the results asked for last: what it has not, it computes, and the one that was asked for longest ago goes. */
export function makeMemory<Result>(limit: number): (key: string, compute: () => Result) => Result {
  const results = new Map<string, Result>();
  return (key, compute) => {
    const result = results.has(key) ? results.get(key) : undefined;
    const current = result ?? compute();
    results.delete(key);
    results.set(key, current);
    const [oldest] = results.keys();
    if (results.size > limit && oldest !== undefined) results.delete(oldest);
    return current;
  };
}
