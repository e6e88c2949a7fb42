import type { EventPattern } from './eventLexicon.ts';
import { type EventScan, readTraits, readWord } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';
import { numberWord } from './eventVocabulary.ts';

/** How a verb stands: what its auxiliaries say of it. `from` is the place of the first of them. */
export type VerbPhrase = {
  readonly from: number;
  readonly tense: 'past' | 'present' | 'perfect' | 'progressive' | 'future' | 'open' | 'infinitive' | 'participle';
  readonly isNegated: boolean;
  readonly isPassive: boolean;
};

const { be: BE, have: HAVE, do: DO, future: FUTURE, open: OPEN, negation: NEGATION, verbal: VERBAL } = TRAIT;
const {
  mark: MARK,
  name: NAME,
  determiner: DETERMINER,
  possessive: POSSESSIVE,
  endsInS: ENDS_IN_S,
  plural: PLURAL,
} = TRAIT;
const {
  pronoun: PRONOUN,
  article: ARTICLE,
  starting: STARTING,
  afterNoun: AFTER_NOUN,
  conjunction: CONJUNCTION,
  saying: SAYING,
  party: PARTY,
} = TRAIT;
const [TO, BY] = [numberWord('to'), numberWord('by')];

/** Reads the auxiliaries before a verb; undefined where the word is no verb there. `from` is where its clause begins. */
export function readVerbPhrase(
  scan: EventScan,
  at: number,
  { from, pattern }: { readonly from: number; readonly pattern: EventPattern },
): VerbPhrase | undefined {
  const { form } = pattern;
  let first = at;
  let auxiliaries = 0;
  for (; first > from && (readTraits(scan, first - 1) & VERBAL) !== 0; first -= 1)
    auxiliaries |= readTraits(scan, first - 1);
  if (form === 'past' && pattern.parts.length === 0 && NOUN_PASTS.has(scan.ids[at] ?? 0) && !isFollowed(scan, at + 1))
    return undefined;
  const isInfinitive = first > from && scan.ids[first - 1] === TO;
  const tense = isInfinitive ? 'infinitive' : findTense(scan, { at, first, from, auxiliaries, pattern });
  if (tense === undefined) return undefined;
  const isParticiple = form === 'past' || form === 'participle';
  const isReduced = first === at && isParticiple && (form === 'participle' || isDoneBy(scan, at, pattern));
  return {
    from: first,
    tense: isReduced ? 'participle' : tense,
    isNegated: (auxiliaries & NEGATION) !== 0,
    isPassive: isReduced || (isParticiple && (auxiliaries & BE) !== 0),
  };
}

/** Verbs that never go without an object: "a group accused of", "men arrested in". */
const TRANSITIVE = new Set(
  'accuse arrest kill detain wound injure jail charge convict sentence shoot capture seize abduct kidnap blame criticize condemn release expel deport imprison murder assassinate execute suspect target'.split(
    ' ',
  ),
);
const BESIDE = new Set(['of', 'in', 'at', 'from', 'during', 'since', 'with', 'after', 'near', 'last'].map(numberWord));

/** Behind "by" no agent but a means. */
const MEANS = new Set(['phone', 'telephone', 'radio', 'video', 'letter', 'email', 'e-mail', 'far', 'about']);

/** "A town shelled by rebels", not "spoke by telephone" nor "answered by closing the border". */
function isDoneBy(scan: EventScan, at: number, { isPastOnly, lemma, parts: [next] }: EventPattern): boolean {
  const isOwn = next !== undefined && next !== 'gap' && next !== 'name' && next.has(BY);
  if (isPastOnly) return false;
  if (TRANSITIVE.has(lemma) && BESIDE.has(scan.ids[at + 1] ?? 0)) return true;
  if (isOwn || at + 2 >= scan.length || scan.ids[at + 1] !== BY) return false;
  const agent = readWord(scan, at + 2);
  return !agent.endsWith('ing') && !MEANS.has(agent);
}

/** A verb with what stands before it: `auxiliaries` is the sum of their traits, `first` the place of the first. */
type Standing = {
  readonly at: number;
  readonly first: number;
  readonly from: number;
  readonly auxiliaries: number;
  readonly pattern: EventPattern;
};

function findTense(scan: EventScan, standing: Standing): VerbPhrase['tense'] | undefined {
  const { first, from, auxiliaries, pattern } = standing;
  const { form } = pattern;
  if ((auxiliaries & FUTURE) !== 0) return 'future';
  if ((auxiliaries & OPEN) !== 0) return 'open';
  const hasBe = (auxiliaries & BE) !== 0;
  const hasBefore = first > from;
  const before = hasBefore ? readTraits(scan, first - 1) : 0;
  if (form === 'ing' && !hasBe && (before & STARTING) !== 0 && isAfterNoun(readTraits(scan, first - 2))) return 'past';
  if (form === 'ing') return hasBe ? 'progressive' : isAdjunct(scan, standing) ? 'participle' : undefined;
  if ((auxiliaries & HAVE) !== 0) {
    const isParticiple = form !== 'present' && (form !== 'base' || SAME.has(pattern.lemma));
    return isParticiple ? 'perfect' : undefined;
  }
  if ((auxiliaries & DO) !== 0) return form === 'base' || form === 'past' ? 'past' : undefined;
  // "Jailed militants": a participle that begins the sentence is none of its verbs.
  if (first === 0 && !hasBe) return undefined;
  if (form === 'past' || form === 'participle') {
    if (!hasBe && isAdjective(scan, standing)) return undefined;
    return hasBe || isAfterNoun(before) ? 'past' : undefined;
  }
  if (hasBe || !hasBefore) return undefined;
  return isPresent(scan, standing) ? 'present' : undefined;
}

