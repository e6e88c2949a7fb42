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

/**
 * Gives the address of a worker as one that a browser with Trusted Types accepts: a file that stands beside the page's own.
 *
 * Throws where it is any other. It is the only trusted thing the page makes; everything else that could turn text into code is refused
 * by the browser. Source: Trusted Types (W3C), section "Policies".
 */
export function trustWorker(address: string): string {
  policy ??= window.trustedTypes?.createPolicy(NAME, { createScriptURL: checkOwn }) ?? { createScriptURL: checkOwn };
  return policy.createScriptURL(address);
}

function checkOwn(address: string): string {
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(new URL('.', document.baseURI).href)) throw new Error(`No worker of this page: ${address}`);
  return href;
}
