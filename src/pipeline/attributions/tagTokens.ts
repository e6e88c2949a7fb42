import { type Clause, isBaseVerb, isThirdPerson } from './decideVerb.ts';
import {
  asksForBase,
  isAfterNounMark,
  isBe,
  isNounLike,
  isOwner,
  isParting,
  opensObject,
  type PartOfSpeech,
  QUANTIFIERS,
  skipAdverbs,
  type Taggable,
} from './neighbours.ts';

/** Gives each word of a sentence its part of speech: its own, or the one its neighbours ask for. One pass from left to right. */
export function tagTokens(words: readonly Taggable[]): void {
  const clause = { hasVerb: false };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    word.tag = decide(words, at, clause);
    if (word.tag === 'VERB' || word.tag === 'AUX') clause.hasVerb ||= !isReduced(words, at);
    else if (isParting(word)) clause.hasVerb = false;
  }
}

/** "polls conducted by …", "people living in …": a participle that hangs on its noun leaves the clause without a verb. */
function isReduced(words: readonly Taggable[], at: number): boolean {
  const word = words[at];
  if (word?.word.endsWith('ing') === true) return true;
  return word?.known === 'past' && words[at - 1]?.tag === 'NOUN' && words[at + 1]?.word === 'by';
}

function decide(words: readonly Taggable[], at: number, clause: Clause): PartOfSpeech | 'QUOTE' {
  const word = words[at];
  if (word === undefined) return 'X';
  switch (word.known) {
    case 'base':
      return isAfterNounMark(words, at) || words[at + 1]?.word === 'tank' ? 'NOUN' : 'VERB';
    case 'third':
      return isAfterNounMark(words, at) ? 'NOUN' : 'VERB';
    case 'nounbase':
      return isBaseVerb(words, at, clause) ? 'VERB' : 'NOUN';
    case 'nounthird':
      return isThirdPerson(words, at, clause) ? 'VERB' : 'NOUN';
    case 'adjective':
      return asksForBase(words, at) ? 'VERB' : 'ADJ';
    case 'past':
      return decidePast(words, at);
    case 'ing':
      return decideIng(words, at);
    case 'gerund':
      return isBe(words[at - 1]) || isParticipial(words, at) ? 'VERB' : 'NOUN';
    case 'that':
      return decideThat(words, at);
    case 'genitive':
      return isContraction(words, at) ? 'AUX' : 'PART';
    case 'to':
      return isBeforeInfinitive(words, at) ? 'PART' : 'ADP';
    case 'like':
      return asksForBase(words, at) ? 'VERB' : 'ADP';
    case 'NOUN':
    case 'ADJ':
      return words[at - 1]?.tag === 'PART' && words[at - 1]?.word === 'to' ? 'VERB' : word.known;
    default:
      return word.known;
  }
}

/** "the alleged deal", "was alleged", "alleged that": an adjective between an article or owner and a noun, else a verb. */
function decidePast(words: readonly Taggable[], at: number): PartOfSpeech {
  const before = words[at - 1];
  const next = words[at + 1];
  if (before === undefined) return 'VERB';
  const isNounNext = isNounLike(next);
  if (before.tag === 'DET' || isOwner(before)) {
    if (before.tag === 'DET' && QUANTIFIERS.has(before.word) && !isNounNext) return 'VERB';
    return before.word === 'her' && !isNounNext
      ? 'VERB'
      : isNounNext || words[at]?.word.endsWith('ed') === true
        ? 'ADJ'
        : 'NOUN';
  }
  if (before.tag === 'ADP' || before.tag === 'ADJ' || before.tag === 'NUM') return isNounNext ? 'ADJ' : 'VERB';
  // "blamed renewed fighting": two verbs do not stand side by side.
  if (before.tag === 'VERB' && isNounNext && words[at]?.word.endsWith('ed') === true) return 'ADJ';
  if (before.tag === 'ADV' && isNounNext) {
    const first = words[skipAdverbs(words, at)];
    return first !== undefined && (first.tag === 'DET' || isOwner(first) || first.tag === 'ADP') ? 'ADJ' : 'VERB';
  }
  return 'VERB';
}

function decideIng(words: readonly Taggable[], at: number): PartOfSpeech {
  const before = words[at - 1];
  if (before === undefined || isBe(before)) return 'VERB';
  const isMarked = (before.tag === 'DET' && !QUANTIFIERS.has(before.word)) || isOwner(before) || before.tag === 'ADJ';
  if (!isMarked) return 'VERB';
  return isNounLike(words[at + 1]) && before.tag !== 'ADJ' ? 'ADJ' : before.word === 'her' ? 'VERB' : 'NOUN';
}

const CONTRACTED: ReadonlySet<string> = new Set(
  'he she it that there this what who where here how when why everyone everybody'.split(' '),
);

/** "he's", "Moscow's not": "is" or "has"; else an owner's. */
function isContraction(words: readonly Taggable[], at: number): boolean {
  const next = words[at + 1];
  return (
    CONTRACTED.has(words[at - 1]?.word ?? '') ||
    next?.known === 'DET' ||
    next?.known === 'PART' ||
    next?.word === 'been' ||
    next?.word === 'going'
  );
}

/** ", writing “…”": before an object and behind no article or adjective. */
function isParticipial(words: readonly Taggable[], at: number): boolean {
  const before = words[at - 1];
  const isFree =
    before === undefined ||
    before.tag === 'PUNCT' ||
    before.tag === 'ADP' ||
    before.tag === 'ADV' ||
    before.tag === 'NOUN';
  const isBeforeSpeech = words[at + 1]?.word === ',' && words[at + 2]?.known === 'QUOTE';
  return isFree && (isBeforeSpeech || opensObject(words[at + 1]));
}

/** "that deal", "people that …", "said that …". */
function decideThat(words: readonly Taggable[], at: number): PartOfSpeech {
  const before = words[at - 1];
  const next = words[at + 1];
  const isVerbNext =
    next?.known === 'AUX' || next?.known === 'third' || next?.known === 'past' || next?.known === 'nounthird';
  if (isVerbNext) return 'PRON';
  if (before?.tag === 'ADP' || before === undefined) return isNounLike(next) ? 'DET' : 'PRON';
  return 'SCONJ';
}

/** Words after which "to" is a preposition. */
const TOWARDS: ReadonlySet<string> = new Set(
  'according due thanks prior relative contrary response back next close'.split(' '),
);

/** "to unseat his rival": behind "to" a word that an object follows is a verb, though the lexicon has none. */
function isUnlistedVerb(words: readonly Taggable[], at: number): boolean {
  const word = words[at];
  if (word?.known !== 'NOUN' && word?.known !== 'ADJ') return false;
  return !/[^s]s$/.test(word.word) && opensObject(words[at + 1]);
}

function isBeforeInfinitive(words: readonly Taggable[], at: number): boolean {
  if (TOWARDS.has(words[at - 1]?.word ?? '')) return words[at + 1]?.known === 'base';
  const next = words[at + 1]?.known === 'ADV' ? words[at + 2] : words[at + 1];
  switch (next?.known) {
    case 'base':
    case 'nounbase':
    case 'adjective':
    case 'like':
      return true;
    case 'AUX':
      return next.word === 'be' || next.word === 'have' || next.word === 'do';
    case 'NOUN':
    case 'ADJ':
      return isUnlistedVerb(words, at + 1);
    default:
      return false;
  }
}
