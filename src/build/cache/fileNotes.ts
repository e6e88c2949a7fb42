import { mkdirSync, readFileSync, renameSync, type Stats, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { FileNotes, KnownFile } from '../../pipeline/remember.ts';

/** File systems note when a file was changed in steps; in one step it can be changed twice. In milliseconds. */
const STEP = { fine: 50, coarse: 3000 };

/**
 * Prints what differs whenever a file has changed: its number, its size, and when content and entry were changed last, in milliseconds.
 *
 * Undefined where it was changed so shortly before `now` that another change could leave all of that as it is. Who sets a file's time back
 * changes its entry all the same. Source: Git, "racy-git".
 */
export function printStamp({ ino, size, mtimeMs, ctimeMs }: Stats, now: number): string | undefined {
  const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0;
  const age = now - Math.max(mtimeMs, ctimeMs);
  return age > (isCoarse ? STEP.coarse : STEP.fine) ? `${ino} ${size} ${mtimeMs} ${ctimeMs}` : undefined;
}

/** Notes on files that can be written down for the next run. */
export type KeptNotes = FileNotes & { readonly save: () => void };

/** By path: the stamp, and what is known. */
const Notes = v.strictObject({
  version: v.string(),
  files: v.record(v.string(), v.tuple([v.string(), v.string(), v.string()])),
});

/**
 * Opens the notes on one folder of seeds by one version of the compiler; those of another version count for nothing.
 *
 * Notes on files that nobody asks for any more are forgotten. A file of notes that is damaged or cannot be written costs time and nothing else.
 */
export function openFileNotes(file: string, version: string): KeptNotes {
  let noted = new Map(Object.entries(readNotes(file, version)));
  let used = new Map<string, v.InferOutput<typeof Notes>['files'][string]>();
  let isChanged = false;
  return {
    find(name, stamp) {
      const [known, print = '', content = ''] = noted.get(name) ?? [];
      if (known !== stamp) return undefined;
      used.set(name, [known, print, content]);
      return { print, name: content };
    },
    note(name, stamp, { print, name: content }: KnownFile) {
      isChanged = true;
      used.set(name, [stamp, print, content]);
    },
    save() {
      if (isChanged || used.size < noted.size) writeNotes(file, { version, files: Object.fromEntries(used) });
      noted = used;
      used = new Map();
      isChanged = false;
    },
  };
}

function readNotes(file: string, version: string): v.InferOutput<typeof Notes>['files'] {
  try {
    const notes = v.parse(Notes, JSON.parse(readFileSync(file, 'utf8')));
    return notes.version === version ? notes.files : {};
  } catch {
    // There are none yet, or they are no notes.
    return {};
  }
}

/** Written beside its place and renamed: two compilers at once leave one whole file. */
function writeNotes(file: string, notes: v.InferOutput<typeof Notes>): void {
  const half = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(half, JSON.stringify(notes));
    renameSync(half, file);
  } catch {
    // Where there is no place, or it is not ours, the files are read again.
  }
}
