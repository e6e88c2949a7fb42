import type { Actor } from '../../corpus/actor.ts';
import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import type { ArticleText } from '../articleText.ts';
import { readGenders } from './resolveSpeakers.ts';
import { makeActorDirectory } from './speakers/actorDirectory.ts';
import { type ArticleView, isPerson, type JudgedSource } from './speakers/articleView.ts';
import { findAntecedent, readPronoun } from './speakers/pronouns.ts';

/** Finds the person that a “he” or “she” at a place stands for; undefined for other words, and where the text does not say. */
export type FindReferent = (pronoun: string, place: number) => string | undefined;

/** Opens an article whose speakers are resolved for the search. */
export type OpenReferents = (read: ArticleText, article: Pick<Article, 'mentions' | 'attributions'>) => FindReferent;

/** Makes the search for the persons that pronouns stand for, for a list of actors. */
export function makeOpenReferents(actors: readonly Actor[]): OpenReferents {
  const directory = makeActorDirectory(actors);
  return (read, { mentions, attributions }) => {
    // Most articles ask for nobody.
    let view: ArticleView | undefined;
    return (pronoun, place) => {
      const kind = readPronoun(pronoun);
      if (kind !== 'he' && kind !== 'she') return undefined;
      view ??= openView(
        { text: read.source.text, read, mentions, directory, genders: new Map(), judged: [] },
        attributions,
      );
      return findAntecedent(view, kind, place);
    };
  };
}

function openView(view: ArticleView, attributions: readonly Attribution[]): ArticleView {
  readGenders(view);
  const judged = attributions.flatMap((attribution) => judge(view, attribution) ?? []);
  view.judged.push(...judged.sort((a, b) => a.start - b.start));
  return view;
}

function judge(view: ArticleView, { source, speaker }: Attribution): JudgedSource | undefined {
  const [first] = source;
  if (first === undefined) return undefined;
  if (speaker !== undefined) return { start: first.start, speaker, number: isPerson(view, speaker) ? 'one' : 'thing' };
  const isPlural = /s$/.test(view.text.slice(first.start, first.end));
  return { start: first.start, speaker, number: isPlural ? 'many' : 'one' };
}
