import { printQuery } from './printAddress.ts';

/** Reads when somebody looks, a day `YYYY-MM-DD` where they are, and the whole address of what they see: of `href`, if it is not all that the page shows. */
export function readVisit(href = location.href): { readonly accessed: string; readonly address: string } {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return { accessed: local.toISOString().slice(0, 10), address: new URL(href, location.href).href };
}

/** Prints the whole address of an article, whatever is filtered now. */
export function printArticleAddress(article: string): string {
  return new URL(printQuery({ article, view: 'articles' }), location.origin + location.pathname).href;
}
