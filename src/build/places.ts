import path from 'node:path';

/** The project's own folder. Commands run in it, wherever they were typed. */
export const ROOT = process.cwd();

/** The settings of Vite. */
export const VITE_CONFIG = path.join(ROOT, 'vite.config.ts');

/** The built site. */
export const DIST = path.join(ROOT, 'dist');

/** The seeds folder: the project's own, or the one of `--seeds`. */
export function findSeedsFolder(root = ROOT): string {
  return path.resolve(root, process.env.ON_THE_RECORD_SEEDS ?? 'seeds');
}

/**
 * Whether the fault of an article stops a build: asked for by `--strict`, and always so with the project's own seeds.
 *
 * A stranger's folder of news always holds a file that cannot be read; ours must not.
 */
export function isStrict(): boolean {
  return process.env.ON_THE_RECORD_STRICT === '1' || process.env.ON_THE_RECORD_SEEDS === undefined;
}
