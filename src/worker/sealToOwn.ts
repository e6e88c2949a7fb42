import { closeWaysOut } from './closeWaysOut.ts';

// Must be imported before anything else. For a worker that reads the page's own files: it can ask for nothing but what lies beside the page.
const ask = globalThis.fetch;
// The page has written the worker itself: only the file says where it lies.
const here = import.meta.url;
const folder = new URL('..', here).href;

closeWaysOut({
  fetch: async (address: unknown) => {
    const { href } = new URL(String(address), here);
    if (!href.startsWith(folder)) throw new TypeError(`This worker asks for nothing outside ${folder}.`);
    return ask(href, { redirect: 'error', credentials: 'same-origin' });
  },
});
