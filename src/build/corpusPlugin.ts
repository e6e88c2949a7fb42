import path from 'node:path';
import type { Plugin } from 'vite';
import { LIVE_MODULE, serveCorpus } from './corpusServer.ts';
import type { PrintedCorpus } from './printCorpus.ts';

const MODULE = /^virtual:corpus-(url|build|changes|search)$/;
const LOADED = /^\0virtual:corpus-(url|build|changes|search)$/;

/** Where the page that is one file holds its data, as addresses within that file. */
export const HELD = { corpus: '#corpus', seeds: '#seeds', changes: '#changes', search: '#search-index' } as const;

/**
 * What is published beside the page: the corpus as the page loads it, the name of its build, and the seeds it was compiled from as a zip, null where
 * they are not published; what has changed since a build of another day, null where nobody asked; and the search index, deflated, null where the page
 * searches the texts it has.
 */
export type Published = {
  readonly corpus: PrintedCorpus;
  readonly build: string;
  readonly seeds: Uint8Array | null;
  readonly changes: PrintedChanges | null;
  readonly search: Uint8Array | null;
};

/** Changes as JSON, and the day they are counted from. */
export type PrintedChanges = { readonly json: string; readonly since: string };

/** What a module holds, by its name. */
type Modules = {
  readonly url: string;
  readonly build: string;
  readonly changes: string;
  readonly search: string;
};

/**
 * Vite plugin that serves the corpus of a folder while the site is worked on; `virtual:corpus-url` holds its live address. See `serveCorpus`.
 *
 * `virtual:corpus-build` says that there is no build, and that the seeds are at hand as files.
 */
export function servedCorpus({ seeds }: { readonly seeds: string }): Plugin {
  let folder = seeds;
  return {
    ...provide(() => ({ url: LIVE_MODULE, build: printBuild('none', 'null'), changes: NO_CHANGES, search: NO_INDEX })),
    apply: 'serve',
    configResolved({ root }) {
      folder = path.resolve(root, seeds);
    },
    configureServer: (server) => serveCorpus(server, folder),
  };
}

/**
 * Vite plugin that puts a compiled corpus beside the page, as JSON files named by their content; `virtual:corpus-url` holds the address of the
 * first, which names the others.
 *
 * `virtual:corpus-build` holds the name of the build and the address of the seeds, `virtual:corpus-changes` the address of what has changed: only a
 * reader who asks for them loads these.
 */
export function builtCorpus({ corpus, build, seeds, changes, search }: Published): Plugin {
  return provide((emit, place) => ({
    url: printUrl(emit, place, corpus),
    build: printBuild(build, seeds === null ? 'null' : emit('seeds.zip', seeds)),
    changes: changes === null ? NO_CHANGES : printChanges(emit('changes.json', changes.json), changes),
    // Its ending is one that no server packs again.
    search: search === null ? NO_INDEX : `export default ${emit('search.bin', search)};\n`,
  }));
}

/** Vite plugin for the page that holds its corpus, and the seeds where they are published, itself. */
export function heldCorpus({ build, seeds, changes, search }: Published): Plugin {
  return provide(() => ({
    url: `export default ${JSON.stringify(HELD.corpus)};`,
    build: printBuild(build, seeds === null ? 'null' : JSON.stringify(HELD.seeds)),
    changes: changes === null ? NO_CHANGES : printChanges(JSON.stringify(HELD.changes), changes),
    search: search === null ? NO_INDEX : `export default ${JSON.stringify(HELD.search)};\n`,
  }));
}

type Emit = (name: string, source: string | Uint8Array) => string;
type Place = (fileName: string, source: string) => void;

function printUrl(emit: Emit, place: Place, { json, others }: PrintedCorpus): string {
  for (const [name, text] of others) place(name, text);
  return `export default ${emit('corpus.json', json)};`;
}

/** `emit` puts a file beside the page and returns the expression of its address; `place` puts one there under a name of its own. */
function provide(print: (emit: Emit, place: Place) => Modules): Plugin {
  return {
    name: 'corpus',
    resolveId: { filter: { id: MODULE }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: LOADED },
      handler(id) {
        const emit: Emit = (name, source) =>
          `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
        const place: Place = (name, source) => {
          this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
        };
        const modules = print(emit, place);
        if (id.endsWith('changes')) return modules.changes;
        if (id.endsWith('search')) return modules.search;
        return id.endsWith('url') ? modules.url : modules.build;
      },
    },
  };
}

const NO_CHANGES = 'export default null;\n';
const NO_INDEX = NO_CHANGES;

function printChanges(url: string, { since }: PrintedChanges): string {
  return `export default { url: ${url}, since: ${JSON.stringify(since)} };\n`;
}

function printBuild(build: string, seedsUrl: string): string {
  return `export const build = ${JSON.stringify(build)};\nexport const seedsUrl = ${seedsUrl};\n`;
}
