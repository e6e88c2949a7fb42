import * as v from 'valibot';
import { type ExportOrder, findKept } from './order.ts';

/** The program that wrote a file. */
export const GENERATOR = 'On the Record';

/**
 * What an export says of itself: when it was made, from which build, and what was filtered.
 *
 * `exported` is a day `YYYY-MM-DD`; `filters` are words, empty where nothing was filtered. The counts are those of the export.
 * The last two are a machine's findings, which nobody has checked. `utterances` counts an act of speech once, however many articles print it.
 */
export const About = v.strictObject({
  generator: v.string(),
  exported: v.string(),
  build: v.string(),
  filters: v.array(v.string()),
  articles: v.number(),
  statements: v.number(),
  utterances: v.number(),
  events: v.number(),
  quotationsFound: v.number(),
  eventsFound: v.number(),
});
export type About = v.InferOutput<typeof About>;

/** Gathers what the files of an order say of themselves. */
export function describeOrder(order: ExportOrder): About {
  const { articles, statements, events, quotations, proposed } = findKept(order);
  return {
    generator: GENERATOR,
    exported: order.day,
    build: order.build,
    filters: [...order.filters],
    articles: articles.length,
    statements: statements.length,
    utterances: new Set(statements.map(({ utterance }) => utterance)).size,
    events: events.length,
    quotationsFound: quotations.length,
    eventsFound: proposed.length,
  };
}

/** Prints in one sentence what was filtered, when and from which build. */
export function printAbout({ generator, exported, build, filters }: About): string {
  const kept = filters.length === 0 ? 'Nothing is filtered out' : `What these filters keep: ${filters.join('; ')}`;
  return `${kept}. Exported on ${exported} from build ${build} of ${generator}.`;
}
