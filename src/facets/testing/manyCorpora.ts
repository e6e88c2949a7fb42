import fc from 'fast-check';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import type { SearchHits } from '../facet.ts';
import { anyCorpus, anyHits } from './anyCorpus.ts';

/** Up to 24 articles of the small world: enough passages for several words of bits, and acts of speech that many articles print. */
export const anyLargerCorpus: fc.Arbitrary<Corpus> = fc
  .array(anyCorpus, { minLength: 1, maxLength: 8 })
  .map(joinCorpora);

/** Hits of a search in the articles of a larger corpus, or no search. */
export const anyLargerHits: fc.Arbitrary<SearchHits | null> = fc
  .array(anyHits, { minLength: 8, maxLength: 8 })
  .map(([first, ...others]) => {
    if (first === null || first === undefined) return null;
    const worlds = [first, ...others].map((hits) => [...(hits ?? [])]);
    return new Map(worlds.flatMap((hits, world) => hits.map(([id, spans]) => [rename(world, id), spans] as const)));
  });

/** Puts corpora beside each other. What is named the same is told apart, but for actors, publishers, issues and acts of speech. */
function joinCorpora(corpora: readonly Corpus[]): Corpus {
  const worlds = corpora.map(renameCorpus);
  const [first] = worlds;
  if (first === undefined) throw new Error('no corpus to join');
  return {
    ...first,
    articles: worlds.flatMap(({ articles }) => articles),
    statements: worlds.flatMap(({ statements }) => statements),
    events: worlds.flatMap(({ events }) => events),
    proposed: {
      events: worlds.flatMap(({ proposed }) => proposed.events),
      statements: worlds.flatMap(({ proposed }) => proposed.statements),
    },
  };
}

function renameCorpus(corpus: Corpus, world: number): Corpus {
  const name = (id: string) => rename(world, id);
  const renameEvent = <Event extends ProposedEvent>(event: Event): Event => ({
    ...event,
    id: name(event.id),
    evidence: event.evidence.map((span) => ({ ...span, article: name(span.article) })),
  });
  return {
    ...corpus,
    articles: corpus.articles.map((article) => ({ ...article, id: name(article.id) })),
    statements: corpus.statements.map((statement) => ({
      ...statement,
      id: name(statement.id),
      article: name(statement.article),
      ...(statement.reactsTo === undefined ? {} : { reactsTo: name(statement.reactsTo) }),
    })),
    events: corpus.events.map(renameEvent),
    proposed: {
      events: corpus.proposed.events.map(renameEvent),
      statements: corpus.proposed.statements.map((proposal) => ({ ...proposal, article: name(proposal.article) })),
    },
  };
}

function rename(world: number, id: string): string {
  return `${world}${id}`;
}
