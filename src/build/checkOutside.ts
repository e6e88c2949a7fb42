import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './commandError.ts';
import { printFolder } from './report.ts';

/**
 * Throws a `CommandError` where an option names a place inside the folder that is read: what is written there, the next run would read.
 *
 * Links are followed, also those of a place that is not there yet.
 */
export function checkOutside(folder: string, option: string, place: string | undefined): void {
  if (place === undefined || !existsSync(folder)) return;
  const root = realpathSync(folder);
  const inside = path.relative(root, findReal(place));
  if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return;
  const other = path.join(path.dirname(folder), path.basename(place));
  throw new CommandError(
    `${option} ${printFolder(place)} is inside ${printFolder(folder)}, the folder that is read: the next run would read it as an article. Nothing was written. Name a place outside it, such as ${printFolder(other)}.`,
  );
}

/** Where a place really is: of one that is not there yet, the nearest folder above it that is. */
function findReal(place: string): string {
  const whole = path.resolve(place);
  const above = path.dirname(whole);
  if (existsSync(whole)) return realpathSync(whole);
  return above === whole ? whole : path.join(findReal(above), path.basename(whole));
}
