import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { heldCorpus, type Published } from './corpusPlugin.ts';
import { foldPage } from './foldPage.ts';

/** What the page that is one file is called, in the site's folder. */
export const ONE_FILE = 'on-the-record.html';

/** The most articles that one file is made of: it must be read whole before anything is seen of it. */
export const MOST_IN_ONE = 2_000;

/** The serif with one axis instead of two weighs half: the size of letters no longer changes their shape. */
const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin';
const LIGHTER: Readonly<Record<string, string>> = { [`${SERIF}-opsz-normal.woff2`]: `${SERIF}-wght-normal.woff2` };

/** The order of styles.css, with the layer that Tailwind puts before it where it needs one. In one style those that come later on the site stand first, and would name their layer first. */
const LAYERS = '@layer properties,theme,base,components,utilities;';

type Bundled = { readonly root: string; readonly configFile: string; readonly published: Published };

/** The script and the style of the page, each whole. */
export type Whole = { readonly script: string; readonly style: string };

/**
 * Bundles everything that the page loads, at once or later, into one script and one style with the fonts in it.
 *
 * Nothing is written. Throws where the bundle is in more pieces.
 */
export async function bundleWhole({ root, configFile, published }: Bundled): Promise<Whole> {
  const config: InlineConfig = {
    root,
    configFile,
    logLevel: 'warn',
    plugins: [heldCorpus(published), leaveOut()],
    publicDir: false,
    resolve: { alias: { ...LIGHTER } },
    build: {
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      // Nobody waits for its download.
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      rolldownOptions: { input: findEntry(root), output: { codeSplitting: false } },
    },
  };
  const [bundle] = [await build(config)].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('The bundle of the one file is not there.');
  return readWhole(bundle.output);
}

/**
 * What the page that is one file never loads, and what stands for it there.
 *
 * A page from disk may have no worker and does the work itself: an address that no page trusts stands for theirs. Its corpus is in one piece, whatever its size.
 */
const LEFT_OUT: readonly { readonly id: RegExp; readonly code: string }[] = [
  { id: /\?worker&url$/, code: "export default 'data:,';" },
  {
    id: /\/packed\/loadPacked\.ts$/,
    code: "export const [loadPacked, loadWhole] = Array(2).fill(() => Promise.reject(new Error('This corpus is in one piece.')));",
  },
];

/** Vite plugin that leaves out what a page without a server, or without a browser, never loads. */
export function leaveOut(): Plugin {
  return {
    name: 'left-out',
    enforce: 'pre',
    resolveId: (id) => {
      const place = LEFT_OUT.findIndex((left) => left.id.test(id));
      return place < 0 ? null : `\0left-out-${place}`;
    },
    load: (id) => LEFT_OUT.find((_left, place) => id === `\0left-out-${place}`)?.code ?? null,
  };
}

/** What the page that is one file holds: the corpus in one piece, whatever its size, and what is published with it. */
export type HeldParts = Pick<Published, 'seeds' | 'changes' | 'search'> & { readonly corpus: string };

/** Makes the page that is one file from a built site. From disk, the page itself is there as soon as a first screen would be. */
export function printOneFile(site: string, whole: Whole, { corpus, seeds, changes, search }: HeldParts): string {
  const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
  return foldPage({
    ...whole,
    html: read('index.html'),
    icon: read('favicon.svg'),
    corpus,
    seeds,
    changes: changes?.json ?? null,
    search,
  });
}

/** The script that the page names. */
function findEntry(root: string): string {
  const html = readFileSync(path.join(root, 'index.html'), 'utf8');
  const entry = /<script type="module" src="\/([^"]+)"/.exec(html)?.[1];
  if (entry === undefined) throw new Error('index.html names no module.');
  return path.join(root, entry);
}

function readWhole(output: Rolldown.RolldownOutput['output']): Whole {
  const [script, ...others] = output.filter((file) => file.type === 'chunk');
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || others.length > 0) throw new Error('The one file has more than one script.');
  return { script: script.code, style: [LAYERS, ...styles.map(readStyle)].join('\n') };
}

/** Only the Latin letters come along: the Cyrillic ones weigh as much as the corpus, and any system has some. */
function readStyle(style: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  const css = style.type === 'asset' ? String(style.source) : '';
  return css.replace(/@font-face\s*\{[^{}]*\}/g, (rule) => (rule.includes('unicode-range:') ? '' : rule));
}
