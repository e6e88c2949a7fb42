import { createHash } from 'node:crypto';

/**
 * What the built page may load: its own files and nothing else.
 *
 * No text becomes code: the browser refuses every such sink (Trusted Types), but for the address of a worker that `trustWorker` has checked.
 * Style attributes set by script go through CSSOM, which the policy allows. `data:` images are the hatches of the style
 * sheet; fonts are files. What stands in the page itself is allowed by its hash: `allowHeld`.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types own-worker',
].join('; ');

/** The elements of a page whose content runs, or is style, without a file: the policy must name the hash of each. */
const HELD = { 'script-src': /<script>([\s\S]*?)<\/script>/g, 'style-src': /<style>([\s\S]*?)<\/style>/g } as const;

/** Adds to the policy the hashes of the scripts and styles that stand in a page. */
export function allowHeld(html: string): string {
  return CONTENT_SECURITY_POLICY.split('; ')
    .map((directive) => {
      const name = directive.split(' ')[0] ?? '';
      const found = Object.entries(HELD).find(([held]) => held === name)?.[1];
      const hashes =
        found === undefined ? [] : Array.from(html.matchAll(found), ([, content = '']) => printHash(content));
      return [directive, ...hashes].join(' ');
    })
    .join('; ');
}

/** Prints how a policy names a script or a style that stands in the page. */
export function printHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** Prints the element that binds a page to a policy. */
export function printPolicyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
