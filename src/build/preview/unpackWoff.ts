import { inflateSync } from 'node:zlib';

/** Bytes of the heads of both forms, and of a table's row in each. */
const WOFF = { head: 44, row: 20 } as const;
const SFNT = { head: 12, row: 16 } as const;

type Table = { readonly tag: number; readonly checksum: number; readonly bytes: Buffer };

/**
 * Unpacks a font from WOFF 1.0 to the TrueType or OpenType file it was packed from, which rasterisers read.
 *
 * Throws where it is no WOFF. Source: WOFF File Format 1.0 (W3C 2012), each table deflated with zlib; OpenType 1.9, table directory.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is no WOFF file.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, nth) => readTable(woff, WOFF.head + nth * WOFF.row));
  const places = placeTables(tables);
  const directory = Buffer.alloc(SFNT.head + count * SFNT.row);
  writeHead(directory, woff.readUInt32BE(4), count);
  for (const [nth, { tag, checksum, bytes }] of tables.entries())
    [tag, checksum, places[nth] ?? 0, bytes.length].forEach((value, field) => {
      directory.writeUInt32BE(value, SFNT.head + nth * SFNT.row + field * 4);
    });
  return Buffer.concat([directory, ...tables.map(({ bytes }) => pad(bytes))]);
}

/** A table that would not get smaller is stored as it is. */
function readTable(woff: Buffer, row: number): Table {
  const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((at) =>
    woff.readUInt32BE(row + at),
  );
  const bytes = woff.subarray(offset, offset + packed);
  return { tag, checksum, bytes: packed < length ? inflateSync(bytes) : bytes };
}

function placeTables(tables: readonly Table[]): readonly number[] {
  let at = SFNT.head + tables.length * SFNT.row;
  return tables.map(({ bytes }) => {
    const place = at;
    at += pad(bytes).length;
    return place;
  });
}

/** The last three numbers help a binary search of the tables. */
function writeHead(directory: Buffer, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(flavor, 0);
  [count, 2 ** power * SFNT.row, power, (count - 2 ** power) * SFNT.row].forEach((value, field) => {
    directory.writeUInt16BE(value, 4 + field * 2);
  });
}

/** Every table begins at a multiple of four. */
function pad(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}
