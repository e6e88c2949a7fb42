import { printThousands } from '../../corpus/printThousands.ts';
import type { About } from '../../exports/about.ts';
import type { ExportForm } from '../../exports/format.ts';

/** How many of each noun an export holds. */
export type Counts = Pick<About, 'articles' | 'statements' | 'events' | 'quotationsFound' | 'eventsFound'>;

/** A form to choose: its name, what it is for, and what stands in it. */
export type ExportChoice = {
  readonly form: ExportForm;
  readonly name: string;
  readonly use: string;
  /** What a file of it holds, with the number of rows: "71 statements, 5 articles". */
  readonly count: (counts: Counts) => string;
};

/** The forms in the order in which they are offered: those most readers have a program for come first. */
export const CHOICES: readonly ExportChoice[] = [
  {
    form: 'csv',
    name: 'Tables (CSV)',
    use: 'for spreadsheets, R and pandas',
    count: ({ statements, articles, quotationsFound }) =>
      joinCounts([count(statements, 'statement'), count(articles, 'article'), found(quotationsFound, 'quotation')]),
  },
  {
    form: 'plover',
    name: 'Events (PLOVER, JSON Lines)',
    use: 'for event data',
    count: ({ events, eventsFound }) => joinCounts([count(events, 'event'), found(eventsFound, 'event')]),
  },
  {
    form: 'jsonld',
    name: 'Quotes (W3C Web Annotation)',
    use: 'for annotation tools',
    count: ({ statements }) => count(statements, 'annotation'),
  },
  {
    form: 'graphml',
    name: 'Networks (GraphML)',
    use: 'for Gephi, igraph and NetworkX',
    count: ({ statements }) => `six networks of ${count(statements, 'statement')}`,
  },
  {
    form: 'json',
    name: 'Everything (JSON, with its schema)',
    use: 'for programs',
    count: ({ articles, statements, events }) =>
      joinCounts([count(articles, 'article'), count(statements, 'statement'), count(events, 'event')]),
  },
  {
    form: 'seeds',
    name: 'Seeds (articles, codings, codebook)',
    use: 'builds this page again',
    count: ({ articles }) => `${count(articles, 'article')}, whatever is filtered`,
  },
];

/** Prints a number with its noun: "1 article", "10,214 articles". */
export function count(number: number, noun: string): string {
  return `${printThousands(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Prints a size: "812 bytes", "45 kB", "1.2 MB". */
export function printSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const kilobytes = Math.round(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function found(number: number, noun: string): string {
  return `${count(number, noun)} found by machine`;
}

function joinCounts(counts: readonly string[]): string {
  return counts.join(', ');
}
