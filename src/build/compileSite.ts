import { countBodyWords, countShownWords } from '../corpus/bodyWords.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Compilation } from '../pipeline/compile.ts';
import { keepQuotes } from '../pipeline/excerpts/keepQuotes.ts';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import type { PublishedTexts } from './options.ts';
import { printFolder, printProblems, printSummary } from './report.ts';

/** What was compiled, and what of it is published. */
export type CompiledSite = { readonly compilation: Compilation; readonly corpus: Corpus };

/**
 * Compiles a folder of seeds for a site: all of it, and the corpus as it is published, with its texts or with what is quoted of them.
 *
 * Prints what was compiled and every warning. Throws an `Error` with every problem where one of them must not be published.
 */
export function compileSite(folder: string, texts: PublishedTexts): CompiledSite {
  const compilation = compileSeeds(folder);
  const { problems } = compilation;
  const report = `${printProblems(problems, printFolder(folder))}${printSummary(compilation)}`;
  if (hasErrors(problems)) throw new Error(report);
  if (problems.length > 0) console.warn(report);
  if (texts === 'all') return { compilation, corpus: compilation.corpus };
  const corpus = keepQuotes(compilation.corpus);
  console.log(printHeldBack(corpus));
  return { compilation, corpus };
}

function printHeldBack({ articles }: Corpus): string {
  const [shown, all] = [countShownWords, countBodyWords].map((count) =>
    articles.reduce((sum, article) => sum + count(article), 0).toLocaleString('en-US'),
  );
  return `Texts: quotations, reports of events and the sentences around them, ${shown} of ${all} words.`;
}
