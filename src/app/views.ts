/** The views in the order of the masthead and of the keys 1, 2, 3. */
export const VIEWS = [
  { view: 'articles', name: 'Articles' },
  { view: 'timeline', name: 'Timeline' },
  { view: 'positions', name: 'Positions' },
] as const;

/** The page about the corpus stands apart: filters do not change it. */
export const ABOUT = { view: 'about', name: 'About' } as const;

/** What was done so that everyone can use the page. */
export const ACCESSIBILITY = { view: 'accessibility', name: 'Accessibility' } as const;

type ViewName = (typeof VIEWS)[number]['view'] | typeof ABOUT.view | typeof BRIEF.view | typeof ACCESSIBILITY.view;

/** The comparison as a document is reached from its menu only. */
export const BRIEF = { view: 'brief', name: 'Brief' } as const;

/** The id of the search field in the masthead. */
export const SEARCH_FIELD = 'search';

/** Prints the title of the browser tab: the article that is open, else the view, then the name of the page. */
export function printTitle(view: ViewName, article: string | undefined): string {
  return `${article ?? nameOf(view)} – On the record`;
}

/** Names a view. */
export function nameOf(view: ViewName): string {
  return [...VIEWS, ABOUT, BRIEF, ACCESSIBILITY].find((each) => each.view === view)?.name ?? '';
}

/** Returns what going to a view changes in the address: an open article goes along only where articles are read. */
export function toView(view: ViewName) {
  return view === 'articles' ? { view } : { view, article: null, quote: null };
}
