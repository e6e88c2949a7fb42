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
  const parts = [...makeParts(order, world)];
  const isCoded = (order.coded ?? 0) > 0;
  return {
    articles: parts
      .map(({ article }) => article)
      .sort((a, b) => compareInTime(a.published, b.published) || compareText(a.id, b.id)),
    statements: parts
      .flatMap(({ statements }) => statements)
      .sort((a, b) => compareInTime(a.said, b.said) || compareText(a.id, b.id)),
    events: sortEvents(parts.flatMap(({ events }) => events)),
    proposed: {
      events: sortEvents(parts.flatMap(({ proposed }) => proposed.events)),
      statements: parts.flatMap(({ proposed }) => proposed.statements),
    },
    actors: [...world.powers, ...world.persons],
    issues: isCoded ? [...world.issues] : [],
    publishers: [...world.publishers],
    problems: [],
  };
}

function sortEvents<Event extends ProposedEvent>(events: Event[]): Event[] {
  return events.sort((a, b) => compareInTime(a.when, b.when) || compareText(a.id, b.id));
}
