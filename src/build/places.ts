import path from 'node:path';

/** The project's own folder. Commands run in it, wherever they were typed. */
export const ROOT = process.cwd();

/** The settings of Vite. */
export const VITE_CONFIG = path.join(ROOT, 'vite.config.ts');

/** The built site. */
export const DIST = path.join(ROOT, 'dist');

/** The seeds folder: the project's own, or the one of `--seeds`. */
export function findSeedsFolder(): string {
  return path.resolve(ROOT, process.env.ON_THE_RECORD_SEEDS ?? 'seeds');
}
