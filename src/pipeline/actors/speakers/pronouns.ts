import type { Mention } from '../../../corpus/mention.ts';
import type { Span } from '../../../corpus/span.ts';
import { findWordBefore } from '../nearWords.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../people/titles.ts';
import {
  type ArticleView,
  findGenderOf,
  findLastAt,
  isPerson,
  isQuoted,
  type JudgedSource,
  listMentionsIn,
} from './articleView.ts';

/** A pronoun's kind of antecedent. */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'who';

/** An antecedent is looked for so many sentences and paragraphs back; further away it would be guessing. */
const MOST_SENTENCES = 7;
const MOST_BLOCKS = 3;
const PREPOSITION =
  /^(?:of|for|to|by|with|from|against|about|at|in|on|over|under|after|before|between|near|toward|towards|like|than|as|into|behind)$/i;

const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['it', 'it'],
  ['its', 'it'],
  ['who', 'who'],
  ['which', 'who'],
]);

/** Reads a pronoun; undefined where the words are none, or one that stands for nobody in particular. */
export function readPronoun(words: string): PronounKind | undefined {
  return PRONOUNS.get(words.toLowerCase());
}

/**
 * Finds whom a pronoun at a place stands for.
 *
 * Sentence by sentence backwards: who speaks in a sentence, then its subject; only then anybody else that is named, outside quotation marks. An unnamed speaker
 * that the pronoun fits ends the search without an answer.
 */
export function findAntecedent(view: ArticleView, kind: PronounKind, place: number): string | undefined {
  if (kind === 'who') return findRelative(view, place);
  const { sentences, blocks } = view.read;
  const block = findLastAt(blocks, place);
  const last = findLastAt(sentences, place);
  let mentioned: string | undefined;
  for (let at = last; at >= 0 && at > last - MOST_SENTENCES; at -= 1) {
    const sentence = sentences[at];
    if (sentence === undefined || findLastAt(blocks, sentence.start) < block - MOST_BLOCKS) break;
    const before = { start: sentence.start, end: Math.min(sentence.end, place) };
    const speaker = findSpeakerIn(view, kind, before);
    if (speaker !== undefined) return speaker.speaker;
    const named = listFitting(view, kind, before);
    const subject = named.find((mention) => isSubject(view, mention, before));
    if (subject !== undefined) return subject.actor;
    mentioned ??= kind === 'he' || kind === 'she' ? named[0]?.actor : undefined;
  }
  return mentioned;
}

function findSpeakerIn(view: ArticleView, kind: PronounKind, { start, end }: Span): JudgedSource | undefined {
  return view.judged.findLast(
    (source) => source.start >= start && source.start < end && fitsSource(view, kind, source),
  );
}

function fitsSource(view: ArticleView, kind: PronounKind, { speaker, number }: JudgedSource): boolean {
  if (kind === 'he' || kind === 'she') {
    if (number !== 'one') return false;
    return speaker === undefined || !isPerson(view, speaker) || fitsPerson(view, kind, speaker);
  }
  if (kind === 'they') return number === 'many' || (number === 'thing' && speaker !== undefined);
  return number === 'thing' && speaker !== undefined;
}

function fitsPerson(view: ArticleView, kind: PronounKind, id: string): boolean {
  const gender = findGenderOf(view, id);
  return isPerson(view, id) && (gender === undefined || gender === kind);
}

function listFitting(view: ArticleView, kind: PronounKind, span: Span): Mention[] {
  const wantsPerson = kind === 'he' || kind === 'she';
  return listMentionsIn(view, span).filter(({ actor, start }) => {
    if (isQuoted(view, start)) return false;
    return wantsPerson ? fitsPerson(view, kind, actor) : !isPerson(view, actor);
  });
}

/** A subject is nobody's possessor and depends on no preposition. */
function isSubject(view: ArticleView, mention: Mention, sentence: Span): boolean {
  if (/^['’]s?\b|^['’]/.test(view.text.slice(mention.end, mention.end + 2))) return false;
  if (
    !isPerson(view, mention.actor) &&
    /^ \p{Ll}+(?<!s|ed)\s/u.test(view.text.slice(mention.end, mention.end + 24)) &&
    isAdjective(view, mention)
  )
    return false;
  let place = mention.start;
  for (let count = 0; count < 8; count += 1) {
    const word = findWordBefore(view.text, place, sentence.start);
    if (word === undefined) return true;
    const printed = view.text.slice(word.start, word.end);
    if (PREPOSITION.test(printed)) return false;
    if (!/^\p{Lu}|^the$/u.test(printed) && !TITLE_HEADS.has(printed) && !TITLE_MODIFIERS.has(printed)) return true;
    place = word.start;
  }
  return true;
}

function isAdjective(view: ArticleView, { start, end }: Mention): boolean {
  return /(?:an|ese|ish|[iy]|ch|U\.?S\.?)$/.test(view.text.slice(start, end));
}

/** “who” follows its person, or words in commas that describe the person. */
function findRelative(view: ArticleView, place: number): string | undefined {
  const sentence = view.read.sentences[findLastAt(view.read.sentences, place)];
  if (sentence === undefined) return undefined;
  const before = listMentionsIn(view, { start: sentence.start, end: place });
  const mention = before.findLast(({ actor }) => isPerson(view, actor)) ?? before.at(-1);
  if (mention === undefined) return undefined;
  const between = view.text.slice(mention.end, place).trim();
  return between === '' || between === ',' || (/^[,(]/.test(between) && !/\b(?:and|said|says|told|but)\b/.test(between))
    ? mention.actor
    : undefined;
}
