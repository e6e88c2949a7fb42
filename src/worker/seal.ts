/**
 * Takes from this worker every way to ask the network for something. Must be imported before anything else.
 *
 * The policy in the head of the page does not bind a worker that comes from a file, so the worker binds itself: what it needs the page hands to it.
 */
const WAYS_OUT = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'importScripts'],
  // What asks by itself, or starts something that could ask again.
  ...['Worker', 'SharedWorker', 'FontFace', 'fonts', 'caches', 'Cache', 'CacheStorage', 'Request', 'BroadcastChannel'],
];

for (const name of WAYS_OUT) {
  for (let holder: object | null = globalThis; holder !== null; holder = Object.getPrototypeOf(holder)) {
    if (holder === globalThis || Object.hasOwn(holder, name))
      Object.defineProperty(holder, name, { value: undefined, writable: false, configurable: false });
  }
}
