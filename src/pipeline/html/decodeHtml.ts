import { checkText } from '../decode.ts';
import { decodeUtf8, describeBadByte, findBadByte } from '../encodings.ts';
import type { SourceText } from '../place.ts';
import { type Finding, makeProblem, type Report } from '../problems.ts';

/**
 * Decodes the bytes of a saved page.
 *
 * A byte-order mark decides, then what the page says of itself (`<meta charset>`), then UTF-8. UTF-8 is strict. Problems: those of
 * `checkText`; `not-utf8`; `encoding-unknown`; warnings: `encoding-converted` from another encoding, `encoding-mismatch` where a
 * page says another one and is UTF-8.
 */
export function decodeHtml(file: string, bytes: Uint8Array, report: Report): SourceText | undefined {
  const tell = (finding: Finding) => report(makeProblem({ file, line: 1, column: 1 }, finding));
  const label = findMark(bytes) ?? findDeclared(bytes);
  const text = isUtf8Label(label) ? decodeStrictly(bytes, tell) : decodeOther(bytes, label, tell);
  return text === undefined ? undefined : checkText({ file, text, firstLine: 1 }, 'damaging', report);
}

type Tell = (finding: Finding) => void;

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Browsers look for the declaration in the first 1,024 bytes; pages with a long comment on top have it later. */
const HEAD_LENGTH = 4096;

function findDeclared(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_LENGTH));
  const label = /<meta[^<>]{0,200}?charset\s?=\s?["']?([\w:.-]{2,40})/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // A page whose declaration can be read byte by byte is not UTF-16, whatever it declares: the HTML standard says so too.
  return label.startsWith('utf-16') ? 'utf-8' : label;
}

function isUtf8Label(label: string): boolean {
  return label === 'utf-8' || label === 'utf8';
}

function decodeStrictly(bytes: Uint8Array, tell: Tell): string | undefined {
  const text = decodeUtf8(bytes);
  if (text === undefined) tell(describeBadByte(bytes, findBadByte(bytes)));
  return text;
}

function decodeOther(bytes: Uint8Array, label: string, tell: Tell): string | undefined {
  const decoder = findDecoder(label);
  if (decoder === undefined) {
    const fix = 'Open the page in a browser and save it again; check that it says charset="utf-8".';
    tell({ code: 'encoding-unknown', message: 'The page names an encoding nobody knows.', value: label, fix });
    return undefined;
  }
  const isAscii = !label.startsWith('utf-16') && bytes.every((byte) => byte < 0x80);
  if (isAscii) return decoder.decode(bytes);
  // By chance a text of another encoding is never UTF-8 once it has a letter beyond ASCII.
  const asUtf8 = label.startsWith('utf-16') ? undefined : decodeUtf8(bytes);
  if (asUtf8 !== undefined) {
    const message = 'The page says it is in another encoding, and is UTF-8; it is read as UTF-8.';
    const fix = 'Write charset="utf-8" into its <meta> line.';
    tell({ code: 'encoding-mismatch', severity: 'warning', message, value: label, fix });
    return asUtf8;
  }
  const message = `The page is in ${label}, and was decoded as that.`;
  const fix = 'Look that its letters are right; to be rid of this line save the page as UTF-8.';
  tell({ code: 'encoding-converted', severity: 'warning', message, value: label, fix });
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? mendTypography(text) : text;
}

function findDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Bytes 0x80 to 0x9F of Windows-1252; the five that it leaves open stay as they are. */
const TYPOGRAPHY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads Windows-1252 as Latin 1, which has control characters where the other has quotation marks and dashes. */
function mendTypography(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => TYPOGRAPHY[letter.charCodeAt(0) - 0x80] ?? letter);
}
