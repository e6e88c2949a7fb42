import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../corpus/compareText.ts';
import type { SeedFile } from '../exports/seedsZip.ts';
import type { SourceFile } from '../pipeline/decode.ts';
import { findFileKind, listPages } from '../pipeline/fileKinds.ts';
import type { Finding } from '../pipeline/problems.ts';
import { findArticleRoot, isBeside } from '../pipeline/seedForm.ts';
import { printStamp } from './cache/fileNotes.ts';
import { CommandError } from './commandError.ts';

/**
 * Lists the articles, the codings and the codebook of a seeds folder; each file is read when it is asked for.
 *
 * All of the folder is listed, but for what stands outside the form articles/ codings/ codebook/ and could be no article. Sorted by path in code
 * units, so that the order of a directory never shows. Hidden files and editors' copies (`x~`) are passed over. A link that leads out of the folder, a link to a folder and anything that is no file is refused: an
 * article folder is somebody else's material. Throws where there is no folder. Refusals: `path-escape`, `not-a-file`, `unreadable-file`.
 */
export function readSeeds(folder: string): readonly SourceFile[] {
  checkSeedsFolder(folder);
  const root = realpathSync(folder);
  const found = readFolder(root, '').toSorted((a, b) => compareText(a.path, b.path));
  const paths = found.map((file) => file.path);
  const [articles, pages] = [findArticleRoot(paths), listPages(paths)];
  return found.filter(
    (file) => !isBeside(file.path, articles) || findFileKind(file.path, articles, pages) === 'beside',
  );
}

/** Reads every file of a seeds folder that can be read; what cannot be, and what stands outside the folder's form, is not in the corpus either. */
export function readSeedFiles(folder: string): readonly SeedFile[] {
  const seeds = readSeeds(folder);
  const articles = findArticleRoot(seeds.map((seed) => seed.path));
  const read = seeds.filter(({ path: place, refusal }) => refusal === undefined && !isBeside(place, articles));
  return read.map((seed) => ({ path: seed.path, bytes: seed.read() }));
}

/** Throws a `CommandError` where there is no such folder. */
export function checkSeedsFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandError(`There is no seeds folder ${folder}. Name another with --seeds DIR.`);
}

function readFolder(root: string, name: string): SourceFile[] {
  const entries = readdirSync(path.join(root, name), { withFileTypes: true }).filter(isMaterial);
  return entries.flatMap((entry) => {
    const place = path.posix.join(name, entry.name);
    return entry.isFile() ? listFile(root, place) : readEntry(root, place);
  });
}

function isMaterial({ name }: Dirent): boolean {
  return !name.startsWith('.') && !name.endsWith('~') && name !== 'node_modules';
}

/** Reads what may be a link: where it leads decides. */
function readEntry(root: string, name: string): SourceFile[] {
  const place = path.join(root, name);
  try {
    const real = realpathSync(place);
    if (real === root) return refuse(name, CIRCLE);
    if (!real.startsWith(root + path.sep)) return refuse(name, ESCAPE);
    const kind = statSync(real);
    if (kind.isDirectory()) return real === place ? readFolder(root, name) : refuse(name, LINKED_FOLDER);
    return kind.isFile() ? listFile(root, name) : refuse(name, NOT_A_FILE);
  } catch (error) {
    return refuse(name, describeUnreadable(error));
  }
}

function listFile(root: string, name: string): SourceFile[] {
  const place = path.join(root, name);
  try {
    const stats = statSync(place);
    const stamp = printStamp(stats, Date.now());
    const file = { path: name.normalize('NFC'), size: stats.size, read: () => readFileSync(place) };
    return [stamp === undefined ? file : { ...file, stamp }];
  } catch (error) {
    return refuse(name, describeUnreadable(error));
  }
}

const ESCAPE: Finding = {
  code: 'path-escape',
  message: 'The link leads out of the seeds folder.',
  fix: 'Put a copy of the file here.',
};
const CIRCLE: Finding = {
  code: 'not-a-file',
  message: 'The link leads back to the seeds folder itself: who follows it goes in a circle.',
  fix: 'Remove it.',
};
const LINKED_FOLDER: Finding = {
  code: 'not-a-file',
  message: 'Links to folders are not followed.',
  fix: 'Put the folder here.',
};
const NOT_A_FILE: Finding = {
  code: 'not-a-file',
  message: 'This is neither a file nor a folder.',
  fix: 'Remove it.',
};

function describeUnreadable(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The file cannot be read: ${reason}.`;
  return { code: 'unreadable-file', message, fix: 'Repair it, remove it or change its permissions.' };
}

function refuse(name: string, refusal: Finding): SourceFile[] {
  const read = () => {
    throw new Error(refusal.message);
  };
  return [{ path: name.normalize('NFC'), size: 0, refusal, read }];
}
