import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './commandError.ts';

/**
 * Writes beside the place and renames: who reads the file sees the old one or the new one, never a half.
 *
 * Throws a `CommandError` where the file cannot be written.
 */
export function writeWhole(file: string, text: string): void {
  const half = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(half, text);
    renameSync(half, file);
  } catch (error) {
    // Whatever stopped the writing can stop this too; what counts is why the file was not written.
    if (existsSync(half)) rmSync(half);
    throw new CommandError(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
