import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../places.ts';

/** What a compiled article depends on beside its own bytes: the compiler's source and the packages it reads with. */
const PARTS = ['src/corpus', 'src/pipeline', 'package-lock.json'];

/** A name for this version of the compiler: it changes with any file of it. */
export function findCompilerVersion(): string {
  const hash = createHash('sha1');
  for (const file of PARTS.flatMap(listFiles))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function listFiles(part: string): string[] {
  if (!part.startsWith('src/')) return [part];
  return readdirSync(path.join(ROOT, part), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(part, file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/testing/'))
    .toSorted();
}
