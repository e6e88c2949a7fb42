import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * What the built page may load: its own files and nothing else.
 *
 * Style attributes set by script go through CSSOM, which the policy allows. `data:` images are the hatches of the style
 * sheet; fonts are files.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The assets worth asking for before the scripts are read, by name before hashing, with what they are loaded as. */
const PRELOADED = [
  { name: /^corpus\.json$/, as: 'fetch', type: 'application/json' },
  // The sans only: it sets every line above the fold. With the serif preloaded too, the first paint came later.
  { name: /^source-sans-3-latin-wght-normal\.woff2$/, as: 'font', type: 'font/woff2' },
] as const;

type Bundle = Readonly<Record<string, { readonly type: string; readonly names?: readonly string[] }>>;

/**
 * Vite plugin that writes the head of the built page: the content security policy, then the preloads.
 *
 * The policy is the first element, since it binds only what follows it. Nothing is added in development, where Vite
 * needs an inline script.
 */
export function pageHead(): Plugin {
  return {
    name: 'page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [printPolicy(), ...printPreloads(bundle ?? {})],
    },
  };
}

/** Prints the element that binds a page to a policy. */
export function printPolicyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function printPolicy(): HtmlTagDescriptor {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY };
  return { tag: 'meta', attrs, injectTo: 'head-prepend' };
}

/** `crossorigin` makes the request the same as the one `fetch` and `@font-face` send; without it the file loads twice. */
function printPreloads(bundle: Bundle): HtmlTagDescriptor[] {
  return PRELOADED.flatMap(({ name, as, type }) =>
    Object.entries(bundle)
      .filter(([, asset]) => asset.names?.some((original) => name.test(original)))
      .map(([fileName]) => ({
        tag: 'link',
        attrs: { rel: 'preload', as, type, href: `./${fileName}`, crossorigin: true },
        injectTo: 'head-prepend' as const,
      })),
  );
}
