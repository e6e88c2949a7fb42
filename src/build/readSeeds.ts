import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../corpus/compareText.ts';
import type { Problem } from '../corpus/problem.ts';
import type { SourceFile } from '../pipeline/decode.ts';
import { makeProblem } from '../pipeline/problems.ts';
import { CommandError } from './commandError.ts';

/** What a seeds folder holds; `problems` are the files that could not be read. */
export type Seeds = { readonly files: readonly SourceFile[]; readonly problems: readonly Problem[] };

const FOLDERS = ['articles', 'codings', 'codebook'];

/**
 * Reads the articles, the codings and the codebook of a seeds folder.
 *
 * A folder without articles/ is one of articles: all of it is read. Sorted by path in code units, so that the order of a
 * directory never shows. Hidden files and editors' copies (`x~`) are passed over. A link that leads out of the folder, a link to a folder and anything that is no file is refused: an
 * article folder is somebody else's material. Throws where there is no folder. Problems: `path-escape`, `not-a-file`,
 * `unreadable-file`.
 */
export function readSeeds(folder: string): Seeds {
  checkSeedsFolder(folder);
  const root = realpathSync(folder);
  const found = existsSync(path.join(root, 'articles'))
    ? FOLDERS.filter((name) => existsSync(path.join(root, name))).flatMap((name) => readEntry(root, name))
    : readFolder(root, '');
  return {
    files: found.flatMap((entry) => ('bytes' in entry ? [entry] : [])).toSorted((a, b) => compareText(a.path, b.path)),
    problems: found.flatMap((entry) => ('code' in entry ? [entry] : [])),
  };
}

/** Throws a `CommandError` where there is no such folder. */
export function checkSeedsFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandError(`There is no seeds folder ${folder}. Name another with --seeds DIR.`);
}

function readFolder(root: string, name: string): (SourceFile | Problem)[] {
  const names = readdirSync(path.join(root, name)).filter(isMaterial);
  return names.flatMap((entry) => readEntry(root, path.posix.join(name, entry)));
}

function isMaterial(name: string): boolean {
  return !name.startsWith('.') && !name.endsWith('~') && name !== 'node_modules';
}

function readEntry(root: string, name: string): (SourceFile | Problem)[] {
  const place = path.join(root, name);
  try {
    const real = realpathSync(place);
    if (!real.startsWith(root + path.sep)) return [refuse(name, ESCAPE)];
    const kind = statSync(real);
    if (kind.isDirectory()) return real === place ? readFolder(root, name) : [refuse(name, LINKED_FOLDER)];
    if (!kind.isFile()) return [refuse(name, NOT_A_FILE)];
    return [{ path: name.normalize('NFC'), bytes: readFileSync(real) }];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason}.`;
    return [refuse(name, { code: 'unreadable-file', message, fix: 'Repair it, remove it or change its permissions.' })];
  }
}

type Refusal = Pick<Problem, 'code' | 'message' | 'fix'>;

const ESCAPE: Refusal = {
  code: 'path-escape',
  message: 'The link leads out of the seeds folder.',
  fix: 'Put a copy of the file here.',
};
const LINKED_FOLDER: Refusal = {
  code: 'not-a-file',
  message: 'Links to folders are not followed.',
  fix: 'Put the folder here.',
};
const NOT_A_FILE: Refusal = {
  code: 'not-a-file',
  message: 'This is neither a file nor a folder.',
  fix: 'Remove it.',
};

function refuse(file: string, refusal: Refusal): Problem {
  return makeProblem({ file, line: 1, column: 1 }, refusal);
}
