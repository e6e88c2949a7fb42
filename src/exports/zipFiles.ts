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
  const zip = zipSync(Object.fromEntries(entries), { mtime: `${day}T12:00:00`, level: 9 });
  return entries.length < MOST_COUNTED ? zip : countInWideNumbers(zip, entries.length);
}

/** What stands in the two bytes for the number of files where it is told elsewhere. Source: PKWARE APPNOTE 6.3.10, section 4.4.22. */
const MOST_COUNTED = 0xffff;

/** The lengths of the end of a zip, of its wide form, and of what leads to that. Source: APPNOTE 4.3.14 to 4.3.16. */
const END = 22;
const WIDE_END = 56;
const LOCATOR = 20;

/**
 * Puts the records of Zip64 before the end of a zip, with the number of its files.
 *
 * fflate writes that number modulo 65,536 and no such record, and would read back so many files only.
 */
export function countInWideNumbers(zip: Uint8Array, files: number): Uint8Array {
  const at = zip.length - END;
  const whole = new Uint8Array(zip.length + WIDE_END + LOCATOR);
  whole.set(zip.subarray(0, at));
  whole.set(zip.subarray(at), at + WIDE_END + LOCATOR);
  const old = new DataView(zip.buffer, zip.byteOffset + at);
  const wide = new DataView(whole.buffer, at);
  const [size, offset] = [old.getUint32(12, true), old.getUint32(16, true)];
  wide.setUint32(0, 0x06064b50, true);
  setLong(wide, 4, WIDE_END - 12);
  // Made and read by version 4.5, the first with these records.
  wide.setUint32(12, 45 | (45 << 16), true);
  for (const [place, value] of [files, files, size, offset].entries()) setLong(wide, 24 + 8 * place, value);
  wide.setUint32(WIDE_END, 0x07064b50, true);
  setLong(wide, WIDE_END + 8, at);
  wide.setUint32(WIDE_END + 16, 1, true);
  for (const place of [8, 10]) wide.setUint16(WIDE_END + LOCATOR + place, MOST_COUNTED, true);
  return whole;
}

function setLong(view: DataView, place: number, value: number): void {
  view.setBigUint64(place, BigInt(value), true);
}
