import type { Span } from '../../corpus/span.ts';
import { detach } from '../detach.ts';
import { readPrintedWord } from '../textWords.ts';
import { SEATS } from './gazetteer/gazetteer.ts';
import { US_STATES } from './gazetteer/institutions.ts';
import { SUPPORTED_NAMES } from './gazetteer/supplement.ts';
import { isUpper } from './letters.ts';
import { findWordAfter, findWordBefore } from './nearWords.ts';
import { FEMALE_NAMES, MALE_NAMES } from './people/givenNames.ts';
import { MONTH_SURNAMES, NAMED_AFTER, OPENING_WORDS, WORD_SURNAMES } from './people/notPersons.ts';
import { ABBREVIATED, HONORIFICS, SAID } from './people/titles.ts';

/** A name where it stands: its place, and the block it stands in. */
export type NamePlace = { readonly text: string; readonly block: Span; readonly found: Span };

const LOCATIVE: ReadonlySet<string> = new Set(
  'in near outside at around downtown central across inside throughout'.split(' '),
);
const MOTION: ReadonlySet<string> = new Set(
  'flew fly flying travel traveled travelled traveling travelling return returned returning went going trip visit arrived drove moved train flight road'.split(
    ' ',
  ),
);
const TREATIES: ReadonlySet<string> = new Set(
  'accord accords agreement agreements attack attacks bombing bombings climate conference deal declaration meeting protocol process summit talks terror treaty suburb suburbs hotel'.split(
    ' ',
  ),
);
const PERSONAL: ReadonlySet<string> = new Set(
  'Chad Jordan Israel Georgia Paris Sofia Lima Cuba Kenya India Ireland London Holland Dominica Lebanon Victoria'.split(
    ' ',
  ),
);
/** Institutions that many states have: alone, or with the United States' name before them, the United States' are meant. */
const SHARED: ReadonlySet<string> = new Set([
  'House',
  'Senate',
  'Supreme Court',
  'Congress',
  'House of Representatives',
  'Justice Department',
  'Treasury Department',
  'Commerce Department',
  'Energy Department',
  'Labor Department',
  'Education Department',
  'Department of Justice',
  'Central Command',
  'Federal Reserve',
  'Fed',
  'National Security Council',
  'Foreign Office',
  'Commons',
  'Defense Department',
  'Department of Defense',
]);
const HOME: ReadonlySet<string> = new Set(['US', 'U.S.', 'American', 'British', 'House', 'Senate', 'Sen.', 'Rep.']);

/**
 * Whether a name of the world's list means its actor where it stands.
 *
 * Judged by the words beside it: a given name or a title before it makes it a person's; a seat of government is a place after “in” or
 * before “accord”; names shared with others need a word of their own state in the article.
 */
export function isInstitutionMeant(place: NamePlace): boolean {
  const { text, block, found } = place;
  const name = readPrintedWord(text, found.start, found.end);
  if (name.length <= 5 && hasNoSmallLetter(name) && isShouted(text, block)) return false;
  const before = wordInSentence(text, findWordBefore(text, found.start, block.start));
  if (isPersonal(before)) return false;
  const doubt = DOUBTS.get(name);
  if (doubt === undefined) return true;
  if (doubt.isSeat && !isSeatMeant(place, before)) return false;
  if (doubt.support?.some((word) => text.includes(word)) === false) return false;
  if (doubt.isPersonal && isBeforeName(place)) return false;
  return !(doubt.isShared && isOthers(place, before));
}

/** What else a name of the world's list can mean. */
type Doubt = {
  readonly isSeat: boolean;
  readonly support: readonly string[] | undefined;
  readonly isPersonal: boolean;
  readonly isShared: boolean;
};

/** In one table, since most names are in none of the four: that is known by one look-up. */
const DOUBTS: ReadonlyMap<string, Doubt> = new Map(
  [...SEATS, ...SUPPORTED_NAMES.keys(), ...PERSONAL, ...SHARED].map((name) => [
    name,
    {
      isSeat: SEATS.has(name),
      support: SUPPORTED_NAMES.get(name),
      isPersonal: PERSONAL.has(name),
      isShared: SHARED.has(name),
    },
  ]),
);

/**
 * Whether a surname, standing alone, means a person.
 *
 * Not where another given name stands before it, or a word that makes it a thing named for somebody; a surname that is a common word has to be
 * inside a sentence or before a verb of saying.
 */
export function isSurnameMeant({ text, block, found }: NamePlace, isHeadline: boolean): boolean {
  const name = readPrintedWord(text, found.start, found.end);
  const beforeAt = findWordBefore(text, found.start, block.start);
  const before = wordInSentence(text, beforeAt);
  const after = wordOf(text, findWordAfter(text, found.end, block.end));
  if (NAMED_AFTER.has(after)) return false;
  if (MONTH_SURNAMES.has(name) && !isSpeakerPlace(text, found, { before, after })) return false;
  if (isGiven(before) || /^\p{Lu}\.$/u.test(before)) return false;
  if (WORD_SURNAMES.has(name) && !isHeadlineSafe({ before, after, isFirst: before === '' }, isHeadline)) return false;
  if (isHeadline || !isUpper(before.charCodeAt(0))) return isHeadline || !isUnknownName(after, isHeadline);
  const isOpening = beforeAt !== undefined && findWordBefore(text, beforeAt.start, block.start) === undefined;
  return isOpening || isKnownBefore(before);
}

