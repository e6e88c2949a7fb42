import type { SourceFile } from './decode.ts';

/** Says of a file which earlier one holds the same bytes; undefined for the first that holds them. `print` is that of its bytes. */
export type FindDuplicate = (file: SourceFile, print: string, bytes?: Uint8Array) => string | undefined;

/**
 * Makes a memory of files by which copies are found.
 *
 * It keeps a fingerprint of each, not its bytes: where two are alike the files are read again, and the bytes decide.
 */
export function makeFindDuplicate(): FindDuplicate {
  const firsts = new Map<string, SourceFile[]>();
  return (file, print, bytes) => {
    const candidates = firsts.get(print) ?? [];
    const first = candidates.find((candidate) => isSame(readAgain(candidate), bytes ?? readAgain(file)));
    if (first === undefined) firsts.set(print, [...candidates, file]);
    return first?.path;
  };
}

/** It was read once; a file that has gone since is no copy. */
function readAgain(file: SourceFile): Uint8Array | undefined {
  try {
    return file.read();
  } catch {
    return undefined;
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** So many bytes of a file are looked at, at least. */
const LOOKED_AT = 512;

/** Prints what two files must share to be copies. */
export function printBytes(bytes: Uint8Array): string {
  return `${bytes.length} ${fingerprint(bytes)}`;
}

/** FNV-1a, 32 bits, over bytes that lie evenly apart: it only has to part most unlike files of one size. */
function fingerprint(bytes: Uint8Array): number {
  const step = Math.max(1, Math.floor(bytes.length / LOOKED_AT));
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += step) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}
