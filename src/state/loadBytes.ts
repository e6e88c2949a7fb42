import { loadNewerVersion } from './newerVersion.ts';
import { readLetters } from './readLetters.ts';

/** Loads a file of bytes, or what the page that is one file holds in its place. Throws an `Error` whose message is a cause a reader can pass on. */
export async function loadBytes(url: string): Promise<ArrayBuffer> {
  if (url.startsWith('#')) return readLetters(document.querySelector(url)?.textContent ?? '').buffer;
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error('The search index did not arrive (no connection).', { cause });
  });
  if (response.status === 404) void loadNewerVersion();
  if (!response.ok) throw new Error(`The search index did not arrive (${response.status}).`);
  return response.arrayBuffer();
}