function isSpeakerPlace(
  text: string,
  found: Span,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return (
    SAID.has(after) || HONORIFICS.has(before.replace(/\.$/, '')) || /^['’]s/.test(text.slice(found.end, found.end + 2))
  );
}

function isHeadlineSafe(words: { before: string; after: string; isFirst: boolean }, isHeadline: boolean): boolean {
  if (SAID.has(words.after) || HONORIFICS.has(words.before.replace(/\.$/, ''))) return true;
  return !words.isFirst && !isHeadline;
}

/** A capital after a surname makes a longer name of it, but for days and months. */
function isUnknownName(after: string, isHeadline: boolean): boolean {
  return !isHeadline && isUpper(after.charCodeAt(0)) && !OPENING_WORDS.has(after);
}

function isKnownBefore(before: string): boolean {
  const word = before.replace(/(?<![.'’])[.'’]+s?$/, '');
  return (
    HONORIFICS.has(word) ||
    OPENING_WORDS.has(word) ||
    /(?:an|ese|ish|ian|-elect|ee|ate)$/.test(word) ||
    /^U\.?S/.test(word)
  );
}

/** The words before names that were judged, since few come often. */
const personalWords = new Map<string, boolean>();
const MOST_JUDGED = 20_000;

/** A given name, title or initial; each begins with a capital, which most words before a name do not. */
function isPersonal(before: string): boolean {
  if (!isUpper(before.charCodeAt(0))) return false;
  const known = personalWords.get(before);
  if (known !== undefined) return known;
  const judged =
    isGiven(before) || /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Judge|Justice)\.?$/.test(before) || /^\p{Lu}\.$/u.test(before);
  if (personalWords.size < MOST_JUDGED) personalWords.set(detach(before), judged);
  return judged;
}

function isGiven(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

function isSeatMeant({ text, block, found }: NamePlace, before: string): boolean {
  if (LOCATIVE.has(before.toLowerCase())) return false;
  const after = wordOf(text, findWordAfter(text, found.end, block.end));
  if (TREATIES.has(after.toLowerCase())) return false;
  if ((before === 'to' || before === 'from' || before === 'for') && isAfterMotion(text, found, block)) return false;
  if (found.start === block.start && /^(?:,[^,]{1,20})? ?(?:\(|[—–-])/.test(text.slice(found.end, found.end + 28)))
    return false;
  const place = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)?)/u.exec(
    text.slice(found.end, Math.min(block.end, found.end + 30)),
  )?.[1];
  return (
    place === undefined ||
    !(place.startsWith('D.C') || US_STATES.has(place) || US_STATES.has(place.split(' ')[0] ?? ''))
  );
}

function isAfterMotion(text: string, found: Span, block: Span): boolean {
  const preposition = findWordBefore(text, found.start, block.start);
  const verb = preposition === undefined ? undefined : findWordBefore(text, preposition.start, block.start);
  return MOTION.has(wordOf(text, verb));
}

function isBeforeName({ text, block, found }: NamePlace): boolean {
  const after = wordOf(text, findWordAfter(text, found.end, block.end));
  return isUpper(after.charCodeAt(0)) && !OPENING_WORDS.has(after) && !HONORIFICS.has(after);
}

/** “Texas Senate”, “Indian Supreme Court”, “Opera House”. */
function isOthers({ text, block, found }: NamePlace, before: string): boolean {
  const word = before.replace(/['’]s$/, '');
  if (!isUpper(word.charCodeAt(0)) || HOME.has(word) || OPENING_WORDS.has(word)) return false;
  const place = findWordBefore(text, found.start, block.start);
  return place !== undefined && (place.start > block.start || US_STATES.has(word));
}

function hasNoSmallLetter(name: string): boolean {
  const second = name.charCodeAt(1);
  // The second letter of most names is small, and told at once.
  return !(second >= 97 && second <= 122) && name === name.toUpperCase();
}

/** Whether a line is in capitals only: there “US” may be us. */
function isShouted(text: string, { start, end }: Span): boolean {
  for (let at = start; at < Math.min(end, start + 200); at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

/** The word before, unless its point ends a sentence. */
function wordInSentence(text: string, span: Span | undefined): string {
  const word = wordOf(text, span);
  if (!word.endsWith('.')) return word;
  const bare = word.slice(0, -1);
  return bare.length === 1 || bare.includes('.') || ABBREVIATED.has(bare) ? word : '';
}

function wordOf(text: string, span: Span | undefined): string {
  return span === undefined ? '' : readPrintedWord(text, span.start, span.end);
}
