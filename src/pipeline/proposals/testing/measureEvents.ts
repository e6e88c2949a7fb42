import { compile } from '../../compile.ts';
import { toFiles } from '../../testing/smallSeeds.ts';
import { EVENT_SENTENCES, type SentencesByType } from './eventSentences.ts';
import { POLITICAL_SENTENCES } from './politicalSentences.ts';
import { WIRE_SENTENCES } from './wireSentences.ts';

/** How often the first event proposed for a sentence has the type that the sentence reports. */
export type EventScore = { readonly right: number; readonly all: number; readonly wrong: readonly string[] };

/** Measures the proposing of events on our own sentences, those known when the lexicon was made and those not. */
export function measureEvents(): { readonly open: EventScore; readonly blind: EventScore } {
  return { open: measure('open'), blind: measure('blind') };
}

const TABLES: readonly SentencesByType[] = [EVENT_SENTENCES, WIRE_SENTENCES, POLITICAL_SENTENCES];

/** A sentence alone may be too short to tell its language. */
const ENGLISH = 'It was a day like any other in the north.';

function measure(set: 'open' | 'blind'): EventScore {
  const rows = TABLES.flatMap((table) =>
    Object.entries(table).flatMap(([type, sentences]) => sentences[set].map((sentence) => ({ type, sentence }))),
  );
  const texts = rows.map(
    ({ sentence }, index) => [`articles/${String(index).padStart(3, '0')}.txt`, `${sentence}\n\n${ENGLISH}\n`] as const,
  );
  const { events } = compile(toFiles(Object.fromEntries(texts))).corpus.proposed;
  const types = new Map(events.toReversed().map((event) => [event.evidence[0]?.article, event.type]));
  const wrong = rows.flatMap(({ type, sentence }, index) => {
    const proposed = types.get(String(index).padStart(3, '0')) ?? 'NONE';
    return proposed === type ? [] : [`${type} read as ${proposed}: ${sentence}`];
  });
  return { right: rows.length - wrong.length, all: rows.length, wrong };
}
