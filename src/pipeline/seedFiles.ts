import { compareText } from '../corpus/compareText.ts';
import type { ArticleSource } from './articleRecord.ts';
import { decode, type SourceFile } from './decode.ts';
import { describeUnread, type FileKind, findFileKind, listPages } from './fileKinds.ts';
import { reportFileName } from './fileNames.ts';
import type { SourceText } from './place.ts';
import { type Finding, makeProblem, type Report } from './problems.ts';
import { type ReadingFiles, readArticleFile, startReading } from './readArticleFile.ts';
import type { FileNotes } from './remember.ts';
import { findArticleId, findArticleRoot } from './seedForm.ts';
import { reportUnbalanced } from './suspects.ts';

/** The files of a seeds folder by what they are, each in the order of their paths. */
export type SeedFiles = {
  /** By article id. */
  readonly articles: ReadonlyMap<string, ArticleSource>;
  readonly codings: readonly SourceText[];
  /** By path; drafts beside the lists. */
  readonly codebook: ReadonlyMap<string, SourceText>;
  /** What is there and could not be read, articles by id, other files by path: that it is missed elsewhere is no second mistake. */
  readonly lost: Readonly<Record<'article' | 'coding' | 'codebook', ReadonlySet<string>>>;
};

/** Where problems go: an article's fault leaves that article out, a fault of the coders' own files spoils the corpus. */
export type Reports = { readonly article: Report; readonly coding: Report };

/**
 * Sorts the files of a seeds folder and decodes them.
 *
 * Articles are `.txt`, `.md`, `.html` and `.htm`, in articles/ alone where codings or a codebook stand beside it. Problems: those of
 * decoding, of file names and of dividing exports; `duplicate-id` and `duplicate-article` of two articles; `kind-not-read` of a file that is none of ours,
 * `article-beside` of one that stands outside the form.
 * Articles that `notes` knows are not read.
 */
export function readSeedFiles(files: readonly SourceFile[], reports: Reports, notes?: FileNotes): SeedFiles {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const paths = sorted.map((file) => file.path);
  const root = findArticleRoot(paths);
  const pages = listPages(paths);
  const kinds = sorted.map((file) => ({ file, kind: findFileKind(file.path, root, pages) }));
  const own = readOwnFiles(kinds, reports.coding);
  const read = readArticles(
    kinds.filter(({ kind }) => kind === 'text' || kind === 'html'),
    { report: reports.article, notes },
  );
  for (const { file, kind } of kinds) {
    if (kind === 'unread') reportUnread(file, reports);
    if (kind === 'beside') reports.article(makeProblem({ file: file.path, line: 1, column: 1 }, BESIDE));
  }
  return {
    articles: read.articles,
    codings: own.codings,
    codebook: own.codebook,
    lost: { ...own.lost, article: read.lost },
  };
}

const BESIDE: Finding = {
  code: 'article-beside',
  severity: 'warning',
  message: 'Beside codings and a codebook, articles are read in articles/ alone; this file is passed over.',
  fix: 'Move it into articles/ if it is an article.',
};

type SortedFile = { readonly file: SourceFile; readonly kind: FileKind };

function readOwnFiles(files: readonly SortedFile[], report: Report) {
  const codings: SourceText[] = [];
  const codebook = new Map<string, SourceText>();
  const lost = { coding: new Set<string>(), codebook: new Set<string>() };
  for (const { file, kind } of files) {
    if (kind !== 'coding' && kind !== 'codebook') continue;
    const source = decode(file, report);
    if (source !== undefined) reportUnbalanced(source, report);
    if (source === undefined) lost[kind].add(file.path);
    else if (kind === 'coding') codings.push(source);
    else codebook.set(file.path, source);
  }
  return { codings, codebook, lost };
}

function readArticles(files: readonly SortedFile[], { report, notes }: Pick<ReadingFiles, 'report' | 'notes'>) {
  const articles = new Map<string, ArticleSource>();
  const lost = new Set<string>();
  const paths = new Map<string, string>();
  const reading = startReading(report, notes);
  for (const sorted of files) {
    const { path } = sorted.file;
    const id = findArticleId(path);
    if (!isNewId(id, path, { paths, report })) continue;
    reportFileName(path, report);
    const read = readArticleFile(sorted, reading);
    if (read.length === 0) lost.add(id);
    for (const [index, article] of read.entries()) {
      const partId = read.length === 1 ? id : `${id}--${index + 1}`;
      if (partId === id || isNewId(partId, path, { paths, report })) articles.set(partId, article);
    }
  }
  return { articles, lost };
}

/** Ids that differ in case or canonical form only would be one file on some disks. */
function isNewId(id: string, path: string, { paths, report }: { paths: Map<string, string>; report: Report }): boolean {
  const key = id.normalize('NFC').toLowerCase();
  const first = paths.get(key);
  if (first === undefined) {
    paths.set(key, path);
    return true;
  }
  const message = `Another article has this id: ${first}.`;
  const fix = 'Rename one of the two files.';
  report(makeProblem({ file: path, line: 1, column: 1 }, { code: 'duplicate-id', message, value: id, fix }));
  return false;
}

/** Among the articles it is a fault of one of them; beside the coders' own files it spoils nothing, and is a warning always. */
function reportUnread({ path, refusal }: SourceFile, reports: Reports): void {
  const place = { file: path, line: 1, column: 1 };
  const isOwn = /^(?:codings|codebook)\//.test(path);
  const described: Finding = { code: 'kind-not-read', ...describeUnread(path) };
  const unread: Finding = isOwn ? { ...described, severity: 'warning' } : described;
  (isOwn ? reports.coding : reports.article)(makeProblem(place, refusal ?? unread));
}
