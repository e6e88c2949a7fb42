import type { Finding } from './problems.ts';

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** Decodes UTF-8 strictly; undefined where the bytes are none. A byte-order mark is taken off. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Finds the first byte that is not UTF-8, which may have begun a character that does not go on; the length of all where they break off inside one.
 *
 * The decoder says that, not where; so we ask it about ever nearer beginnings.
 */
export function findBadByte(bytes: Uint8Array): number {
  if (isBeginning(bytes)) return bytes.length;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return findLead(bytes, good);
}

/** Steps back to where an unfinished character began: in a Latin encoding that byte is the accent, and what stands after it a letter. */
function findLead(bytes: Uint8Array, end: number): number {
  for (let back = 1; back < LONGEST_CHARACTER; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    const length = byte >= 0xf0 ? LONGEST_CHARACTER : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc0) return length > back ? end - back : end;
  }
  return end;
}

/** In bytes. */
const LONGEST_CHARACTER = 4;

/** Whether bytes are UTF-8 that may break off inside a character. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Describes a byte that is not UTF-8, with the encoding the file looks to be in. Problem: `not-utf8`. */
export function describeBadByte(bytes: Uint8Array, offset: number): Finding {
  const byte = bytes[offset];
  const seen =
    byte === undefined ? 'it ends inside a character' : `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const encoding = byte === undefined ? undefined : guessEncoding(bytes);
  return {
    code: 'not-utf8',
    message: `The file is not UTF-8: ${seen} at byte offset ${offset}.${encoding === undefined ? '' : ` It looks like ${encoding}.`}`,
    fix: 'Open it in an editor, look that every letter is right, and save it as UTF-8.',
  };
}

/**
 * Finds the first NUL of bytes that look to be UTF-16 without a mark: undefined where they do not.
 *
 * To a strict decoder they are UTF-8 as long as the text is ASCII: each other byte is a NUL then.
 */
export function findUtf16(bytes: Uint8Array): number | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = sample.filter((byte) => byte === 0).length;
  return nuls * 3 > sample.length ? bytes.indexOf(0) : undefined;
}

/** How much of a file is looked at to guess how it is written. */
const SAMPLE = 4000;

/** A guess to be shown, never one to decode by: a wrong guess would change words without a sign. */
function guessEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (findUtf16(bytes) !== undefined) return 'UTF-16';
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.filter((byte) => byte >= 0x80);
  // In a Latin script most letters are below 0x80; in another they are all above.
  if (high.length > sample.length / 3) return 'an encoding of another script, such as Windows-1251';
  const hasTypography = high.some((byte) => byte >= 0x91 && byte <= 0x97);
  return hasTypography ? 'Windows-1252' : undefined;
}
