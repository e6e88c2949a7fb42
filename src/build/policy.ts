import { createHash } from 'node:crypto';

/**
 * What the built page may load: its own files and nothing else.
 *
 * No text becomes code: the browser refuses every such sink (Trusted Types), but for the address of a worker that `trustWorker` has checked.
 * Style attributes set by script go through CSSOM, which the policy allows. `data:` images are the hatches of the style
 * sheet; fonts are files. What stands in the page itself is allowed by its hash: `allowInside`.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // What is written into the page's own worker is one line, which imports a file: `trustWorker`.
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types own-worker',
].join('; ');

/** The elements of a page whose content runs, or is style, without a file: the policy must name the hash of each. */
const INSIDE: Readonly<Record<string, 'script' | 'style'>> = { 'script-src': 'script', 'style-src': 'style' };

/** Adds to the policy the hashes of the scripts and styles that stand in a page. */
export function allowInside(html: string): string {
  return CONTENT_SECURITY_POLICY.split('; ')
    .map((directive) => {
      const name = INSIDE[directive.split(' ')[0] ?? ''];
      return [directive, ...(name === undefined ? [] : listInside(html, name)).map(printHash)].join(' ');
    })
    .join('; ');
}

/** Lists the contents of the scripts that run, or of the styles, that stand in a page: those that name no file and are no block of data. */
export function listInside(html: string, name: 'script' | 'style'): readonly string[] {
  return html
    .split(`</${name}>`)
    .slice(0, -1)
    .flatMap((before) => {
      const [attributes = '', ...content] = before.slice(before.lastIndexOf(`<${name}`) + name.length + 1).split('>');
      return /(?:^|\s)(?:src|type)=/.test(attributes) ? [] : [content.join('>')];
    });
}

/** Prints how a policy names a script or a style that stands in the page. */
export function printHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** Prints the element that binds a page to a policy. */
export function printPolicyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
