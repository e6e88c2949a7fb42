import type { Actor } from '../../corpus/actor.ts';
import type { Mention } from '../../corpus/mention.ts';
import type { Span } from '../../corpus/span.ts';
import type { ArticleText } from '../articleText.ts';
import type { FoundAttribution } from '../attributions/findAttributions.ts';
import { makeActorDirectory } from './speakers/actorDirectory.ts';
import { type ArticleView, findLastAt, isPerson, type JudgedSource } from './speakers/articleView.ts';
import { findDescribed, readDescription } from './speakers/descriptions.ts';
import { findBody, findCollective, findHeadPerson } from './speakers/namedSources.ts';
import { findAntecedent, readPronoun } from './speakers/pronouns.ts';

/** Who an attribution's source is: an actor's id, or nobody we know. */
export type Speaker = string | undefined;

/** Finds the speaker of each of an article's attributions, in their order. */
export type ResolveSpeakers = (read: ArticleText, mentions: readonly Mention[]) => readonly Speaker[];

/**
 * Makes the resolver of speakers for a list of actors.
 *
 * A source is a person it names; a pronoun's antecedent; the person a definite description fits; else the state, organization or office whose
 * officials or statement it is. Who is unnamed, or named and not listed, is nobody: never a person the text does not name. A quotation without a
 * source goes on with the speaker of the one before it, in the same paragraph or the next.
 */
export function makeResolveSpeakers(actors: readonly Actor[]): ResolveSpeakers {
  const directory = makeActorDirectory(actors);
  return (read, mentions) => {
    const view: ArticleView = { text: read.source.text, read, mentions, directory, genders: new Map(), judged: [] };
    readGenders(view);
    const speakers: Speaker[] = read.attributions.map(() => undefined);
    for (const index of orderBySource(read.attributions)) {
      const attribution = read.attributions[index];
      if (attribution !== undefined) speakers[index] = resolve(view, attribution, { speakers, index });
    }
    return speakers;
  };
}

/** Sources in text order, so that each finds those before it judged; one without a source stands where its content does. */
function orderBySource(attributions: readonly FoundAttribution[]): number[] {
  const placeOf = (index: number) =>
    attributions[index]?.source[0]?.start ?? attributions[index]?.content[0]?.start ?? 0;
  return attributions.map((_, index) => index).toSorted((a, b) => placeOf(a) - placeOf(b) || a - b);
}

type Judged = { readonly speakers: readonly Speaker[]; readonly index: number };

function resolve(view: ArticleView, attribution: FoundAttribution, judged: Judged): Speaker {
  const [first] = attribution.source;
  const last = attribution.source.at(-1);
  if (first === undefined || last === undefined) return findContinued(view, attribution, judged);
  const source = { start: first.start, end: last.end };
  const words = view.text.slice(source.start, source.end).trim();
  if (/^(?:I|we|me|my|our|us)$/i.test(words))
    return attribution.within === undefined ? undefined : judged.speakers[attribution.within];
  const { speaker, number } = judge(view, source, words);
  view.judged.push({ start: source.start, speaker, number });
  return speaker;
}

function judge(view: ArticleView, source: Span, words: string): Omit<JudgedSource, 'start'> {
  const pronoun = readPronoun(words);
  if (pronoun !== undefined) return judgePronoun(view, pronoun, source.start);
  const person = findHeadPerson(view, source);
  if (person !== undefined) return { speaker: person, number: 'one' };
  const description = readDescription(view, source);
  const described = description === undefined ? undefined : findDescribed(view, description, source.start);
  if (described !== undefined) return { speaker: described, number: 'one' };
  const number =
    description !== undefined || isNewName(words)
      ? 'one'
      : /s$|^(?:many|some|others|people|both|police)\b/i.test(headOf(words))
        ? 'many'
        : 'thing';
  return { speaker: findCollective(view, source) ?? findBody(view, source), number };
}

function judgePronoun(
  view: ArticleView,
  pronoun: NonNullable<ReturnType<typeof readPronoun>>,
  place: number,
): Omit<JudgedSource, 'start'> {
  const speaker = findAntecedent(view, pronoun, place);
  if (speaker !== undefined && (pronoun === 'he' || pronoun === 'she') && isPerson(view, speaker))
    view.genders.set(speaker, pronoun);
  const number = pronoun === 'they' ? 'many' : pronoun === 'it' ? 'thing' : 'one';
  return { speaker, number: speaker !== undefined && !isPerson(view, speaker) && number === 'many' ? 'thing' : number };
}

/** Quotation after quotation, the speaker stays; reported speech without a source is nobody's. */
function findContinued(view: ArticleView, { kind, content }: FoundAttribution, { speakers, index }: Judged): Speaker {
  if (kind === 'indirect') return undefined;
  const before = view.read.attributions[index - 1];
  const place = content[0]?.start;
  const end = before?.content.at(-1)?.end;
  if (before === undefined || place === undefined || end === undefined) return undefined;
  const { blocks } = view.read;
  return findLastAt(blocks, place) - findLastAt(blocks, end - 1) <= 1 ? speakers[index - 1] : undefined;
}

/** Notes what “Mr.” and “Mrs.” before names say of their pronouns. */
export function readGenders(view: ArticleView): void {
  for (const { actor, start } of view.mentions) {
    const before = view.text.slice(Math.max(0, start - 5), start);
    if (!before.includes('M') || !isPerson(view, actor)) continue;
    if (/\bMr\.? $/.test(before)) view.genders.set(actor, 'he');
    else if (/\bM(?:r?s|iss)\.? $/.test(before)) view.genders.set(actor, 'she');
  }
}

/** Two capitals and more, and no name we know: a person not listed. */
function isNewName(words: string): boolean {
  return /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+$/u.test(words);
}

function headOf(words: string): string {
  return words.split(/\s(?:of|for|to|at|in|from|with|on|who|that|which)\s|,/)[0] ?? '';
}
