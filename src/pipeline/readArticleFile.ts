import type { Problem } from '../corpus/problem.ts';
import type { ArticleSource } from './articleRecord.ts';
import { decode, decodeText, LARGEST_FILE, readBytes, type SourceFile } from './decode.ts';
import { type FindDuplicate, makeFindDuplicate, printBytes } from './duplicates.ts';
import { splitExport } from './exports/splitExport.ts';
import type { FileKind } from './fileKinds.ts';
import { decodeHtml } from './html/decodeHtml.ts';
import type { SourceText } from './place.ts';
import { makeProblem, type Report } from './problems.ts';
import type { FileNotes, KnownFile } from './remember.ts';

/** What the files of one folder are read with. `room` is how many bytes of texts may still be held. */
export type ReadingFiles = {
  readonly findDuplicate: FindDuplicate;
  readonly room: { left: number };
  readonly report: Report;
  readonly notes: FileNotes | undefined;
};

/** Texts are held up to so many bytes of their files; those of a larger folder would fill the memory before the first is read. */
const MOST_HELD = 64_000_000;

/** Begins to read the files of a folder. */
export function startReading(report: Report, notes: FileNotes | undefined): ReadingFiles {
  return { findDuplicate: makeFindDuplicate(), room: { left: MOST_HELD }, report, notes };
}

/** Gives the articles of a file: one, or those of an export; none where there is a fault. One that is known and as it was is not read. */
export function readArticleFile(
  { file, kind }: { readonly file: SourceFile; readonly kind: FileKind },
  reading: ReadingFiles,
): ArticleSource[] {
  const form = kind === 'html' ? 'html' : 'plain';
  const known = file.stamp === undefined ? undefined : reading.notes?.find(file.path, file.stamp);
  if (known === undefined) return readNew(file, form, reading);
  const first = reading.findDuplicate(file, known.print);
  if (first !== undefined) return refuseDuplicate(file.path, first, reading.report);
  return [
    {
      read: form === 'html' ? (report) => readPage(file, report) : holdOnce(file, undefined),
      known: { path: file.path, form, name: known.name },
    },
  ];
}

function readNew(file: SourceFile, form: 'plain' | 'html', reading: ReadingFiles): ArticleSource[] {
  const { report } = reading;
  const bytes = readBytes(file, form === 'html' ? LARGEST_FILE.html : LARGEST_FILE.text, report);
  if (bytes === undefined) return [];
  const print = printBytes(bytes);
  const first = reading.findDuplicate(file, print, bytes);
  if (first !== undefined) return refuseDuplicate(file.path, first, report);
  const note = makeNote(file, print, reading.notes);
  if (form === 'html') return [{ read: (reportPage) => readPage(file, reportPage), note }];
  let isSound = true;
  const source = decodeText(file.path, bytes, (problem) => {
    isSound = false;
    report(problem);
  });
  return source === undefined ? [] : readTexts(file, { source, ...(isSound ? { note } : {}) }, reading);
}

/** What is said of a file must be said again each time: only one without a problem is noted. */
function makeNote({ path, stamp }: SourceFile, print: KnownFile['print'], notes: FileNotes | undefined) {
  return (name: string) => {
    if (stamp !== undefined) notes?.note(path, stamp, { print, name });
  };
}

function readPage(file: SourceFile, report: Report): ReturnType<ArticleSource['read']> {
  const bytes = readBytes(file, LARGEST_FILE.html, report);
  const source = bytes === undefined ? undefined : decodeHtml(file.path, bytes, report);
  return source === undefined ? undefined : { source, form: 'html' };
}

type Decoded = Pick<ArticleSource, 'note'> & { readonly source: SourceText };

function readTexts(file: SourceFile, { source, ...noted }: Decoded, { room, report }: ReadingFiles): ArticleSource[] {
  const split = splitExport(source);
  if (split === undefined) {
    room.left -= file.size;
    return [{ read: holdOnce(file, room.left < 0 ? undefined : source), ...noted }];
  }
  if (!('code' in split)) return split.map((part) => ({ read: () => ({ ...part, form: 'plain' }) }));
  report(makeProblem({ file: source.file, line: 1, column: 1 }, split));
  return [];
}

/** A text that was decoded is there for who asks first; later it is decoded again: only what has spoiled it since is news. */
function holdOnce(file: SourceFile, decoded: SourceText | undefined): ArticleSource['read'] {
  let held = decoded;
  return (report) => {
    const problems: Problem[] = [];
    const source = held ?? decode(file, (problem) => problems.push(problem));
    held = undefined;
    if (source !== undefined) return { source, form: 'plain' };
    for (const problem of problems) report(problem);
    return undefined;
  };
}

function refuseDuplicate(path: string, first: string, report: Report): [] {
  const message = `The same bytes are in ${first}, which is read.`;
  const fix = 'Take one of the two files out of the folder.';
  report(makeProblem({ file: path, line: 1, column: 1 }, { code: 'duplicate-article', message, fix }));
  return [];
}
