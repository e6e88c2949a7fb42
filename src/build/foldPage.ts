import { deflateRawSync } from 'node:zlib';
import { HELD } from './corpusPlugin.ts';
import { CONTENT_SECURITY_POLICY, listInside, printHash, printPolicyElement } from './policy.ts';

/** What becomes one file: the built page, and the contents of everything that it asks for. */
export type PageParts = {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /** Packed JSON. */
  readonly corpus: string;
  /** A zip, null where the seeds are not published. */
  readonly seeds: Uint8Array | null;
  /** JSON, null where nothing was compared. */
  readonly changes: string | null;
  /** Deflated, null where the page searches the texts it has. */
  readonly search: Uint8Array | null;
};

/**
 * Folds a built page and all it asks for into one file that opens from disk.
 *
 * Its policy allows the two scripts and the style in it by their hashes, and no request at all. The corpus is a block of letters, which no
 * policy needs to allow. Throws where the page is not the one we know.
 */
export function foldPage({ html, script, style, icon, corpus, seeds, changes, search }: PageParts): string {
  const [before] = listInside(html, 'script');
  if (before === undefined) throw new Error('The built page has no script in its head.');
  const main = escapeScript(script);
  const look = style.replaceAll('</', '<\\/');
  // Without a header, which differs from system to system. Deflated, the corpus is a third as long.
  const deflate = (text: string) => deflateRawSync(text, { level: 9 });
  const held = [
    printHeld(HELD.corpus, deflate(corpus)),
    ...(seeds === null ? [] : [printHeld(HELD.seeds, seeds)]),
    ...(changes === null ? [] : [printHeld(HELD.changes, deflate(changes))]),
    ...(search === null ? [] : [printHeld(HELD.search, search)]),
  ];
  const policy = printPolicyElement(onlyHeld(CONTENT_SECURITY_POLICY, { scripts: [before, main], style: look }));
  const folds: readonly (readonly [RegExp, string])[] = [
    [/<meta http-equiv="Content-Security-Policy"[^<>]*>/, policy],
    [/(?:(?<!\s)\s+)?<link rel="(?:module)?preload"[^<>]*>/g, ''],
    [/<link rel="icon"[^<>]*>/, `<link rel="icon" type="image/svg+xml" href="${printAddress(icon)}">`],
    [/<link rel="stylesheet"[^<>]*>/, `<style>${look}</style>`],
    [/(?:(?<!\s)\s+)?<script type="module"[^<>]*><\/script>/, ''],
    [/(?<!\s)(?=\s*<\/body>)/, `\n    ${held.join('\n    ')}\n    <script type="module">${main}</script>`],
  ];
  const page = folds.reduce(replace, html);
  const left = /<(?:link|script)[^<>]*(?:href|src)="\.\//.exec(page)?.[0];
  if (left !== undefined) throw new Error(`The one file would ask for another: ${left}`);
  return page;
}

/** Every element must be there: one that was left would ask for a file that is not. */
function replace(html: string, [element, content]: readonly [RegExp, string]): string {
  if (html.search(element) < 0) throw new Error(`The built page has no ${element.source}.`);
  return html.replace(element, () => content);
}

/**
 * Escapes what would end a script, or hide its end, in the parser of a page.
 *
 * Such signs stand in strings and patterns only, where the escape means the same. Source: HTML, "Restrictions for contents of script elements".
 */
function escapeScript(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}

/** Bytes in letters that no parser takes for markup. */
function printHeld(address: string, bytes: Uint8Array): string {
  const letters = Buffer.from(bytes).toString('base64');
  return `<script type="application/octet-stream" id="${address.slice(1)}">${letters}</script>`;
}

type Held = { readonly scripts: readonly string[]; readonly style: string };

/** Turns a policy for files into one for what the page holds itself. Pictures and fonts are `data:` addresses. */
function onlyHeld(policy: string, { scripts, style }: Held): string {
  const held: Readonly<Record<string, string>> = {
    'script-src': scripts.map(printHash).join(' '),
    'style-src': printHash(style),
    'font-src': 'data:',
    'connect-src': "'none'",
  };
  const directives = policy.split('; ').map((directive) => {
    const name = directive.split(' ')[0] ?? '';
    return held[name] === undefined ? directive.replace(" 'self'", '') : `${name} ${held[name]}`;
  });
  return directives.join('; ');
}

function printAddress(icon: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
}
