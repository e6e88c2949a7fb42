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

/** Opens the segments of a folder. `name` makes a name for a new one; nothing is written before `write`. */
export function openSegments(folder: string, name: () => string): Segments {
  const opened = new Map<string, number>();
  let own: { readonly segment: string; readonly file: number; size: number } | undefined;
  const open = (segment: string): number => {
    const file = opened.get(segment) ?? openSync(path.join(folder, segment), 'r');
    opened.set(segment, file);
    return file;
  };
  return {
    read({ segment, offset }, length) {
      try {
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
