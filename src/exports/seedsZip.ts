import { describeOrder } from './about.ts';
import type { ExportFile, ExportOrder } from './order.ts';
import { zipFiles } from './zipFiles.ts';

/** A file of a seeds folder, byte for byte. `path` is relative to the folder, with `/` between. */
export type SeedFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Exports the seeds themselves as a zip that builds the same corpus: all of them below `seeds/`.
 *
 * `about.json` stands beside that folder, not in it, where it would be read as material.
 */
export function exportSeeds(order: ExportOrder, seeds: readonly SeedFile[]): readonly ExportFile[] {
  const about = { name: 'about.json', content: `${JSON.stringify(describeOrder(order), null, 2)}\n` };
  const files = seeds.map(({ path, bytes }) => ({ name: `seeds/${path}`, content: bytes }));
  return [{ name: 'seeds.zip', mediaType: 'application/zip', content: zipFiles([about, ...files], order.day) }];
}
