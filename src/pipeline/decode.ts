import { findPlace, type Place, type SourceText } from './place.ts';
import { makeProblem, type Report } from './problems.ts';

/** A file of the seeds as it came: `path` relative to the seeds folder, `/`-separated. */
export type SourceFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Decodes a seed file: strict UTF-8, byte-order mark taken off, line ends made `\n`, nothing else touched.
 *
 * Problems: `not-utf8`, `empty-file`, `control-character`, `bidi-control`. Undefined where there is no text to go on with.
 */
export function decode(source: SourceFile, report: Report): SourceText | undefined {
  const { path: file, bytes } = source;
  const bad = findBadByte(bytes);
  if (bad !== undefined) {
    report(makeProblem(findPlaceOfByte(source, bad), describeBadByte(bytes, bad)));
    return undefined;
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
    .decode(bytes)
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n');
  if (text.trim() === '') {
    const fix = 'Put the text into the file, or delete the file.';
    report(makeProblem({ file, line: 1, column: 1 }, { code: 'empty-file', message: 'The file is empty.', fix }));
    return undefined;
  }
  const decoded = { file, text, firstLine: 1 };
  reportSuspectCharacters(decoded, report);
  return decoded;
}

/**
 * Finds the first byte that is not UTF-8: the length of the bytes where they break off inside a character, undefined where all is well.
 *
 * The decoder says that, not where; so we ask it about ever nearer beginnings.
 */
function findBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  if (isUtf8(bytes, true)) return bytes.length;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8(bytes: Uint8Array, unfinished: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}

function describeBadByte(bytes: Uint8Array, offset: number) {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const byte = bytes[offset];
  return {
    code: 'not-utf8',
    message: `The file is not UTF-8: ${
      byte === undefined ? 'it ends inside a character' : `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
    } at byte offset ${offset}.${isUtf16 ? ' It looks like UTF-16.' : ''}`,
    fix: 'Save the file as UTF-8.',
  };
}

/** Everything before the first bad byte is good text, but for a character that has only begun. */
function findPlaceOfByte({ path: file, bytes }: SourceFile, offset: number): Place {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset), { stream: true });
  return findPlace({ file, text: before, firstLine: 1 }, before.length);
}

/** Characters that make a text look other than it is, or that no text has. One problem a kind and file: the first place. */
function reportSuspectCharacters(source: SourceText, report: Report): void {
  const control = source.text.search(/(?![\t\n])\p{Cc}/u);
  if (control !== -1) {
    report(
      makeProblem(findPlace(source, control), {
        code: 'control-character',
        severity: source.text[control] === '\0' ? 'error' : 'warning',
        message: 'The text has a control character.',
        value: source.text[control],
        fix: 'Take it out, or fetch the text again: the file may be damaged.',
      }),
    );
  }
  const bidi = source.text.search(/[\u202a-\u202e\u2066-\u2069]/);
  if (bidi !== -1) {
    report(
      makeProblem(findPlace(source, bidi), {
        code: 'bidi-control',
        severity: 'warning',
        message: 'The text has a character that turns the direction of reading.',
        value: source.text[bidi],
        fix: 'Read the passage character by character; take it out where it is not the author’s.',
      }),
    );
  }
}
