import {
  asksForBase,
  hasVerbAhead,
  isPossessivePronoun,
  opensObject,
  QUANTIFIERS,
  skipAdverbs,
  type Taggable,
} from './neighbours.ts';

/** How far a clause has come. */
export type Clause = { hasVerb: boolean };

const SINGULAR_SUBJECTS: ReadonlySet<string> = new Set(
  'he she it who which this everyone everybody someone somebody nobody nothing everything that what'.split(' '),
);

/** Verbs with an object and a base form: "help people plan". */
export function isBaseVerb(words: readonly Taggable[], at: number, clause: Clause): boolean {
  if (asksForBase(words, at)) return true;
  const place = skipAdverbs(words, at);
  const before = words[place];
  if (before === undefined) return opensObject(words[at + 1]) && !clause.hasVerb;
  switch (before.tag) {
    case 'NOUN':
    case 'PROPN':
      return (
        (before.word.endsWith('s') || hasPluralHead(words, place)) &&
        !clause.hasVerb &&
        (opensObject(words[at + 1]) || (before.word.length > 3 && isLoose(words, at)))
      );
    case 'DET':
    case 'NUM':
      return QUANTIFIERS.has(before.word) && opensObject(words[at + 1]);
    case 'PRON':
      return !isPossessivePronoun(before) && opensObject(words[at + 1]);
    case 'CCONJ':
      return words[place - 1]?.tag === 'VERB' || (isOfBase(words, place) && opensObject(words[at + 1]));
    default:
      return false;
  }
}

const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM']);

/** "Farmers in the valley fear": a plural that a preposition ties the noun before the verb to. */
function hasPluralHead(words: readonly Taggable[], last: number): boolean {
  let at = last;
  while (PHRASE.has(words[at]?.tag ?? '')) at -= 1;
  const head = words[at - 1];
  return words[at]?.tag === 'ADP' && head?.word.endsWith('s') === true && (head.tag === 'NOUN' || at === 1);
}

/** "to meet officials and press them": a base form stands before the conjunction, with its object between. */
function isOfBase(words: readonly Taggable[], conjunction: number): boolean {
  for (let at = conjunction - 1; at >= 0 && at > conjunction - 8; at -= 1) {
    if (words[at]?.tag === 'VERB') return words[at - 1]?.word === 'to' || words[at - 1]?.tag === 'AUX';
  }
  return false;
}

/** A preposition or infinitive after a plural: a verb where the clause has none and none follows. */
function isLoose(words: readonly Taggable[], at: number): boolean {
  const next = words[at + 1];
  return (next?.known === 'ADP' || next?.known === 'to' || next?.known === 'QUOTE') && !hasVerbAhead(words, at + 1);
}

/** "Trump backs talks", "the poll shows that": a plural or a verb in the third person. */
export function isThirdPerson(words: readonly Taggable[], at: number, clause: Clause): boolean {
  const place = skipAdverbs(words, at);
  const before = words[place];
  const next = words[at + 1];
  if (before === undefined) return false;
  if (SINGULAR_SUBJECTS.has(before.word)) return before.word !== 'this' || opensObject(next);
  switch (before.tag) {
    case 'NOUN':
    case 'PROPN':
      if (place < at - 1) return true;
      return isSingular(before) && !clause.hasVerb && takesObject(words, at, before);
    case 'CCONJ':
      return words[place - 1]?.tag === 'VERB' || opensObject(next);
    case 'PUNCT':
      return (before.word === ',' || before.word === ')') && opensObject(next);
    case 'QUOTE':
      return true;
    default:
      return false;
  }
}

const isSingular = (word: Taggable) =>
  word.tag === 'PROPN' || !word.word.endsWith('s') || /(?:ss|is|us)$/.test(word.word);

function takesObject(words: readonly Taggable[], at: number, before: Taggable): boolean {
  const next = words[at + 1];
  if (opensObject(next) || next?.known === 'to' || next?.word === ':') return true;
  if (next === undefined) return false;
  if (next.known === 'ADP' || next.known === 'SCONJ' || next.known === 'ADV') return !hasVerbAhead(words, at + 1);
  return (next.known === 'ADJ' || next.known === 'NOUN' || before.tag === 'PROPN') && !hasVerbAhead(words, at + 1);
}
