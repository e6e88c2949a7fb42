import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './commandError.ts';

/** A file to write: its place, and its bytes or its text. */
type WholeFile = { readonly file: string; readonly content: string | Uint8Array };

/**
 * Writes beside the place and renames: who reads the file sees the old one or the new one, never a half.
 *
 * Throws a `CommandError` where the file cannot be written.
 */
export function writeWhole(file: string, text: string): void {
  writeAllWhole([{ file, content: text }]);
}

/**
 * Writes several files, all or none: each is written whole beside its place before the first is renamed.
 *
 * Throws a `CommandError` that names the file that cannot be written; what stood there before stands there still.
 */
export function writeAllWhole(files: readonly WholeFile[]): void {
  const halves = files.map(({ file, content }) => ({ file, content, half: `${file}.${process.pid}.part` }));
  try {
    for (const { file, content, half } of halves) attempt(file, () => writeHalf(file, half, content));
    for (const { file, half } of halves) attempt(file, () => renameSync(half, file));
  } finally {
    // Whatever stopped the writing can stop this too; what counts is why the file was not written.
    for (const { half } of halves) if (existsSync(half)) rmSync(half);
  }
}

function writeHalf(file: string, half: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Found before any file is renamed: a folder of the same name is the one thing that lets the half be written and not be renamed.
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('there is a folder of that name');
  writeFileSync(half, content);
}

function attempt(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new CommandError(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
