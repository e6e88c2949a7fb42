import type { Actor } from '../corpus/actor.ts';
import type { Problem } from '../corpus/problem.ts';
import type { ProposedEvent } from '../corpus/proposed.ts';
import type { Publisher } from '../corpus/publisher.ts';
import { makeResolveSpeakers, type ResolveSpeakers } from './actors/resolveSpeakers.ts';
import { compileArticle, type KeptArticle } from './articles.ts';
import type { OpenArticle } from './articleText.ts';
import { attribute } from './attribute.ts';
import type { CodingFile } from './codingFile.ts';
import type { IdList } from './ids.ts';
import { type FindMentions, makeFindMentions } from './mentions.ts';
import { makeProposeEvents, type ProposeEvents } from './proposals/proposeEvents.ts';
import { findTimeExpressions } from './timex/findTimeExpressions.ts';

/** The lists an article is linked with. */
export type Lists = {
  readonly actors: readonly Actor[];
  readonly publishers: readonly Publisher[];
  readonly publisherIds: IdList;
};

/** The lists, made ready to link many articles with. */
export type Linker = Lists & {
  readonly findMentions: FindMentions;
  readonly resolveSpeakers: ResolveSpeakers;
  readonly proposeEvents: ProposeEvents;
};

/** An actor's id, and how often. */
export type ActorCount = readonly [string, number];

/** What the corpus as a whole needs of a linked article: who speaks in it and who is named. */
export type LinkHead = {
  readonly problems: readonly Problem[];
  readonly speakers: readonly ActorCount[];
  readonly named: readonly ActorCount[];
};

/** An article, its attributions still without side, and what it reports of events. */
export type LinkBody = {
  readonly article: KeptArticle;
  readonly events: readonly ProposedEvent[];
};

export type Link = { readonly head: LinkHead; readonly body: LinkBody };

/** Makes the lists ready. */
export function makeLinker(lists: Lists): Linker {
  const { actors } = lists;
  return {
    ...lists,
    findMentions: makeFindMentions(actors),
    resolveSpeakers: makeResolveSpeakers(actors),
    proposeEvents: makeProposeEvents(actors),
  };
}

/**
 * Links an article with the corpus's lists: its publisher, whom it names, who speaks in it and when, and the events it reports.
 *
 * JSON, made of the article, its coding and the lists alone. A text that is not English has no dates and no events of a machine's finding.
 */
export function linkArticle(open: OpenArticle, coding: CodingFile | undefined, linker: Linker): Link {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const read = open.read(report);
  const { publishers, publisherIds, findMentions } = linker;
  const compiled = compileArticle(read, { coding, publishers, publisherIds, findMentions, report });
  const expressions = read.language === 'en' ? findTimeExpressions(read, compiled) : [];
  const { resolveSpeakers } = linker;
  const attributions = attribute({ read, article: compiled, times: expressions, resolveSpeakers });
  const article = { ...compiled, attributions };
  const events = read.language === 'en' ? linker.proposeEvents({ read, article, expressions }) : [];
  const head = {
    problems,
    speakers: count(attributions.map(({ speaker }) => speaker)),
    named: count(article.mentions.map(({ actor }) => actor)),
  };
  return { head, body: { article, events } };
}

function count(ids: readonly (string | undefined)[]): ActorCount[] {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts];
}
