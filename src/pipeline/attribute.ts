import type { Article } from '../corpus/article.ts';
import type { Attribution } from '../corpus/attribution.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { ResolveSpeakers } from './actors/resolveSpeakers.ts';
import type { ArticleText } from './articleText.ts';
import type { FoundAttribution } from './attributions/findAttributions.ts';
import { findSaid } from './timex/findSaid.ts';
import type { TimeExpression } from './timex/findTimeExpressions.ts';

/** An article, its divided text and dates, and who can speak in it. */
export type Attributable = {
  readonly read: ArticleText;
  readonly article: Pick<Article, 'id' | 'mentions'>;
  readonly times: readonly TimeExpression[];
  readonly resolveSpeakers: ResolveSpeakers;
};

/**
 * Completes the attributions of an article with speaker and date, each an utterance of its own. Sides are given when all speakers are known.
 *
 * What somebody says of his own saying ("he said he was ready to talk") is one attribution, not two: within another of the same speaker it is
 * left out. The others within it are then within the outer one.
 */
export function attribute({ read, article, times, resolveSpeakers }: Attributable): Attribution[] {
  const speakers = resolveSpeakers(read, article.mentions);
  const kept = [...read.attributions.keys()].filter((index) => !isOwnSaying(read, speakers, index));
  const places = new Map(kept.map((index, place) => [index, place]));
  const attributions: Attribution[] = [];
  for (let place = 0; place < kept.length; place += 1) {
    const index = kept[place] ?? 0;
    const found = read.attributions[index];
    if (found === undefined) continue;
    const speaker = speakers[index];
    const said = findSaid(found, times, read);
    const within = findOuter(read, places, found.within);
    attributions.push(complete(found, { within, speaker, said, utterance: `${article.id}#${place}` }));
  }
  return attributions;
}

type Completion = {
  readonly within: number | undefined;
  readonly speaker: string | undefined;
  readonly said: EdtfDate | undefined;
  readonly utterance: string;
};

/**
 * Written out, what is not known as undefined, which JSON leaves out: an engine adds keys one by one more slowly than it finds a speaker, and
 * takes what has other keys for another kind of object.
 */
function complete({ kind, source, cue, content }: FoundAttribution, completion: Completion): Attribution {
  const { within, speaker, said, utterance } = completion;
  return { kind, source, cue, content, within, speaker, side: undefined, said, utterance };
}

function isOwnSaying(read: ArticleText, speakers: readonly (string | undefined)[], index: number): boolean {
  const within = read.attributions[index]?.within;
  return within !== undefined && speakers[index] !== undefined && speakers[index] === speakers[within];
}

/** The place of the nearest attribution around one that is kept. */
function findOuter(
  read: ArticleText,
  places: ReadonlyMap<number, number>,
  within: number | undefined,
): number | undefined {
  let outer = within;
  // Each step leads outwards, and there are no more attributions than that.
  for (let step = 0; outer !== undefined && step < read.attributions.length; step += 1) {
    const place = places.get(outer);
    if (place !== undefined) return place;
    outer = read.attributions[outer]?.within;
  }
  return undefined;
}
