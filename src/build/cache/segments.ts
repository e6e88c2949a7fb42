import { openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Where some bytes lie: a file of the cache, and an offset in it. */
export type Place = { readonly segment: string; readonly offset: number };

/** Files that are only ever written at their end, each by one process: what lies in a place stays. */
export type Segments = {
  /** Reads bytes; undefined where there are none. */
  readonly read: (place: Place, length: number) => Buffer | undefined;
  /** Writes bytes and says where. Throws where that cannot be. */
  readonly write: (bytes: Buffer) => Place;
};

/** So many bytes are read together: a call for each entry would take longer than what is read besides. */
const BLOCK = 1 << 19;

/** Bytes of a file from `start` on. */
type Block = { readonly start: number; readonly bytes: Buffer };

/** Opens the segments of a folder. `name` makes a name for a new one; nothing is written before `write`. */
export function openSegments(folder: string, name: () => string): Segments {
  const opened = new Map<string, number>();
  let own: { readonly segment: string; readonly file: number; size: number } | undefined;
  const open = (segment: string): number => {
    const file = opened.get(segment) ?? openSync(path.join(folder, segment), 'r');
    opened.set(segment, file);
    return file;
  };
  const blocks = new Map<string, Block>();
  /** Most of what is asked for lies beside what was asked for last, before or after it. */
  const readBlock = (segment: string, start: number, end: number): Block => {
    const known = blocks.get(segment);
    if (known?.start === start && end <= start + known.bytes.length) return known;
    const bytes = Buffer.allocUnsafeSlow(BLOCK);
    const block = { start, bytes: bytes.subarray(0, readSync(open(segment), bytes, 0, BLOCK, start)) };
    blocks.set(segment, block);
    return block;
  };
  return {
    read({ segment, offset }, length) {
      try {
        const start = offset - (offset % BLOCK);
        if (offset + length <= start + BLOCK) {
          const { bytes } = readBlock(segment, start, offset + length);
          return offset + length <= start + bytes.length
            ? bytes.subarray(offset - start, offset - start + length)
            : undefined;
        }
        const bytes = Buffer.allocUnsafe(length);
        return readSync(open(segment), bytes, 0, length, offset) === length ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    write(bytes) {
      const segment = own?.segment ?? name();
      own ??= { segment, file: openSync(path.join(folder, segment), 'ax'), size: 0 };
      const place = { segment, offset: own.size };
      writeSync(own.file, bytes);
      own.size += bytes.length;
      return place;
    },
  };
}
