import path from 'node:path';
import type { Logger, Plugin } from 'vite';
import { packSeeds } from '../exports/seedsZip.ts';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import { LIVE_MODULE, serveCorpus } from './corpusServer.ts';
import { nameBuild } from './nameBuild.ts';
import { printPacked } from './printPacked.ts';
import { readSeedFiles } from './readSeeds.ts';
import { printFolder, printProblems, printSummary } from './report.ts';

/** What a served page knows of its build: there is none, and the seeds are at hand as files. */
const UNBUILT = "export const build = 'none';\nexport const seedsUrl = null;\n";

/**
 * Vite plugin that puts the compiled corpus beside the page, and the seeds it was compiled from.
 *
 * `virtual:corpus-url` holds its address. Built: a JSON file named by its content, or an error with every problem, before anything is
 * written. Served: a live address; see `serveCorpus`. `virtual:corpus-build` holds the build's name and the address of the seeds as a zip,
 * which only a reader who asks for it loads.
 */
export function corpus({ seeds }: { readonly seeds: string }): Plugin {
  let folder = seeds;
  let built = { json: '', build: '' };
  return {
    name: 'corpus',
    configResolved({ root }) {
      folder = path.resolve(root, seeds);
    },
    buildStart() {
      if (this.environment.mode === 'build') built = compileForBuild(folder, this.environment.logger);
    },
    resolveId: { filter: { id: /^virtual:corpus-(url|build)$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:corpus-(url|build)$/ },
      handler(id) {
        const isUrl = id.endsWith('url');
        if (this.environment.mode !== 'build') return isUrl ? LIVE_MODULE : UNBUILT;
        if (isUrl) {
          const asset = this.emitFile({ type: 'asset', name: 'corpus.json', source: built.json });
          return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
        }
        const zip = this.emitFile({ type: 'asset', name: 'seeds.zip', source: packSeeds(readSeedFiles(folder)) });
        return `export const build = ${JSON.stringify(built.build)};\nexport const seedsUrl = import.meta.ROLLUP_FILE_URL_${zip};`;
      },
    },
    configureServer: (server) => serveCorpus(server, folder),
  };
}

function compileForBuild(
  folder: string,
  logger: Pick<Logger, 'info' | 'warn'>,
): { readonly json: string; readonly build: string } {
  const compilation = compileSeeds(folder);
  const { problems } = compilation;
  const report = `${printProblems(problems, printFolder(folder))}${printSummary(compilation)}`;
  // Where the plugin stood when it stopped helps nobody repair a quote: no stack.
  if (hasErrors(problems)) throw Object.assign(new Error(report), { stack: report });
  if (problems.length > 0) logger.warn(report);
  else logger.info(report);
  return { json: printPacked(compilation.corpus), build: nameBuild(compilation.corpus) };
}
