import { ACTORS_DRAFT_PATH, CODEBOOK_PATHS } from './codebookFiles.ts';
import { type CodingFile, readCodingFile } from './codingFile.ts';
import { findNearest } from './nearest.ts';
import type { SourceText } from './place.ts';
import { makeProblem, type Report } from './problems.ts';
import type { SeedFiles } from './seedFiles.ts';

/** A coding file and the article it codes. Only the first coder's makes the corpus; a second coder's is checked. */
export type ArticleCoding = { readonly article: string; readonly isSecond: boolean; readonly file: CodingFile };

/** Reads every coding file. Problem beside those of form: `coding-without-article`. */
export function readCodings(
  sources: readonly SourceText[],
  articles: ReadonlySet<string>,
  report: Report,
): ArticleCoding[] {
  return sources.flatMap((source) => {
    const owner = findOwner(source.file, articles);
    if (owner === undefined) reportOrphan(source.file, articles, report);
    const file = readCodingFile(source, report);
    return file === undefined || owner === undefined ? [] : [{ ...owner, file }];
  });
}

/** `codings/<id>.yaml` is the article's; `codings/<id>.<initials>.yaml` a second coder's. An id may itself have a point in it. */
function findOwner(path: string, articles: ReadonlySet<string>): { article: string; isSecond: boolean } | undefined {
  const name = nameOf(path);
  if (articles.has(name)) return { article: name, isSecond: false };
  const stem = name.replace(/\.[^.]+$/, '');
  return stem !== name && articles.has(stem) ? { article: stem, isSecond: true } : undefined;
}

function nameOf(path: string): string {
  return path.slice('codings/'.length).replace(/\.yaml$/, '');
}

function reportOrphan(path: string, articles: ReadonlySet<string>, report: Report): void {
  const name = nameOf(path);
  const nearest = findNearest(name, [...articles]);
  const fix =
    nearest === undefined ? 'Name the file for its article, or delete it.' : `Did you mean "codings/${nearest}.yaml"?`;
  const message = 'There is no article with this id.';
  report(
    makeProblem({ file: path, line: 1, column: 1 }, { code: 'coding-without-article', message, value: name, fix }),
  );
}

/** Reports codebook files that codings need and that are not there. Problem: `codebook-missing`. */
export function reportMissingCodebook({ codebook, codings, lost }: SeedFiles, report: Report): void {
  if (codings.length === 0) return;
  for (const path of Object.values(CODEBOOK_PATHS)) {
    const stands = path === CODEBOOK_PATHS.actors && codebook.has(ACTORS_DRAFT_PATH);
    if (stands || codebook.has(path) || lost.codebook.has(path)) continue;
    const message = 'There are codings, and this list of the codebook is not there.';
    const fix = 'Add the file: a list of entries, each beginning with "- id:".';
    report(makeProblem({ file: path, line: 1, column: 1 }, { code: 'codebook-missing', message, fix }));
  }
}
