import path from 'node:path';
import type { Logger, Plugin } from 'vite';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import { LIVE_MODULE, serveCorpus } from './corpusServer.ts';
import { printPacked } from './printPacked.ts';
import { printFolder, printProblems, printSummary } from './report.ts';

const MODULE = 'virtual:corpus-url';
const RESOLVED = `\0${MODULE}`;

/**
 * Vite plugin that puts the compiled corpus beside the page.
 *
 * `virtual:corpus-url` holds its address. Built: a JSON file named by its content, or an error with every problem, before anything is
 * written. Served: a live address; see `serveCorpus`.
 */
export function corpus({ seeds }: { readonly seeds: string }): Plugin {
  let folder = seeds;
  let built = '';
  return {
    name: 'corpus',
    configResolved({ root }) {
      folder = path.resolve(root, seeds);
    },
    buildStart() {
      if (this.environment.mode === 'build') built = compileForBuild(folder, this.environment.logger);
    },
    resolveId: { filter: { id: /^virtual:corpus-url$/ }, handler: () => RESOLVED },
    load: {
      filter: { id: /^\0virtual:corpus-url$/ },
      handler() {
        if (this.environment.mode !== 'build') return LIVE_MODULE;
        const asset = this.emitFile({ type: 'asset', name: 'corpus.json', source: built });
        return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
      },
    },
    configureServer: (server) => serveCorpus(server, folder),
  };
}

function compileForBuild(folder: string, logger: Pick<Logger, 'info' | 'warn'>): string {
  const compilation = compileSeeds(folder);
  const { problems } = compilation;
  const report = `${printProblems(problems, printFolder(folder))}${printSummary(compilation)}`;
  // Where the plugin stood when it stopped helps nobody repair a quote: no stack.
  if (hasErrors(problems)) throw Object.assign(new Error(report), { stack: report });
  if (problems.length > 0) logger.warn(report);
  else logger.info(report);
  return printPacked(compilation.corpus);
}
