import { strToU8, zipSync } from 'fflate';
import type { ExportFile } from './order.ts';

/**
 * Puts files into one zip, in their order.
 *
 * A name may hold folders, with `/` between. Every time in it is noon of `day` (`YYYY-MM-DD`), so that the same files make the same bytes in every
 * time zone: a zip holds local time.
 */
export function zipFiles(files: readonly Pick<ExportFile, 'name' | 'content'>[], day: string): Uint8Array {
  const entries = files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries), { mtime: `${day}T12:00:00`, level: 9 });
}
