import type { Article } from './article.ts';
import { findWholeOffset } from './excerpts.ts';
import { findExtent, type PrintedAttribution } from './printedAttribution.ts';
import type { ProposedEvent } from './proposed.ts';

/** What an address can name. A quote is a statement or a found quotation. */
export type NamedKind = 'quote' | 'event' | 'article';

/** Finds what an id leads to: itself where it is in use, what took its place where it was published before, else undefined. */
export type FindLive = (kind: NamedKind, id: string) => string | undefined;

/** The ids that a coder wrote of what had them before, each with the id of now. */
export type Aliases = ReadonlyMap<string, string>;

/** The things that have ids, by id; the aliases of each kind, read with the first question; and what the machine found in an article. */
export type Named = {
  readonly articles: ReadonlyMap<string, Pick<Article, 'excerpts'>>;
  readonly statements: ReadonlyMap<string, unknown>;
  readonly events: ReadonlyMap<string, unknown>;
  readonly attributions: ReadonlyMap<string, unknown>;
  readonly proposedEvents: ReadonlyMap<string, unknown>;
  aliasesOf(kind: NamedKind): Aliases;
  attributionsIn(article: string): readonly PrintedAttribution[];
  proposedIn(article: string): readonly ProposedEvent[];
};

/**
 * Makes the finder of what old ids lead to now.
 *
 * By turns: an id in use; an alias that a coder wrote; the id of an article's part under the article's old id; and, for what a machine found
 * at a place in a text, whatever it finds at that place now.
 */
export function makeFindLive(named: Named): FindLive {
  const isLive = (kind: NamedKind, id: string) =>
    kind === 'article'
      ? named.articles.has(id)
      : kind === 'quote'
        ? named.statements.has(id) || named.attributions.has(id)
        : named.events.has(id) || named.proposedEvents.has(id);

  const findCoded = (kind: NamedKind, id: string) => (isLive(kind, id) ? id : named.aliasesOf(kind).get(id));
  const findHere = (kind: NamedKind, id: string) => findCoded(kind, id) ?? findAtPlace(named, kind, id);
  return (kind, id) => {
    if (isLive(kind, id)) return id;
    const moved = listRenamed(named.aliasesOf('article'), id).map((one) => findHere(kind, one));
    return findCoded(kind, id) ?? moved.find((one) => one !== undefined) ?? findHere(kind, id);
  };
}

/** Reads the aliases of things. */
export function readAliases(
  things: Iterable<{ readonly id: string; readonly aliases?: string[] | undefined }>,
): Aliases {
  return new Map(Array.from(things).flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)));
}

/** What an id would be under the article's id of now: once for each article of which it may have been a part. */
function listRenamed(renamed: ReadonlyMap<string, string>, id: string): string[] {
  return Array.from(renamed).flatMap(([old, article]) =>
    id.startsWith(`${old}.`) || id.startsWith(`${old}@`) ? [article + id.slice(old.length)] : [],
  );
}

/** The found quotation or event that stands nearest, among those whose words hold the place that the id tells. */
function findAtPlace(named: Named, kind: NamedKind, id: string): string | undefined {
  const [, article, mark, place] = /^(.*)@(e?)(\d+)/s.exec(id) ?? [];
  if (article === undefined || (mark === 'e') !== (kind === 'event')) return undefined;
  const at = Number(place);
  const whole = (offset: number) => findWholeOffset(named.articles.get(article) ?? {}, offset);
  const found = (kind === 'event' ? listEvents(named, article) : listQuotations(named, article)).map((standing) => ({
    ...standing,
    start: whole(standing.start),
    end: whole(standing.end),
  }));
  const near = found.filter(({ start, end }) => start <= at && at < end);
  return near.toSorted((a, b) => Math.abs(a.begins - at) - Math.abs(b.begins - at))[0]?.id;
}

/** `begins` is the place in the thing's own id; `start` and `end` are all its words. */
type Standing = { readonly id: string; readonly begins: number; readonly start: number; readonly end: number };

function listQuotations(named: Named, articleId: string): Standing[] {
  return named
    .attributionsIn(articleId)
    .map(({ id, attribution }) => ({ id, begins: readPlace(id), ...findExtent(attribution) }));
}

function listEvents(named: Named, articleId: string): Standing[] {
  return named
    .proposedIn(articleId)
    .flatMap(({ id, evidence }) =>
      evidence
        .filter(({ article }) => article === articleId)
        .map(({ start, end }) => ({ id, begins: readPlace(id), start, end })),
    );
}

function readPlace(id: string): number {
  return Number(/@e?(\d+)(?!\d)[^@]*$/.exec(id)?.[1]);
}
