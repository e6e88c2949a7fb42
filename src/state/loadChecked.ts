import * as v from 'valibot';

/**
 * Loads a data file and checks its form; the gate through which data enters the page.
 *
 * Throws an `Error` whose message is a cause a reader can pass on: "The data file did not arrive (404, corpus-1f3a.json)."
 */
export async function loadChecked<const Schema extends v.GenericSchema>(
  url: string,
  schema: Schema,
  parse: (text: string) => unknown,
): Promise<v.InferOutput<Schema>> {
  const file = url.replace(/\?.*$/, '').replace(/^.*\//, '');
  const text = await readText(url, file);
  const result = v.safeParse(schema, parseText(text, { file, parse }));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the whole file';
  throw new Error(`The data file does not have the expected form (${place}, ${file}).`, { cause: issue });
}

async function readText(url: string, file: string): Promise<string> {
  if (url.startsWith('#')) return readHeld(url, file);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`The data file did not arrive (no connection, ${file}).`, { cause });
  });
  if (!response.ok) throw new Error(`The data file did not arrive (${response.status}, ${file}).`);
  return response.text().catch((cause: unknown) => {
    throw new Error(`The data file did not arrive whole (${file}).`, { cause });
  });
}

/** The page that is one file holds its data itself; what unpacks it comes with that page only. */
async function readHeld(url: string, file: string): Promise<string> {
  const { inflateText } = await import('./inflateText.ts');
  return inflateText(document.querySelector(url)?.textContent ?? '').catch((cause: unknown) => {
    throw new Error(`The data in this page cannot be read (damaged, ${file}).`, { cause });
  });
}

type Parsing = { readonly file: string; readonly parse: (text: string) => unknown };

function parseText(text: string, { file, parse }: Parsing): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new Error(`The data file cannot be read (damaged, ${file}).`, { cause });
  }
}