/** "300 suspected militants": a participle between no subject and a noun for those who act. */
function isAdjective(scan: EventScan, { at, first, pattern }: Standing): boolean {
  if (first !== at || !ADJECTIVES.has(pattern.lemma)) return false;
  const [before, next] = [readTraits(scan, at - 1), readTraits(scan, at + 1)];
  return (next & PARTY) !== 0 && (next & NAME) === 0 && (before & (NAME | PARTY | PRONOUN | CONJUNCTION)) === 0;
}

const ADJECTIVES = new Set(
  'suspect convict accuse wound jail detain imprison capture exile allege arm back'.split(' '),
);

/** Verbs whose participle is their base. */
const SAME = new Set(['come', 'become', 'overrun']);

/** "…, urging Russia" and "forces attacking the town", not "a mass shooting in". */
function isAdjunct(scan: EventScan, { at, first, from }: Standing): boolean {
  const before = readTraits(scan, first - 1);
  // "Tearing up treaties would help", "suggested boycotting": what would be done, and not that it is.
  if (first === 0 || (before & SAYING) !== 0) return false;
  if (first <= from) return true;
  if (isGenitive(scan, first - 1)) return false;
  if ((before & (MARK | CONJUNCTION)) !== 0) return true;
  return isAfterNoun(before) && (readTraits(scan, at + 1) & (NAME | ARTICLE)) !== 0;
}

/** The mark in "the leaders' meeting". */
function isGenitive({ text, starts, ends, length }: EventScan, at: number): boolean {
  if (at < 1 || at >= length || starts[at] !== ends[at - 1]) return false;
  const mark = text[starts[at] ?? 0];
  return (mark === "'" || mark === '’') && text[(starts[at] ?? 0) - 1] === 's';
}

function isAfterNoun(before: number): boolean {
  return (before & (DETERMINER | POSSESSIVE)) === 0;
}

/** Past forms that are nouns as well: "a long shot". */
const NOUN_PASTS = new Set(['shot', 'cut', 'hit'].map(numberWord));
/** Verbs whose "-s" is oftener a plural: only an object behind them makes a verb of it. */
const NOUN_STEMS = new Set(
  'attack protest strike call demand visit raid bomb shell threat talk claim plan offer deal pledge promise block ban arrest march clash rally riot charge blast murder rape order probe release support request appeal assault aid ambush boycott condemn question target subpoena complaint'.split(
    ' ',
  ),
);

/** Whether an object or an adverbial follows: then the word before was a verb. */
function isFollowed(scan: EventScan, at: number): boolean {
  const next = readTraits(scan, at);
  return at < scan.length && (next & MARK) === 0 && ((next & (NAME | DETERMINER)) !== 0 || OFF.has(scan.ids[at] ?? 0));
}

/** Whether a noun phrase begins at a place: an article, a name, a party. */
function hasObjectAt(scan: EventScan, at: number): boolean {
  const traits = readTraits(scan, at);
  return (traits & MARK) === 0 && (traits & (NAME | ARTICLE | PARTY)) !== 0;
}

/** "Faced questions about": what such a noun is about. */
const ABOUT = new Set(['about', 'over', 'on', 'for'].map(numberWord));
const OFF = new Set(['dead', 'off'].map(numberWord));

function isPresent(scan: EventScan, { at, first, pattern }: Standing): boolean {
  const { form, lemma, parts } = pattern;
  const before = readTraits(scan, first - 1);
  if ((before & MARK) !== 0 || !isAfterNoun(before)) return false;
  if ((before & PRONOUN) !== 0 || lemma === 'be') return true;
  if (at + 1 >= scan.length || (readTraits(scan, at + 1) & AFTER_NOUN) !== 0) return false;
  const isOpen = parts.length === 0 || parts[0] === 'gap';
  if (NOUN_STEMS.has(lemma) && isOpen && (ABOUT.has(scan.ids[at + 1] ?? 0) || !hasObjectAt(scan, at + 1))) return false;
  if (form === 'base')
    return (
      (before & PLURAL) !== 0 &&
      ((before & NAME) === 0 || (before & PARTY) !== 0 || !isAfterNoun(readTraits(scan, first - 2)))
    );
  return (before & NAME) !== 0 || (before & ENDS_IN_S) === 0;
}
