/**
 * What can ask the network for something.
 *
 * A worker inherits the policy of the page that wrote it: it refuses what is not the page's own. A worker binds itself besides, since the
 * page's own host is an outside too, and not every browser may hand on the policy.
 */
const WAYS_OUT = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'importScripts'],
  // What asks by itself, or starts something that could ask again.
  ...['Worker', 'SharedWorker', 'FontFace', 'fonts', 'caches', 'Cache', 'CacheStorage', 'Request', 'BroadcastChannel'],
];

/** Takes from this worker, for good, every way to ask the network for something; `instead` is left in place of those it names. */
export function closeWaysOut(instead: Readonly<Record<string, unknown>> = {}): void {
  for (const name of WAYS_OUT) {
    for (let holder: object | null = globalThis; holder !== null; holder = Object.getPrototypeOf(holder)) {
      if (holder === globalThis || Object.hasOwn(holder, name))
        Object.defineProperty(holder, name, { value: instead[name], writable: false, configurable: false });
    }
  }
}
