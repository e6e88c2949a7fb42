import { compareText } from '../corpus/compareText.ts';
import type { Problem } from '../corpus/problem.ts';
import type { ArticleSource, GivenArticle } from './articleRecord.ts';
import { decode, decodeText, LARGEST_FILE, readBytes, type SourceFile } from './decode.ts';
import { type FindDuplicate, makeFindDuplicate } from './duplicates.ts';
import { splitExport } from './exports/splitExport.ts';
import { describeUnread, type FileKind, findFileKind, listPages } from './fileKinds.ts';
import { reportFileName } from './fileNames.ts';
import { decodeHtml } from './html/decodeHtml.ts';
import type { SourceText } from './place.ts';
import { type Finding, makeProblem, type Report } from './problems.ts';
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
 * Articles are `.txt`, `.md`, `.html` and `.htm` below articles/; a folder without an articles/ is one of articles. Problems: those of
 * decoding, of file names and of dividing exports; `duplicate-id` and `duplicate-article` of two articles; `kind-not-read` of a file that is none of ours.
 */
export function readSeedFiles(files: readonly SourceFile[], reports: Reports): SeedFiles {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const root = files.some((file) => file.path.startsWith('articles/')) ? 'articles/' : '';
  const pages = listPages(sorted.map((file) => file.path));
  const kinds = sorted.map((file) => ({ file, kind: findFileKind(file.path, root, pages) }));
  const own = readOwnFiles(kinds, reports.coding);
  const read = readArticles(
    kinds.filter(({ kind }) => kind === 'text' || kind === 'html'),
    root,
    reports.article,
  );
  for (const { file, kind } of kinds) if (kind === 'unread') reportUnread(file, reports);
  return {
    articles: read.articles,
    codings: own.codings,
    codebook: own.codebook,
    lost: { ...own.lost, article: read.lost },
  };
}

type KnownFile = { readonly file: SourceFile; readonly kind: FileKind };

function readOwnFiles(files: readonly KnownFile[], report: Report) {
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

function readArticles(files: readonly KnownFile[], root: string, report: Report) {
  const articles = new Map<string, ArticleSource>();
  const lost = new Set<string>();
  const paths = new Map<string, string>();
  const reading = { findDuplicate: makeFindDuplicate(), room: { left: MOST_HELD }, report };
  for (const known of files) {
    const { path } = known.file;
    const id = findArticleId(path, root);
    if (!isNewId(id, path, { paths, report })) continue;
    reportFileName(path, report);
    const read = readArticle(known, reading);
    if (read.length === 0) lost.add(id);
    for (const [index, article] of read.entries()) {
      const partId = read.length === 1 ? id : `${id}--${index + 1}`;
      if (partId === id || isNewId(partId, path, { paths, report })) articles.set(partId, article);
    }
  }
  return { articles, lost };
}

/** Texts are held up to so many bytes of their files; those of a larger folder would fill the memory before the first is read. */
const MOST_HELD = 64_000_000;

/** `room` is how many bytes of texts may still be held. */
type ReadingFiles = {
  readonly findDuplicate: FindDuplicate;
  readonly room: { left: number };
  readonly report: Report;
};

/** Reads the articles of a file: one, or those of an export; none where there is a fault. */
function readArticle({ file, kind }: KnownFile, reading: ReadingFiles): ArticleSource[] {
  const { findDuplicate, report } = reading;
  const isPage = kind === 'html';
  const bytes = readBytes(file, isPage ? LARGEST_FILE.html : LARGEST_FILE.text, report);
  if (bytes === undefined) return [];
  const first = findDuplicate(file, bytes);
  if (first !== undefined) {
    reportDuplicate(file.path, first, report);
    return [];
  }
  if (isPage) return [(reportPage) => readPage(file, reportPage)];
  const source = decodeText(file.path, bytes, report);
  return source === undefined ? [] : readTexts(file, source, reading);
}

function readPage(file: SourceFile, report: Report): GivenArticle | undefined {
  const bytes = readBytes(file, LARGEST_FILE.html, report);
  const source = bytes === undefined ? undefined : decodeHtml(file.path, bytes, report);
  return source === undefined ? undefined : { source, form: 'html' };
}

function readTexts(file: SourceFile, source: SourceText, { room, report }: ReadingFiles): ArticleSource[] {
  const split = splitExport(source);
  if (split === undefined) {
    room.left -= file.size;
    return [holdOnce(file, room.left < 0 ? undefined : source)];
  }
  if (!('code' in split)) return split.map((part) => () => ({ ...part, form: 'plain' }));
  report(makeProblem({ file: source.file, line: 1, column: 1 }, split));
  return [];
}

/** A text that was decoded is there for who asks first; later it is decoded again: only what has spoiled it since is news. */
function holdOnce(file: SourceFile, decoded: SourceText | undefined): ArticleSource {
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

/** An article's id is its path below articles/ without its ending, `/` written `--`. */
function findArticleId(path: string, root: string): string {
  return path
    .slice(root.length)
    .replace(/\.[^./]*$/, '')
    .replaceAll('/', '--');
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

function reportDuplicate(path: string, first: string, report: Report): void {
  const message = `The same bytes are in ${first}, which is read.`;
  const fix = 'Take one of the two files out of the folder.';
  report(makeProblem({ file: path, line: 1, column: 1 }, { code: 'duplicate-article', message, fix }));
}

/** Among the articles it is a fault of one of them; beside the coders' own files it spoils nothing, and is a warning always. */
function reportUnread({ path, refusal }: SourceFile, reports: Reports): void {
  const place = { file: path, line: 1, column: 1 };
  const isOwn = /^(?:codings|codebook)\//.test(path);
  const described: Finding = { code: 'kind-not-read', ...describeUnread(path) };
  const unread: Finding = isOwn ? { ...described, severity: 'warning' } : described;
  (isOwn ? reports.coding : reports.article)(makeProblem(place, refusal ?? unread));
}
