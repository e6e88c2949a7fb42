import { printQuery } from './printAddress.ts';

/** Reads when somebody looks, a day `YYYY-MM-DD` where they are, and the address of what they see. */
export function readVisit(): { readonly accessed: string; readonly address: string } {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return { accessed: local.toISOString().slice(0, 10), address: location.href };
}

/** Prints the whole address of an article, whatever is filtered now. */
export function printArticleAddress(article: string): string {
  return new URL(printQuery({ article, view: 'articles' }), location.origin + location.pathname).href;
}
