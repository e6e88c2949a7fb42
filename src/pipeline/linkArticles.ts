import { makeFindActorKey } from './actors/actorKeys.ts';
import type { HeardActors } from './actors/giveSides.ts';
import { compileArticle } from './articles.ts';
import type { OpenArticle } from './articleText.ts';
import type { CodingFile } from './codingFile.ts';
import type { ArticleCoding } from './codings.ts';
import {
  type ActorCount,
  type LinkBody,
  type Linker,
  type LinkHead,
  type Lists,
  linkArticle,
  makeLinker,
} from './linkArticle.ts';
import type { Report } from './problems.ts';
import { type Memory, type Remembered, remember } from './remember.ts';

/** An article with what the corpus's lists make of it. */
export type LinkedArticle = { readonly open: OpenArticle; readonly readLink: () => LinkBody };

/** The articles linked, and how often each actor speaks and is named in them. */
export type Linked = { readonly articles: readonly LinkedArticle[]; readonly heard: HeardActors };

/** What articles are linked with, who hears of problems, and what remembers articles that would be linked as before. */
export type Linking = Lists & {
  readonly codings: readonly ArticleCoding[];
  readonly report: Report;
  readonly memory: Memory | undefined;
};

/**
 * Links every article, with its coding where it has one.
 *
 * An article nobody has coded is remembered by its content, the publishers and the actors it can name; one that somebody has is linked anew each
 * time, since what a coder writes is judged in the light of other files.
 */
export function linkArticles(opened: Iterable<OpenArticle>, linking: Linking): Linked {
  const linker = makeLinker(linking);
  const coded = new Map<string, CodingFile>();
  for (const { article, isSecond, file } of linking.codings) if (!isSecond) coded.set(article, file);
  const nameLink = linking.memory === undefined ? () => '' : makeNameLink(linking.memory, linking);
  const heard = { speakers: new Map<string, number>(), named: new Map<string, number>() };
  const articles = Array.from(opened, (open): LinkedArticle => {
    const coding = coded.get(open.id);
    const link =
      coding === undefined
        ? rememberLink(open, { memory: linking.memory, name: nameLink(open), linker })
        : remember(undefined, '', () => linkArticle(open, coding, linker));
    for (const problem of link.head.problems) linking.report(problem);
    addCounts(heard.speakers, link.head.speakers);
    addCounts(heard.named, link.head.named);
    return { open, readLink: link.readBody };
  });
  return { articles, heard };
}

/** How an article without a coding is linked: `name` is the link's in the memory. */
type NamedLinking = { readonly memory: Memory | undefined; readonly name: string; readonly linker: Linker };

/** Links an article that nobody has coded, or remembers how it was linked. */
export function rememberLink(
  open: OpenArticle,
  { memory, name, linker }: NamedLinking,
): Remembered<LinkHead, LinkBody> {
  return remember(memory, name, () => linkArticle(open, undefined, linker));
}

function addCounts(counts: Map<string, number>, found: readonly ActorCount[]): void {
  for (const one of found) counts.set(one[0], (counts.get(one[0]) ?? 0) + one[1]);
}

/** Compiles the articles of second coders as their codings say, for the problems alone: a second coder adds nothing to the corpus. */
export function checkSecondCodings(articles: ReadonlyMap<string, OpenArticle>, linking: Linking): void {
  const context = { ...linking, findMentions: () => [], report: () => undefined };
  for (const { article, isSecond, file } of linking.codings) {
    const open = isSecond ? articles.get(article) : undefined;
    if (open === undefined) continue;
    compileArticle({ ...open.read(() => undefined), frontMatter: undefined }, { ...context, coding: file });
  }
}

/** Makes the namer of links: what an article is linked with is in the name. */
export function makeNameLink(
  memory: Memory,
  { actors, publishers, publisherIds }: Lists,
): (open: OpenArticle) => string {
  const findActorKey = makeFindActorKey(actors, memory.name);
  const shared = memory.name(JSON.stringify([publishers, [...publisherIds.known], publisherIds.complete]));
  return ({ name, openings }) => memory.name(`link\n${name}\n${shared}\n${findActorKey(openings)}`);
}
