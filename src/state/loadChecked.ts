import * as v from 'valibot';
import type { Json } from '../corpus/packed.ts';
import { loadNewerVersion } from './newerVersion.ts';

/**
 * Loads a data file and checks its form; the gate through which data enters the page.
 *
 * Throws an `Error` whose message is a cause a reader can pass on: "The data file did not arrive (404, corpus-1f3a.json)."
 */
export async function loadChecked<const Schema extends v.GenericSchema>(
  url: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return checkForm(schema, await loadJson(url), url);
}

/** Checks the form of what a data file held. Throws as `loadChecked`. */
export function checkForm<const Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  url: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the whole file';
  throw new Error(`The data file does not have the expected form (${place}, ${nameFile(url)}).`, { cause: issue });
}

/** Loads a data file of JSON. Throws as `loadChecked`. */
export async function loadJson(url: string): Promise<Json> {
  const text = await readText(url, nameFile(url));
  return readWhole(url, () => JSON.parse(text));
}

/** Runs what reads a data file; what it throws becomes a cause a reader can pass on: "The data file cannot be read (damaged, corpus-1f3a.json)." */
export function readWhole<Result>(url: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new Error(`The data file cannot be read (damaged, ${nameFile(url)}).`, { cause });
  }
}

function nameFile(url: string): string {
  return url.replace(/\?.*$/s, '').replace(/^.*\//, '');
}

async function readText(url: string, file: string): Promise<string> {
  if (url.startsWith('#')) return readHeld(url, file);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`The data file did not arrive (no connection, ${file}).`, { cause });
  });
  // After a newer version has been published the data of this one may be gone.
  if (response.status === 404) void loadNewerVersion();
  if (!response.ok) throw new Error(`The data file did not arrive (${response.status}, ${file}).`);
  // Not as a text: a browser decodes that piece by piece, in half as much time again.
  const bytes = await response.arrayBuffer().catch((cause: unknown) => {
    throw new Error(`The data file did not arrive whole (${file}).`, { cause });
  });
  return new TextDecoder().decode(bytes);
}

/** The page that is one file holds its data itself; what unpacks it comes with that page only. */
async function readHeld(url: string, file: string): Promise<string> {
  const { inflateText } = await import('./inflateText.ts');
  return inflateText(document.querySelector(url)?.textContent ?? '').catch((cause: unknown) => {
    throw new Error(`The data in this page cannot be read (damaged, ${file}).`, { cause });
  });
}
