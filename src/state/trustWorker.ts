type Policy = { createScriptURL(address: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

declare global {
  interface Window {
    readonly trustedTypes?: Policies;
  }
}

/** The one policy that the page may make: its name stands in the content security policy. */
const NAME = 'own-worker';
let policy: Policy | undefined;
const trusted = new Map<string, string>();

/**
 * Gives the address of a worker as one that a browser with Trusted Types accepts: a file that stands beside the page's own.
 *
 * The policy of a page does not bind a worker that comes from a file. One that the page writes itself inherits it (HTML, "policy
 * container"), so a line that imports the file is what is started. Throws where it is any other file. It is the only trusted thing the page makes; everything else that could turn text into code is refused
 * by the browser. Source: Trusted Types (W3C), section "Policies".
 */
export function trustWorker(address: string): string {
  policy ??= window.trustedTypes?.createPolicy(NAME, { createScriptURL: wrap }) ?? { createScriptURL: wrap };
  const known = trusted.get(address) ?? policy.createScriptURL(address);
  trusted.set(address, known);
  return known;
}

function wrap(address: string): string {
  const line = `import ${JSON.stringify(checkOwn(address))};`;
  return URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
}

function checkOwn(address: string): string {
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(new URL('.', document.baseURI).href)) throw new Error(`No worker of this page: ${address}`);
  return href;
}
