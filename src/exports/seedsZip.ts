import { unzipSync } from 'fflate';
import { describeOrder } from './about.ts';
import type { ExportFile, ExportOrder } from './order.ts';
import { zipFiles } from './zipFiles.ts';

/** A file of a seeds folder, byte for byte. `path` is relative to the folder, with `/` between. */
export type SeedFile = { readonly path: string; readonly bytes: Uint8Array };

const FOLDER = 'seeds/';

/**
 * Exports the seeds themselves as a zip that builds the same corpus: all of them below `seeds/`.
 *
 * `about.json` stands beside that folder, not in it, where it would be read as material.
 */
export function exportSeeds(order: ExportOrder, seeds: readonly SeedFile[]): readonly ExportFile[] {
  const about = { name: 'about.json', content: `${JSON.stringify(describeOrder(order), null, 2)}\n` };
  const content = zipFiles([about, ...nameFiles(seeds)], order.day);
  return [{ name: 'seeds.zip', mediaType: 'application/zip', content }];
}

/** Packs the seeds for the page, which adds what an export says of itself. The same seeds make the same bytes on every day. */
export function packSeeds(seeds: readonly SeedFile[]): Uint8Array {
  return zipFiles(nameFiles(seeds), '2000-01-01');
}

/** Unpacks what `packSeeds` packed. Throws where the zip is damaged. */
export function unpackSeeds(zip: Uint8Array): readonly SeedFile[] {
  return Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ path: name.slice(FOLDER.length), bytes }));
}

function nameFiles(seeds: readonly SeedFile[]): Pick<ExportFile, 'name' | 'content'>[] {
  return seeds.map(({ path, bytes }) => ({ name: `${FOLDER}${path}`, content: bytes }));
}
