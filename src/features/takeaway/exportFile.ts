import type { Corpus } from '../../corpus/corpus.ts';
import { exportAs } from '../../exports/exportAs.ts';
import type { ExportForm } from '../../exports/format.ts';
import type { ExportOrder } from '../../exports/order.ts';
import { packFiles } from '../../exports/packFiles.ts';
import { exportSeeds, type SeedFile, unpackSeeds } from '../../exports/seedsZip.ts';
import { readLetters } from '../../state/readLetters.ts';
import type { MadeFile } from '../../ui/saveFile.ts';

/** What a reader wants to save: an order without its corpus, and where the seeds lie for who asks for them. */
export type Wanted = Omit<ExportOrder, 'corpus'> & { readonly form: ExportForm; readonly seedsUrl: string | null };

/** What the worker is asked. It reads the corpus itself: to hand over a large one would hold the page still. */
export type Asked = { readonly wanted: Wanted; readonly corpusUrl: string };

/** What the worker answers: the file, or nothing where it could not make it. */
export type Answer = MadeFile | null;

/** Makes the one file that a reader wants. Throws where the seeds cannot be had; the message is a cause to pass on. */
export async function exportFile({ form, seedsUrl, ...rest }: Wanted, corpus: Corpus): Promise<MadeFile> {
  const order = { ...rest, corpus };
  const files = form === 'seeds' ? exportSeeds(order, await loadSeeds(seedsUrl)) : exportAs(form, order);
  const { name, content, mediaType } = packFiles(form, files, order);
  // A copy, since a blob takes only memory that nobody shares.
  const parts = typeof content === 'string' ? [content] : [new Uint8Array(content)];
  return { name, blob: new Blob(parts, { type: mediaType }) };
}

async function loadSeeds(url: string | null): Promise<readonly SeedFile[]> {
  if (url === null) throw new Error('The seeds are not published with this page.');
  // The page that is one file holds them itself.
  if (url.startsWith('#')) return unpackSeeds(readLetters(document.querySelector(url)?.textContent ?? ''));
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error('The seeds did not arrive: no connection.', { cause });
  });
  if (!response.ok) throw new Error(`The seeds did not arrive: ${response.status}.`);
  return unpackSeeds(new Uint8Array(await response.arrayBuffer()));
}
