import { findLikest } from './likest.ts';
import type { PublishedArticle, PublishedEvent, PublishedList, PublishedStatement } from './publishedList.ts';
import { makeSuccession } from './succession.ts';

/** What has an id of its own. */
type Kind = 'statement' | 'event' | 'article';

/**
 * An id that was published and does not lead to the same thing any more.
 *
 * `gone`: nothing has it now; `now` is what may have taken its place, and `why`. `taken`: something else has it now, and the thing itself is `now`.
 */
export type LostId = {
  readonly kind: Kind;
  readonly id: string;
  readonly how: 'gone' | 'taken';
  readonly now?: string;
  readonly why?: string;
  readonly words: string;
};

/** Finds the ids of an earlier build that are lost, each with what has most likely taken its place. Folders that share no article are not compared. */
export function findLostIds(before: PublishedList, now: PublishedList): LostId[] {
  const follow = makeSuccession(now);
  const articles = findLostArticles(before, now);
  const isShared = before.articles.some(({ id }) => follow.article(id) !== undefined);
  if (!isShared && articles.every((lost) => lost.now === undefined)) return [];
  const moved = articles.filter((lost) => lost.now !== undefined).map(({ id }) => `${id}.`);
  // One line for the article brings back its statements too.
  const statements = before.statements.filter(({ id }) => !moved.some((stem) => id.startsWith(stem)));
  return [
    ...articles,
    ...findGone('statement', {
      before: statements,
      now: now.statements,
      follow: follow.statement,
      likeness: STATEMENT,
    }),
    ...findTaken(statements, now.statements),
    ...findGone('event', { before: before.events, now: now.events, follow: follow.event, likeness: EVENT }),
  ];
}

const STATEMENT = {
  isSame: (a: PublishedStatement, b: PublishedStatement) => a.quote === b.quote && a.issue === b.issue,
  isLike: (a: PublishedStatement, b: PublishedStatement) => a.quote === b.quote || a.speaker === b.speaker,
  words: ({ quote, key = '', article, speaker, issue }: PublishedStatement) =>
    `${quote} ${key} ${article} ${speaker} ${issue}`,
  same: 'same quote',
  like: 'most alike of the same quote or speaker',
} as const;

const EVENT = {
  isSame: (a: PublishedEvent, b: PublishedEvent) => a.evidence === b.evidence && a.type === b.type,
  isLike: (a: PublishedEvent, b: PublishedEvent) =>
    a.evidence === b.evidence || a.actors.some((one) => b.actors.includes(one)),
  words: ({ evidence, summary, type }: PublishedEvent) => `${evidence} ${summary} ${type}`,
  same: 'same evidence',
  like: 'most alike of the same evidence or actors',
} as const;

type Likeness<T> = {
  readonly isSame: (a: T, b: T) => boolean;
  readonly isLike: (a: T, b: T) => boolean;
  readonly words: (thing: T) => string;
  readonly same: string;
  readonly like: string;
};

type Search<T> = {
  readonly before: readonly T[];
  readonly now: readonly T[];
  readonly follow: (id: string) => string | undefined;
  readonly likeness: Likeness<T>;
};

function findGone<T extends { readonly id: string }>(
  kind: Kind,
  { before, now, follow, likeness }: Search<T>,
): LostId[] {
  const gone = before.filter(({ id }) => follow(id) === undefined);
  const known = new Set(before.map(({ id }) => follow(id)));
  // What was there before under its own name took nobody's place.
  const free = new Set(now.filter(({ id }) => !known.has(id)));
  return gone.map((one) => {
    const same = [...free].find((other) => likeness.isSame(one, other));
    const found =
      same ??
      findLikest(
        one,
        [...free].filter((other) => likeness.isLike(one, other)),
        likeness.words,
      );
    const lost = { kind, id: one.id, how: 'gone' as const, words: likeness.words(one) };
    if (found === undefined) return lost;
    free.delete(found);
    return { ...lost, now: found.id, why: same === undefined ? likeness.like : likeness.same };
  });
}

/** A number follows the text: a passage coded before another takes its id. Only what stands elsewhere now, word for word, is known to be lost. */
function findTaken(before: readonly PublishedStatement[], now: readonly PublishedStatement[]): LostId[] {
  const byId = new Map(now.map((one) => [one.id, one]));
  const isSame = (a: PublishedStatement, b: PublishedStatement) =>
    a.article === b.article && a.speaker === b.speaker && STATEMENT.isSame(a, b);
  return before.flatMap((one): LostId[] => {
    const holder = byId.get(one.id);
    if (holder === undefined || isSame(one, holder)) return [];
    const moved = now.find((other) => isSame(one, other));
    return moved === undefined
      ? []
      : [{ kind: 'statement', id: one.id, how: 'taken', now: moved.id, words: one.quote }];
  });
}

function findLostArticles(before: PublishedList, now: PublishedList): LostId[] {
  const follow = makeSuccession(now).article;
  const known = new Set(before.articles.map(({ id }) => id));
  const fresh = now.articles.filter(({ id }) => !known.has(id));
  return before.articles
    .filter(({ id }) => follow(id) === undefined)
    .map((one: PublishedArticle) => {
      const same = fresh.find(({ text }) => text === one.text);
      const lost = { kind: 'article' as const, id: one.id, how: 'gone' as const, words: one.title };
      return same === undefined ? lost : { ...lost, now: same.id, why: 'same text' };
    });
}
