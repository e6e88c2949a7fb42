import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a cache holds: anything that JSON can carry. Who reads it knows what was kept under its kind of key. */
export type Kept = unknown;

/** A cache that is read while one compiles, and written once, at the end. */
export type DiskCache = {
  find(key: string): Kept | undefined;
  keep(key: string, value: Kept): void;
  /** Writes what is new and forgets what nobody asked for since the cache was opened. */
  save(): void;
};

/** Fewer entries are made again in less than a second: not worth a file. */
const LEAST_ENTRIES = 200;

/** After one article has changed only the file with its entry is written anew. */
const SHARDS = 64;

/** Where a cache lies, and of which compiler it is. A cache with fewer entries than `leastEntries` is not written. */
export type CachePlace = { readonly folder: string; readonly version: string; readonly leastEntries?: number };

type Shard = { readonly entries: Map<string, Kept>; readonly used: Set<string>; isNew: boolean };

/**
 * Opens the cache of one folder of seeds and one version of the compiler; entries of another version are gone.
 *
 * `key` is hexadecimal and names content, so that an entry is never wrong, only missing. Whatever goes wrong with the files costs time and
 * nothing else: a damaged one is as good as none, and one that cannot be written is left.
 */
export function openDiskCache({ folder, version, leastEntries = LEAST_ENTRIES }: CachePlace): DiskCache {
  const shards = new Map<number, Shard>();
  const fileOf = (index: number) => path.join(folder, `${version}.${index}.json`);
  const shardOf = (key: string): Shard => {
    const index = Number.parseInt(key.slice(0, 4), 16) % SHARDS;
    const known = shards.get(index);
    if (known !== undefined) return known;
    const shard = { entries: readShard(fileOf(index)), used: new Set<string>(), isNew: false };
    shards.set(index, shard);
    return shard;
  };
  return {
    find(key) {
      const { entries, used } = shardOf(key);
      used.add(key);
      return entries.get(key);
    },
    keep(key, value) {
      const shard = shardOf(key);
      shard.used.add(key);
      shard.entries.set(key, value);
      shard.isNew = true;
    },
    save() {
      const entries = [...shards.values()].reduce((sum, shard) => sum + shard.entries.size, 0);
      if (entries < leastEntries) return;
      removeOthers(folder, version);
      for (const [index, shard] of shards) {
        forgetUnused(shard);
        if (shard.isNew) writeShard(fileOf(index), shard);
      }
    },
  };
}

function readShard(file: string): Map<string, Kept> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? new Map(Object.entries(parsed)) : new Map();
  } catch {
    return new Map();
  }
}

function forgetUnused(shard: Shard): void {
  for (const key of shard.entries.keys()) {
    if (shard.used.has(key)) continue;
    shard.entries.delete(key);
    shard.isNew = true;
  }
  shard.used.clear();
}

/** Written beside its place and renamed: two compilers at once leave one whole file. */
function writeShard(file: string, shard: Shard): void {
  const half = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(half, JSON.stringify(Object.fromEntries(shard.entries)));
    renameSync(half, file);
    shard.isNew = false;
  } catch {
    // No place, or not ours: what cannot be kept is made again.
  }
}

function removeOthers(folder: string, version: string): void {
  try {
    for (const name of readdirSync(folder))
      if (!name.startsWith(`${version}.`)) rmSync(path.join(folder, name), { force: true });
  } catch {
    // There is no such folder yet, or it is not ours to tidy.
  }
}
