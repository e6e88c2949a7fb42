import { hash } from 'node:crypto';
import path from 'node:path';
import type { Memory } from '../../pipeline/remember.ts';
import { ROOT } from '../places.ts';
import { findCompilerVersion } from './compilerVersion.ts';
import { type DiskCache, openDiskCache } from './diskCache.ts';
import { openFileNotes } from './fileNotes.ts';

/** A memory that can be written down for the next run. */
export type KeptMemory = Memory & DiskCache;

const opened = new Map<string, KeptMemory>();

/**
 * Opens the memory of what was compiled from a folder before; a server that compiles again and again opens it once.
 *
 * It lies with the installed packages, never in the folder of seeds: who deletes one deletes the other.
 */
export function openMemory(seeds: string): KeptMemory {
  const known = opened.get(seeds);
  if (known !== undefined) return known;
  const folder = path.join(ROOT, 'node_modules/.cache/on-the-record', nameContent(seeds).slice(0, 16));
  const version = findCompilerVersion();
  const cache = openDiskCache({ folder, version });
  const files = openFileNotes(`${folder}.files`, version);
  const save = () => {
    cache.save();
    files.save();
  };
  const memory = { name: nameContent, files, ...cache, save };
  opened.set(seeds, memory);
  return memory;
}

/** Names content: two contents with one name are not to be expected. */
export function nameContent(content: string): string {
  return hash('sha1', content);
}
