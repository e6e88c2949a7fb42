import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Memory, Parts } from '../../pipeline/remember.ts';
import { openSegments, type Place, type Segments } from './segments.ts';

/** A cache that is read while one compiles, and finished once, at the end. */
export type DiskCache = Omit<Memory, 'name'> & {
  /** Keeps something that was printed as JSON already. */
  readonly keepPrinted: (name: string, printed: Parts<string, string>) => void;
  /** Writes what is new and forgets what nobody asked for since the cache was opened or last saved. */
  readonly save: () => void;
};

/** Fewer entries are made again in less than a second: not worth a file. */
const LEAST_ENTRIES = 200;
/** So many entries are held before they are written, since what was just kept is often asked for next. */
const MOST_HELD = 1_500;

/** Every run with something new writes a file; of more than these one is made. */
const MOST_SEGMENTS = 40;

/** Where a cache lies, and of which compiler it is. A cache with fewer entries than `leastEntries` is not written. */
export type CachePlace = {
  readonly folder: string;
  readonly version: string;
  readonly leastEntries?: number;
  readonly mostHeld?: number;
};

/** An entry's bytes: its name, head and body, each a line. `head` and `body` are lengths in bytes. */
type Entry = Place & { readonly head: number; readonly body: number };

/**
 * Opens the cache of one folder of seeds and one version of the compiler; entries of another version are gone.
 *
 * A name names content, so that an entry is never wrong, only missing. Whatever goes wrong with the files costs time and
 * nothing else: a damaged one is as good as none, and one that cannot be written is left. Two compilers at once write files of their own, and the
 * last one's index stands.
 */
export function openDiskCache({
  folder,
  version,
  leastEntries = LEAST_ENTRIES,
  mostHeld = MOST_HELD,
}: CachePlace): DiskCache {
  const index = path.join(folder, `${version}.index`);
  const segments = openSegments(folder, () => `${version}.${randomUUID().slice(0, 8)}.data`);
  let entries = readIndex(index);
  const held = new Map<string, Parts<unknown, unknown>>();
  const used = new Set<string>();
  let isChanged = false;
  let isLost = false;

  const flush = (): void => {
    mkdirSync(folder, { recursive: true });
    for (const [name, parts] of held) entries.set(name, writeEntry(segments, name, print(parts)));
    isChanged ||= held.size > 0;
    held.clear();
  };
  /** Where there is no place, or it is not ours, what cannot be kept is made again. */
  const tryTo = (write: () => void): void => {
    try {
      if (!isLost) write();
    } catch {
      isLost = true;
    }
  };
  return {
    findHead(name) {
      const found = held.get(name)?.head ?? parse(readHead(segments, name, entries.get(name)));
      if (found !== undefined) used.add(name);
      return found;
    },
    findBody: (name) => held.get(name)?.body ?? parse(readBody(segments, name, entries.get(name))),
    keep(name, made) {
      used.add(name);
      held.set(name, made);
      if (held.size >= mostHeld) tryTo(flush);
    },
    keepPrinted(name, printed) {
      used.add(name);
      tryTo(() => {
        mkdirSync(folder, { recursive: true });
        entries.set(name, writeEntry(segments, name, printed));
        isChanged = true;
      });
    },
    save() {
      for (const name of held.keys()) if (!used.has(name)) held.delete(name);
      const kept = new Map([...entries].filter(([name]) => used.has(name)));
      isChanged ||= kept.size < entries.size;
      entries = kept;
      used.clear();
      if (entries.size + held.size < leastEntries || !(isChanged || held.size > 0)) return;
      tryTo(() => {
        flush();
        if (countSegments(entries) > MOST_SEGMENTS) entries = joinSegments(segments, entries);
        writeIndex(index, entries);
        isChanged = false;
        removeOthers(folder, new Set([path.basename(index), ...[...entries.values()].map(({ segment }) => segment)]));
      });
    },
  };
}

function print({ head, body }: Parts<unknown, unknown>): Parts<string, string> {
  return { head: JSON.stringify(head), body: JSON.stringify(body) };
}

function writeEntry(segments: Segments, name: string, { head, body }: Parts<string, string>): Entry {
  const [headBytes, bodyBytes] = [Buffer.from(head), Buffer.from(body)];
  const line = Buffer.from('\n');
  const place = segments.write(Buffer.concat([Buffer.from(name), line, headBytes, line, bodyBytes, line]));
  return { ...place, head: headBytes.length, body: bodyBytes.length };
}

/** An entry carries its name, so that another one's bytes are never taken for it. */
function readHead(segments: Segments, name: string, entry: Entry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const bytes = segments.read(entry, name.length + 1 + entry.head)?.toString();
  return bytes?.startsWith(`${name}\n`) ? bytes.slice(name.length + 1) : undefined;
}

function readBody(segments: Segments, name: string, entry: Entry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const offset = entry.offset + name.length + 1 + entry.head + 1;
  return segments.read({ segment: entry.segment, offset }, entry.body)?.toString();
}

function parse(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}

function readIndex(file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  try {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [name = '', segment = '', ...numbers] = line.split(' ');
      const [offset = Number.NaN, head = Number.NaN, body = Number.NaN] = numbers.map(Number);
      if (offset >= 0 && head > 0 && body > 0) entries.set(name, { segment, offset, head, body });
    }
  } catch {
    // There is none yet, or it is not ours to read.
  }
  return entries;
}

/** Written beside its place and renamed: two compilers at once leave one whole file. */
function writeIndex(file: string, entries: ReadonlyMap<string, Entry>): void {
  const half = `${file}.${process.pid}.part`;
  const lines = Array.from(
    entries,
    ([name, { segment, offset, head, body }]) => `${name} ${segment} ${offset} ${head} ${body}\n`,
  );
  writeFileSync(half, lines.join(''));
  renameSync(half, file);
}

function countSegments(entries: ReadonlyMap<string, Entry>): number {
  return new Set(Array.from(entries.values(), ({ segment }) => segment)).size;
}

function joinSegments(segments: Segments, entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const joined = new Map<string, Entry>();
  for (const [name, entry] of entries) {
    const bytes = segments.read(entry, name.length + entry.head + entry.body + 3);
    if (bytes !== undefined) joined.set(name, { ...entry, ...segments.write(bytes) });
  }
  return joined;
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
}
