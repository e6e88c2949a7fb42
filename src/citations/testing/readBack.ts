import { parseHTML } from 'linkedom';
import { marked } from 'marked';

/** Parses a fragment of HTML as a browser does, with a library that had no part in writing it. */
export function parseFragment(html: string): Element {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

/** Parses Markdown as GitHub does. */
export function parseMarkdown(markdown: string): Element {
  return parseFragment(marked.parse(markdown, { async: false, gfm: true }));
}

/** The words of a parsed text, white space folded. */
export function readWords(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
