// Loads one of our programs. Node 20 cannot run TypeScript, and to transform 400 files takes longer than to compile a small folder: a program is
// bundled once, and kept with the installed packages until one of its files changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');
const KEPT = path.join(ROOT, 'node_modules/.cache/on-the-record-programs');

/** Loads the program whose first file is named, relative to the project's folder, and goes to that folder. */
export async function loadProgram(entry) {
  // npm says where its command was typed; without npm that is here. Paths in options are meant from there.
  process.env.INIT_CWD ??= process.cwd();
  // A thread is where its program is, and cannot go elsewhere.
  if (process.cwd() !== ROOT) process.chdir(ROOT);
  const name = path.basename(entry, '.ts');
  const version = findVersion();
  const program = path.join(KEPT, `${name}-${version}`);
  if (!existsSync(program)) await bundle(path.join(ROOT, entry), program);
  removeOthers(name, version);
  return import(pathToFileURL(path.join(program, 'program.mjs')).href);
}

/** A name for the sources and packages as they are: it changes with the size or the time of any of them. */
function findVersion() {
  const { mtimeMs: lockTime } = statSync(path.join(ROOT, 'package-lock.json'));
  const hash = createHash('sha1').update(`${process.version} ${lockTime}\n`);
  for (const file of readdirSync(path.join(ROOT, 'src'), { recursive: true }).toSorted()) {
    if (!file.endsWith('.ts')) continue;
    const { mtimeMs, size } = statSync(path.join(ROOT, 'src', file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Packages stay where they are installed, but for one whose eighty files take Node a tenth of the time to begin with. */
function isExternal(id) {
  return /^[^./]/.test(id) && id !== 'yaml';
}

/** Written beside its place and renamed: two programs at once leave a whole one. */
async function bundle(entry, program) {
  const { rolldown } = await import('rolldown');
  const half = `${program}.${process.pid}.part`;
  mkdirSync(half, { recursive: true });
  const build = await rolldown({ input: entry, platform: 'node', external: isExternal, logLevel: 'warn' });
  await build.write({ dir: half, entryFileNames: 'program.mjs', chunkFileNames: '[name]-[hash].mjs', sourcemap: true });
  await build.close();
  try {
    renameSync(half, program);
  } catch {
    // Another one was faster.
    rmSync(half, { recursive: true, force: true });
  }
}

function removeOthers(name, version) {
  for (const kept of readdirSync(KEPT)) {
    const isOld = kept.startsWith(`${name}-`) && kept !== `${name}-${version}` && !kept.endsWith('.part');
    if (isOld) rmSync(path.join(KEPT, kept), { recursive: true, force: true });
  }
}
