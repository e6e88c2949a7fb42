import type { Actor } from '../../../corpus/actor.ts';
import { makeFindMentions } from '../../mentions.ts';
import { discoverActors } from '../discoverActors.ts';
import { makeResolveSpeakers } from '../resolveSpeakers.ts';
import { type MarkedArticle, type ReadMarked, readMarked } from './markedArticle.ts';
import { namesOf } from './namesOf.ts';

/** How well mentions and speakers are found. Shares lie between 0 and 1; `references` are sources that are a pronoun, a description or nothing. */
export type MentionQuality = {
  readonly sentences: number;
  readonly mentions: {
    readonly wanted: number;
    readonly found: number;
    readonly right: number;
    readonly precision: number;
    readonly recall: number;
  };
  readonly speakers: { readonly wanted: number; readonly right: number; readonly share: number };
  readonly references: { readonly wanted: number; readonly right: number; readonly share: number };
  /** What went wrong, for a person to read. */
  readonly misses: readonly string[];
};

type Counts = {
  found: number;
  right: number;
  wanted: number;
  speakers: number;
  speakersRight: number;
  references: number;
  referencesRight: number;
  misses: string[];
};

/** Measures discovery, mentions and speakers on marked articles, which are one corpus. Without a list of actors they are discovered. */
export function measureMentions(marked: readonly MarkedArticle[], listed?: readonly Actor[]): MentionQuality {
  const articles = marked.map(readMarked);
  const actors = listed ?? discoverActors(namesOf(articles.map(({ read }) => read)));
  const find = makeFindMentions(actors);
  const resolve = makeResolveSpeakers(actors);
  const counts: Counts = {
    found: 0,
    right: 0,
    wanted: 0,
    speakers: 0,
    speakersRight: 0,
    references: 0,
    referencesRight: 0,
    misses: [],
  };
  for (const article of articles) {
    const mentions = find(article.read.source.text, article.read.blocks);
    countMentions(counts, article, mentions);
    countSpeakers(counts, article, resolve(article.read, mentions));
  }
  return {
    sentences: articles.reduce((sum, { read }) => sum + read.sentences.length, 0),
    mentions: {
      wanted: counts.wanted,
      found: counts.found,
      right: counts.right,
      precision: counts.right / counts.found,
      recall: counts.right / counts.wanted,
    },
    speakers: { wanted: counts.speakers, right: counts.speakersRight, share: counts.speakersRight / counts.speakers },
    references: {
      wanted: counts.references,
      right: counts.referencesRight,
      share: counts.referencesRight / counts.references,
    },
    misses: counts.misses,
  };
}

function countMentions(counts: Counts, { read, mentions: wanted }: ReadMarked, found: ReadMarked['mentions']): void {
  const { text } = read.source;
  const print = ({ actor, start, end }: ReadMarked['mentions'][number]) => `${actor}@${start}-${end}`;
  const [wantedKeys, foundKeys] = [new Set(wanted.map(print)), new Set(found.map(print))];
  const show = ({ actor, start, end }: ReadMarked['mentions'][number]) =>
    `${actor}: ${text.slice(Math.max(0, start - 25), start)}<${text.slice(start, end)}>${text.slice(end, end + 15)}`;
  counts.wanted += wantedKeys.size;
  counts.found += foundKeys.size;
  counts.right += wanted.filter((mention) => foundKeys.has(print(mention))).length;
  for (const mention of wanted) if (!foundKeys.has(print(mention))) counts.misses.push(`missed ${show(mention)}`);
  for (const mention of found) if (!wantedKeys.has(print(mention))) counts.misses.push(`false ${show(mention)}`);
}

function countSpeakers(
  counts: Counts,
  { read, mentions, sources }: ReadMarked,
  speakers: readonly (string | undefined)[],
): void {
  const { text } = read.source;
  for (const [index, { start, end, speaker }] of sources.entries()) {
    const isRight = speakers[index] === speaker;
    const isNamed = mentions.some(
      (mention) => mention.actor === speaker && start <= mention.start && mention.end <= end,
    );
    counts.speakers += 1;
    counts.speakersRight += isRight ? 1 : 0;
    if (!isNamed) {
      counts.references += 1;
      counts.referencesRight += isRight ? 1 : 0;
    }
    if (!isRight)
      counts.misses.push(
        `speaker ${speaker ?? 'nobody'}, not ${speakers[index] ?? 'nobody'}: ${text.slice(Math.max(0, start - 30), start)}<${text.slice(start, end)}>${text.slice(end, end + 20)}`,
      );
  }
}
