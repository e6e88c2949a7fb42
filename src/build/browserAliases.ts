import path from 'node:path';

const noFetch = path.join(import.meta.dirname, 'noFetch.ts');

/** Packages that are another module in the browser, by the name they are imported under; for Vite's and Rolldown's `resolve.alias`. */
export const BROWSER_ALIASES: Readonly<Record<string, string>> = { 'node-fetch': noFetch, 'sync-fetch': noFetch };
