import type { Problem } from '../corpus/problem.ts';
import { type Compilation, compile } from '../pipeline/compile.ts';
import { compareProblems } from '../pipeline/problems.ts';
import { readSeeds } from './readSeeds.ts';

/**
 * Reads and compiles a seeds folder.
 *
 * Same files, same result, on every machine. What could not be read stands among the corpus's problems. Throws where
 * there is no folder.
 */
export function compileSeeds(folder: string): Compilation {
  const { files, problems } = readSeeds(folder);
  const { corpus, anchors } = compile(files);
  const all = [...problems, ...corpus.problems].toSorted(compareProblems);
  return { corpus: { ...corpus, problems: all }, anchors };
}

/** Tells whether a corpus must not be published. Warnings do not stop it. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
