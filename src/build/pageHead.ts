import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Lookup } from '../corpus/lookup.ts';
import { type Description, describeCorpus } from '../exports/describeCorpus.ts';
import { describeForMachines } from '../exports/structuredData.ts';
import { allowInside } from './policy.ts';
import { PREVIEW } from './preview/drawPreview.ts';

/** The picture that is shown where the page is linked to. Its name stays, since others keep its address. */
export const PREVIEW_FILE = 'preview.png';

/** The assets worth asking for before the scripts are read, by name before hashing, with what they are loaded as. */
const PRELOADED = [
  { name: /^corpus\.json$/, as: 'fetch', type: 'application/json' },
  // Of a large corpus: the page learns their names only from the first, and nothing is drawn before they are there.
  { name: /^assets\/corpus-(rows|quotes|found|facets)-\w{16}\.json$/, as: 'fetch', type: 'application/json' },
  // The sans only: it sets every line above the fold. With the serif preloaded too, the first paint came later.
  { name: /^source-sans-3-latin-wght-normal\.woff2$/, as: 'font', type: 'font/woff2' },
] as const;

type Head = { readonly lookup: Lookup; readonly site: string | undefined };

type Bundle = Readonly<Record<string, { readonly type: string; readonly names?: readonly string[] }>>;

/**
 * Vite plugin that writes the head of the built page: the content security policy, then the preloads, then what the page says of its corpus.
 *
 * The policy is the first element, since it binds only what follows it. Nothing is added in development, where Vite
 * needs inline scripts of its own. `site` is the address the page will stand at, with a slash at its end.
 */
export function pageHead({ lookup, site }: Head): Plugin {
  return {
    name: 'page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, path }) => {
        const preloads = printPreloads(bundle ?? {});
        // What stands in a frame is a part of the page, and is found by it.
        if (!path.endsWith('/index.html')) return { html, tags: [printPolicy(html), ...preloads] };
        const said = [...printStructuredData(lookup, site), ...printLinked(lookup, site)];
        const named = nameCorpus(html, describeCorpus(lookup));
        return { html: named, tags: [printPolicy(named), ...preloads, ...said] };
      },
    },
  };
}

/** Puts the title and the description of the corpus where those of any corpus stood. */
function nameCorpus(html: string, { title, text }: Description): string {
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_all, begin: string) => `${begin}${escapeHtml(text)}`);
}

/** A block of data, which no policy needs to allow: it is not run. */
function printStructuredData(lookup: Lookup, site: string | undefined): HtmlTagDescriptor[] {
  const children = JSON.stringify(describeForMachines(lookup, site)).replaceAll('<', '\\u003c');
  return [{ tag: 'script', attrs: { type: 'application/ld+json' }, children, injectTo: 'head' }];
}

/** What is shown where somebody links to the page. All of it needs a whole address. */
function printLinked(lookup: Lookup, site: string | undefined): HtmlTagDescriptor[] {
  if (site === undefined) return [];
  const { title, text } = describeCorpus(lookup);
  const properties = {
    'og:type': 'website',
    'og:site_name': 'On the record',
    'og:title': title,
    'og:description': text,
    'og:url': site,
    'og:image': `${site}${PREVIEW_FILE}`,
    'og:image:width': String(PREVIEW.width),
    'og:image:height': String(PREVIEW.height),
    'og:image:alt': `${title}. ${text}`,
  };
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: site }, injectTo: 'head' },
    ...Object.entries(properties).map(([property, content]) => ({
      tag: 'meta',
      attrs: { property, content },
      injectTo: 'head' as const,
    })),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, injectTo: 'head' },
  ];
}

function escapeHtml(words: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function printPolicy(html: string): HtmlTagDescriptor {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: allowInside(html) };
  return { tag: 'meta', attrs, injectTo: 'head-prepend' };
}

/** Only a large corpus has a file of rows, and needs what reads it. */
const ROWS = /^assets\/corpus-rows-\w{16}\.json$/;
const READER = /^assets\/loadPacked-[\w-]{8}\.js$/;

/** `crossorigin` makes the request the same as the one `fetch` and `@font-face` send; without it the file loads twice. */
function printPreloads(bundle: Bundle): HtmlTagDescriptor[] {
  const preload = (fileName: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { ...attrs, href: `./${fileName}`, crossorigin: true },
    injectTo: 'head-prepend',
  });
  const files = Object.keys(bundle);
  const named = PRELOADED.flatMap(({ name, as, type }) =>
    files
      .filter((file) => [...(bundle[file]?.names ?? []), file].some((original) => name.test(original)))
      .map((file) => preload(file, { rel: 'preload', as, type })),
  );
  if (!files.some((file) => ROWS.test(file))) return named;
  return [
    ...named,
    ...files.filter((file) => READER.test(file)).map((file) => preload(file, { rel: 'modulepreload' })),
  ];
}
