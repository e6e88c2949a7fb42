import type { Problem } from '../corpus/problem.ts';
import { type Compilation, compile } from '../pipeline/compile.ts';
import { compareProblems } from '../pipeline/problems.ts';
import { openMemory } from './cache/memory.ts';
import { collectSooner } from './collectSooner.ts';
import { isStrict } from './places.ts';
import { readSeeds } from './readSeeds.ts';
import { askSecondReader } from './secondReader/askSecondReader.ts';

/**
 * Reads and compiles a seeds folder.
 *
 * Same files, same result, on every machine, whatever was compiled before. `strict` makes the fault of an article an error; unasked, the command line decides. Throws where there is no folder. Warning
 * beside the pipeline's problems: `no-article`.
 */
export function compileSeeds(folder: string, strict = isStrict()): Compilation {
  const files = readSeeds(folder);
  collectSooner(files.length);
  const kept = openMemory(folder);
  const second = askSecondReader(folder, files.length, kept);
  const compilation = compile(files, {
    strict,
    now: process.env.ON_THE_RECORD_NOW,
    memory: second.memory,
    onLists: second.tellLists,
  });
  second.dismiss();
  kept.save();
  if (compilation.articles > 0) return compilation;
  const problems = [NO_ARTICLE, ...compilation.problems].toSorted(compareProblems);
  return { ...compilation, problems, corpus: { ...compilation.corpus, problems } };
}

const NO_ARTICLE: Problem = {
  severity: 'warning',
  code: 'no-article',
  message: 'There is no article in this folder that can be read.',
  file: '',
  line: 1,
  column: 1,
  fix: 'Put news articles here, one a file: text (.txt, .md) or saved web pages (.html, .htm), in this folder, in folders below it, or in articles/.',
};

/** Tells whether a corpus must not be published. Warnings do not stop it. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
