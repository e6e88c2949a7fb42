import type { Changes } from './changes.ts';
import type { PublishedList } from './publishedList.ts';
import { makeSuccession } from './succession.ts';

type Thing = { readonly id: string };

/**
 * Compares what two builds published.
 *
 * What has another id now and says so in its aliases is the same thing. An article has changed only where it came or went: its words are not ours.
 */
export function comparePublished(before: PublishedList, now: PublishedList): Changes {
  const follow = makeSuccession(now);
  return {
    version: 1,
    since: { build: before.build, day: before.day },
    until: { build: now.build, day: now.day },
    articles: compare(before.articles, now.articles, { follow: follow.article, isSame: () => true }),
    statements: compare(before.statements, now.statements, { follow: follow.statement, isSame: isSameCoding }),
    events: compare(before.events, now.events, { follow: follow.event, isSame: isSameCoding }),
  };
}

type Comparison<T> = {
  /** The id of now of something of before. */
  readonly follow: (id: string) => string | undefined;
  readonly isSame: (before: T, now: T) => boolean;
};

function compare<T extends Thing>(before: readonly T[], now: readonly T[], { follow, isSame }: Comparison<T>) {
  const olds = new Map(before.map((one) => [follow(one.id) ?? '', one]));
  const changed = now.flatMap((one) => {
    const old = olds.get(one.id);
    if (old === undefined) return [{ now: one }];
    return isSame(old, one) ? [] : [{ before: old, now: one }];
  });
  const gone = before.filter((one) => follow(one.id) === undefined);
  return [...changed, ...gone.map((one) => ({ before: one }))];
}

function isSameCoding(before: { readonly hash: string }, now: { readonly hash: string }): boolean {
  return before.hash === now.hash;
}
