/** When the list was last gone through. */
export const CHECKED_ON = 'November 30, 2026';

/** The widths of the window, in pixels, in which each state is looked at. */
export const WIDTHS = [1280, 768, 320] as const;
export const THEMES = ['light', 'dark'] as const;

/** The states the tests bring the page into; `e2e/a11y.spec.ts` fails where this is not the list it uses. */
export const STATES: readonly string[] = [
  'The positions',
  'An open issue',
  'Two sides, of which one is silent',
  'An article beside the table',
  'All quotations',
  'A search with its hits',
  'The timeline with an event',
  'The table of events',
  'Events that the machine proposes',
  'A timeline that counts',
  'The table of counts',
  'The articles',
  'An article',
  'The brief',
  'The page about the corpus',
  'The page on accessibility',
  'Filters that leave nothing',
  'A link with a damaged filter',
  'A filter, opened',
  'The dates, opened',
  'What counts on an issue',
  'The choice of a side',
  'The keys and the theme',
  'A citation',
  'The export',
  'The picture',
  'The line for an embed',
  'An embedded issue',
  'An embedded timeline',
  'Articles on their way',
  'Articles that could not be loaded',
  'A browser without JavaScript',
];

/** What the tests do with the keyboard alone; `e2e/errands.spec.ts` fails where this is not the list of its tests. */
export const ERRANDS: readonly string[] = [
  'Filter by a country, and hear how many articles are left',
  'Open an issue, follow a quote to its words in the article, and come back',
  'Compare another side',
  'Add a side',
  'Narrow the timeline, open an event, and read the events as a table',
  'Search, read the hits, and clear the search',
  'Export the statements as CSV',
  'Make a brief',
  'Cite a quote',
  'Read about the corpus, and what was done for access',
  'Change the theme',
  'Switch off the keys of a single letter',
];

/** What was not done, or does not work for everyone. */
export const GAPS: readonly string[] = [
  'What is marked “Judgment” was judged from the design and the program; nobody has gone through every view for it.',
  'Only Chromium could be run. Firefox and Safari were not tried.',
  'No screen reader was listened to: neither NVDA, JAWS, Narrator, VoiceOver nor TalkBack. Names and roles are tested as the browser gives them.',
  'Nobody who depends on any of this has tried the page for us yet, and no voice control, switch or braille display was.',
  'Text made larger by itself, without the rest of the page, was not tried; the whole page at 200 and 400 % was.',
  'The chart of the timeline scrolls sideways in its own frame on a tablet, and with wider spacing the names of its lanes can touch. Its table holds the same, and a phone has a list.',
  'Pictures that are saved have no words for those who cannot see them beyond their file; the table does.',
  'A brief that is saved as PDF has the tags that the browser gives it; they were not checked.',
  'The page does not know who publishes it, so it can name nobody to complain to.',
];
