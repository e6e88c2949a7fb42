import type { Corpus } from '../corpus/corpus.ts';

/**
 * One picture to take: the search part of its address; the whole page where what counts is below the window; whether the
 * README shows it.
 */
export type Screen = {
  readonly name: string;
  readonly search: string;
  readonly fullPage: boolean;
  readonly inReadme: boolean;
};

/**
 * Chooses the addresses that show every view of a corpus.
 *
 * The issue shown open is the one with most statements, the quote its first, the event the one with most evidence: a
 * picture of an empty view shows nothing.
 */
export function chooseScreens({ statements, events, actors }: Corpus): Screen[] {
  const issue = findMost(statements.map((statement) => statement.issue));
  const quoted = statements.find((statement) => statement.issue === issue && statement.reporting !== 'narrated');
  const event = events.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
  const sides = actors.filter(({ side }) => side !== undefined).slice(0, 4);
  return [
    screen('positions', {}, { inReadme: true }),
    screen('positions-open', { open: issue }),
    screen('positions-four', { sides: sides.map(({ id }) => id).join(',') || undefined }),
    screen('positions-reader', { open: issue, quote: quoted?.id }),
    screen('quotations', { reading: 'quotations', open: 'all' }, { inReadme: true }),
    screen('timeline', { view: 'timeline' }, { inReadme: true }),
    screen('timeline-proposed', { view: 'timeline', proposed: 'show' }),
    screen('timeline-selected', { view: 'timeline', event: event?.id }, { fullPage: true }),
    screen('articles', { view: 'articles', article: quoted?.article }, { inReadme: true }),
    screen('reader', { view: 'articles', article: quoted?.article, quote: quoted?.id }),
    screen('about', { view: 'about' }, { fullPage: true }),
  ];
}

type Keys = Readonly<Record<string, string | undefined>>;

function screen(name: string, keys: Keys, { fullPage = false, inReadme = false } = {}): Screen {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(keys)) if (value !== undefined) search.set(key, value);
  return { name, search: search.size === 0 ? '' : `?${search}`, fullPage, inReadme };
}

function findMost(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
