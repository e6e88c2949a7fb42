import type { Mention } from '../../../corpus/mention.ts';
import type { Span } from '../../../corpus/span.ts';
import type { ArticleText } from '../../articleText.ts';
import type { ActorDirectory, Gender } from './actorDirectory.ts';

/** A source already judged: who it is, whether it is one person, several or a thing. Unnamed ones count: “they” may be them. */
export type JudgedSource = {
  readonly start: number;
  readonly speaker: string | undefined;
  readonly number: 'one' | 'many' | 'thing';
};

/** An article as the search for speakers reads it. `genders` is what its own titles and pronouns add. */
export type ArticleView = {
  readonly text: string;
  readonly read: ArticleText;
  readonly mentions: readonly Mention[];
  readonly directory: ActorDirectory;
  readonly genders: Map<string, Gender>;
  readonly judged: JudgedSource[];
};

/** Finds the place of the last span that begins at or before an offset; -1 where none does. */
export function findLastAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Lists the mentions that lie inside a span. */
export function listMentionsIn({ mentions }: ArticleView, { start, end }: Span): Mention[] {
  const inside: Mention[] = [];
  for (let at = findLastAt(mentions, start - 1) + 1; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end) inside.push(mention);
  }
  return inside;
}

/** Whether a place lies between quotation marks. */
export function isQuoted({ read }: ArticleView, offset: number): boolean {
  const quotation = read.quotations[findLastAt(read.quotations, offset)];
  return quotation !== undefined && offset < quotation.end;
}

/** Whether an actor is a person. */
export function isPerson({ directory }: ArticleView, id: string): boolean {
  return directory.byId.get(id)?.kind === 'person';
}

/** What pronoun fits a person, as far as names, titles and earlier pronouns say. */
export function findGenderOf({ directory, genders }: ArticleView, id: string): Gender {
  return genders.get(id) ?? directory.findGender(id);
}
