import { compareText } from '../../corpus/compareText.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import { compareInTime } from '../../pipeline/dates.ts';
import type { Order } from './order.ts';
import { makeParts } from './parts.ts';
import { makeWorld } from './world.ts';

/**
 * Makes a corpus of made-up articles without compiling them: who says what and what happens is known, since it was written so.
 *
 * About 8 attributions and 3 events an article, skewed as in life, over ten years. Of a hundred thousand take brief articles. A corpus in
 * which something is coded has a codebook; of another a machine is said to have found the actors.
 */
export function makeCorpus(order: Order): Corpus {
  const world = makeWorld(order.seed, (order.coded ?? 0) === 0);
  const corpus: Corpus = {
    articles: [],
    statements: [],
    events: [],
    proposed: { events: [], statements: [] },
    actors: [...world.powers, ...world.persons],
    issues: (order.coded ?? 0) > 0 ? [...world.issues] : [],
    publishers: [...world.publishers],
    problems: [],
  };
  // One by one, since a draft is as large as what is kept of it.
  for (const { article, statements, events, proposed } of makeParts(order, world)) {
    corpus.articles.push(article);
    corpus.statements.push(...statements);
    corpus.events.push(...events);
    corpus.proposed.events.push(...proposed.events);
    corpus.proposed.statements.push(...proposed.statements);
  }
  corpus.articles.sort((a, b) => compareInTime(a.published, b.published) || compareText(a.id, b.id));
  corpus.statements.sort((a, b) => compareInTime(a.said, b.said) || compareText(a.id, b.id));
  sortEvents(corpus.events);
  sortEvents(corpus.proposed.events);
  return corpus;
}

function sortEvents(events: ProposedEvent[]): void {
  events.sort((a, b) => compareInTime(a.when, b.when) || compareText(a.id, b.id));
}
