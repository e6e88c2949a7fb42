import { decodeUtf8, describeBadByte, findBadByte, findUtf16 } from './encodings.ts';
import { findRealKind, type RealKind } from './magicNumbers.ts';
import { findPlace, type Place, type SourceText } from './place.ts';
import { type Finding, makeProblem, type Report } from './problems.ts';
import { type Looked, reportSuspects } from './suspects.ts';

/**
 * A file of the seeds as it came: `path` relative to the seeds folder, `/`-separated; `size` in bytes.
 *
 * `read` gives the bytes, and throws where there are none to be had. Files are read one at a time and not kept: a folder can be larger than
 * the memory. `refusal` is why a file must not be read at all. `stamp` is another one whenever the file may have changed; absent where nobody can tell.
 */
export type SourceFile = {
  readonly path: string;
  readonly size: number;
  readonly stamp?: string;
  readonly refusal?: Finding;
  readonly read: () => Uint8Array;
};

/**
 * The largest file that is read, in bytes.
 *
 * The longest news articles have 100 kB of text, a yearly export of a news database a few MB; what is larger is a log, a dump or a film. A
 * saved page is 100 kB to 2 MB, its scripts included, and the extractor needs some twenty times its size in memory.
 */
export const LARGEST_FILE = { text: 20_000_000, html: 5_000_000 };

/**
 * Decodes a seed file: strict UTF-8, byte-order mark taken off, line ends made `\n`, nothing else touched.
 *
 * Problems: those of `readBytes`, `not-utf8`, and those of `checkText`. Undefined where there is no text to go on with.
 */
export function decode(file: SourceFile, report: Report): SourceText | undefined {
  const bytes = readBytes(file, LARGEST_FILE.text, report);
  return bytes === undefined ? undefined : decodeText(file.path, bytes, report);
}

/** Decodes the bytes of a text file, as `decode` does. */
export function decodeText(path: string, bytes: Uint8Array, report: Report): SourceText | undefined {
  const text = decodeUtf8(bytes);
  const mark = text?.includes('\0') === true ? findUtf16(bytes) : undefined;
  if (text !== undefined && mark === undefined)
    return checkText({ file: path, text: joinLineEnds(text), firstLine: 1 }, 'all', report);
  const bad = mark ?? findBadByte(bytes);
  report(makeProblem(findPlaceOfByte(path, bytes, bad), describeBadByte(bytes, bad)));
  return undefined;
}

/** Almost every file has one kind of line end, and of all the kinds a search for it is the cheapest way to know. */
function joinLineEnds(text: string): string {
  const isMixed = ['\r', '\u0085', '\u2028', '\u2029'].some((end) => text.includes(end));
  return isMixed ? text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n') : text;
}

/**
 * Reads a file's bytes, where they can be a text.
 *
 * Problems: the file's refusal, `file-too-large` (which is not read), `unreadable-file`, `not-text` with what the file really is.
 */
export function readBytes(file: SourceFile, largest: number, report: Report): Uint8Array | undefined {
  const read = file.refusal ?? (file.size > largest ? describeSize(file.size, largest) : tryToRead(file));
  const kind = read instanceof Uint8Array ? findRealKind(read) : undefined;
  if (read instanceof Uint8Array && kind === undefined) return read;
  const finding = kind === undefined ? read : describeKind(kind);
  if (!(finding instanceof Uint8Array)) report(makeProblem({ file: file.path, line: 1, column: 1 }, finding));
  return undefined;
}

function describeKind({ name, fix }: RealKind): Finding {
  return { code: 'not-text', message: `Whatever its name says, the file is ${name}.`, fix };
}

function tryToRead(file: SourceFile): Uint8Array | Finding {
  try {
    return file.read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason}.`;
    return { code: 'unreadable-file', message, fix: 'Repair it, remove it or change its permissions.' };
  }
}

function describeSize(size: number, largest: number): Finding {
  const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return {
    code: 'file-too-large',
    message: `The ${largest === LARGEST_FILE.html ? 'page' : 'file'} has ${inMegabytes(size)}; at most ${inMegabytes(largest)} are read.`,
    fix:
      largest === LARGEST_FILE.html
        ? 'Save it again from a browser as "HTML only", or save its text as .txt, UTF-8.'
        : 'Divide it into files of one article each, or take it out of the folder.',
  };
}

/**
 * Checks that a decoded text is one.
 *
 * Problems: `empty-file` and those of `reportSuspects`, of which a NUL spoils the file. Undefined where there is no text to go on with.
 */
export function checkText(source: SourceText, looked: Looked, report: Report): SourceText | undefined {
  if (source.text.trim() === '') {
    const fix = 'Put the text into the file, or delete the file.';
    const place = { file: source.file, line: 1, column: 1 };
    report(makeProblem(place, { code: 'empty-file', message: 'The file is empty.', fix }));
    return undefined;
  }
  reportSuspects(source, looked, report);
  return source.text.includes('\0') ? undefined : source;
}

/** Everything before the first bad byte is good text, but for a character that has only begun. */
function findPlaceOfByte(file: string, bytes: Uint8Array, offset: number): Place {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset), { stream: true });
  return findPlace({ file, text: before, firstLine: 1 }, before.length);
}
