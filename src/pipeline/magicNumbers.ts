/** What a file really is, and what to do with it. */
export type RealKind = { readonly name: string; readonly fix: string };

type Mark = RealKind & { readonly bytes: readonly number[] };

const AS_TEXT = 'Open it and save the text as .txt, UTF-8.';
const OUT = 'Take it out of the folder.';

/** The first bytes by which other kinds of files are known. Sources: the formats' own specifications. */
const MARKS: readonly Mark[] = [
  { bytes: toBytes('%PDF-'), name: 'a PDF', fix: 'Open it and save or copy the text into a .txt file, UTF-8.' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive, such as a Word document', fix: AS_TEXT },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], name: 'an old Office document', fix: AS_TEXT },
  { bytes: toBytes('{\\rtf'), name: 'rich text (RTF)', fix: AS_TEXT },
  { bytes: toBytes('bplist00'), name: 'a web archive', fix: 'Open it in a browser and save the page as .html.' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive', fix: 'Unpack it, and put the articles here.' },
  { bytes: toBytes('BZh'), name: 'a bzip2 archive', fix: 'Unpack it, and put the articles here.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive', fix: 'Unpack it, and put the articles here.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image', fix: OUT },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image', fix: OUT },
  { bytes: toBytes('GIF8'), name: 'a GIF image', fix: OUT },
  { bytes: toBytes('SQLite format 3'), name: 'a database', fix: OUT },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', fix: OUT },
];

/** Finds what a file really is by its first bytes; undefined where it can be a text. */
export function findRealKind(bytes: Uint8Array): RealKind | undefined {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  return mark === undefined ? undefined : { name: mark.name, fix: mark.fix };
}

function toBytes(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
