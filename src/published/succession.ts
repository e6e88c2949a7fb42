import type { PublishedList } from './publishedList.ts';

/** Finds the id of now of what was published before, by kind; undefined where it is gone. */
export type Succession = Readonly<Record<'article' | 'statement' | 'event', (id: string) => string | undefined>>;

/** Makes the finder: an id that is still there, an alias, or a statement under the old id of its article. */
export function makeSuccession({ articles, statements, events }: PublishedList): Succession {
  const article = makeFinder(articles);
  const statement = makeFinder(statements);
  const renamed = articles.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [`${alias}.`, `${id}.`] as const));
  return {
    article,
    event: makeFinder(events),
    statement: (id) =>
      statement(id) ??
      renamed
        .filter(([old]) => id.startsWith(old))
        .map(([old, fresh]) => statement(fresh + id.slice(old.length)))
        .find((found) => found !== undefined),
  };
}

type Named = { readonly id: string; readonly aliases?: readonly string[] | undefined };

function makeFinder(things: readonly Named[]): (id: string) => string | undefined {
  const aliases = things.flatMap(({ id, aliases: old = [] }) => old.map((alias) => [alias, id] as const));
  // An id in use wins over an alias.
  const ids = new Map([...aliases, ...things.map(({ id }) => [id, id] as const)]);
  return (id) => ids.get(id);
}
