import { compareText } from '../corpus/compareText.ts';
import { CODEBOOK_PATHS } from './codebookFiles.ts';
import { decode, type SourceFile } from './decode.ts';
import type { SourceText } from './place.ts';
import { makeProblem, type Report } from './problems.ts';

/** The files of a seeds folder by what they are, each in the order of their paths. */
export type SeedFiles = {
  /** By article id. */
  readonly articles: ReadonlyMap<string, SourceText>;
  readonly codings: readonly SourceText[];
  /** By path. */
  readonly codebook: ReadonlyMap<string, SourceText>;
  /** What is there and could not be decoded, articles by id, other files by path: that it is missed elsewhere is no second mistake. */
  readonly lost: Readonly<Record<'article' | 'coding' | 'codebook', ReadonlySet<string>>>;
};

/**
 * Sorts the files of a seeds folder and decodes them.
 *
 * Articles are `.txt` and `.md` below articles/; a folder without an articles/ is one of articles. What begins with a point, or is called
 * README, is nobody's. Problems: those of decoding; `duplicate-id` of two articles; `kind-not-read` warns of a file that is none of ours.
 */
export function readSeedFiles(files: readonly SourceFile[], report: Report): SeedFiles {
  const articles = new Map<string, SourceText>();
  const codings: SourceText[] = [];
  const codebook = new Map<string, SourceText>();
  const lost = { article: new Set<string>(), coding: new Set<string>(), codebook: new Set<string>() };
  const root = files.some((file) => file.path.startsWith('articles/')) ? 'articles/' : '';
  const paths = new Map<string, string>();
  for (const file of files.toSorted((a, b) => compareText(a.path, b.path))) {
    const kind = findKind(file.path, root);
    if (kind === 'none') continue;
    if (kind === 'unread') {
      reportUnread(file.path, report);
      continue;
    }
    const id = findArticleId(file.path, root);
    if (kind === 'article' && !isNewId(id, file.path, { paths, report })) continue;
    const source = decode(file, report);
    if (source === undefined) lost[kind].add(kind === 'article' ? id : file.path);
    else if (kind === 'article') articles.set(id, source);
    else if (kind === 'coding') codings.push(source);
    else codebook.set(file.path, source);
  }
  return { articles, codings, codebook, lost };
}

type Kind = 'article' | 'coding' | 'codebook' | 'unread' | 'none';

function findKind(path: string, root: string): Kind {
  if (/(?:^|\/)(?:\.|README(?:\.|$))/i.test(path)) return 'none';
  if (path.startsWith('codings/')) return path.endsWith('.yaml') ? 'coding' : 'unread';
  if (path.startsWith('codebook/')) return Object.values<string>(CODEBOOK_PATHS).includes(path) ? 'codebook' : 'unread';
  if (!path.startsWith(root)) return 'none';
  return /\.(?:txt|md)$/i.test(path) ? 'article' : 'unread';
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

function reportUnread(path: string, report: Report): void {
  const fix = path.startsWith('codebook/')
    ? `The codebook is ${Object.values(CODEBOOK_PATHS).join(', ')}.`
    : path.startsWith('codings/')
      ? 'A coding is a .yaml file named for its article.'
      : 'Save an article as plain text, .txt or .md.';
  const finding = {
    code: 'kind-not-read',
    severity: 'warning',
    message: 'This kind of file is not read.',
    fix,
  } as const;
  report(makeProblem({ file: path, line: 1, column: 1 }, finding));
}
