import { findDenial } from './denials.ts';
import {
  isComma,
  isConjunction,
  isDash,
  isInNounPhrase,
  isNominal,
  isPersonPronoun,
  isRelative,
  isStop,
  isTimeAt,
  isTimeWord,
  isVerbal,
  type Range,
} from './grammar.ts';
import { skipReduced, skipTimeBack } from './skipBack.ts';
import type { Token } from './token.ts';

/** The subject that stands before a verb group; undefined where none is found. */
export function findSubject(tokens: readonly Token[], group: number, floor: number): Range | undefined {
  const groupStart = skipTimeBack(tokens, skipReduced(tokens, group));
  const last = groupStart - 1;
  const token = tokens[last];
  if (token === undefined || last < floor) return undefined;
  const alone = findAfterQuotation(tokens, groupStart, floor);
  if (alone !== undefined) return alone;
  if (isCited(tokens, last)) return findSubject(tokens, last - 2, floor);
  if (isComma(token)) return findBehindIntroduction(tokens, last, floor) ?? findBeforeAside(tokens, last, floor);
  if (isDash(tokens, last) || token.word === ')') return findBeforeAside(tokens, last, floor);
  if (isPersonPronoun(token) && !isRelative(token)) {
    // "no one", "not one", "every one": the word before says how many it is.
    const isCounted = token.word === 'one' && COUNTING.has(tokens[last - 1]?.word ?? '');
    const turned = tokens[last - 1]?.tag === 'AUX' ? findDenial(tokens, last) : undefined;
    const denied = isCounted ? last - 1 : turned;
    return { from: Math.max(denied ?? last, floor), to: groupStart };
  }
  if (token.word === 'that') return isNominal(tokens[last - 1]) ? { from: last, to: groupStart } : undefined;
  if (isRelative(token)) return { from: last, to: groupStart };
  if (!isInNounPhrase(tokens, last) && token.tag !== 'PRON') return undefined;
  if (token.tag === 'DET' || token.tag === 'PRON')
    return { from: Math.max(findDenial(tokens, last) ?? last, floor), to: groupStart };
  return findPhraseBefore(tokens, groupStart, floor);
}

/** "Mr. Gil, citing “the storm,” said …": a quotation that a participle between commas has for its object. */
export function isCited(tokens: readonly Token[], quote: number): boolean {
  if (tokens[quote]?.tag !== 'QUOTE' || !isComma(tokens[quote - 2])) return false;
  return tokens[quote - 1]?.tag === 'VERB' && tokens[quote - 1]?.cue?.form === 'ing';
}

/** `"…," the tall, white-haired man said`: all that stands between quotation and verb, where it holds no verb of its own. */
function findAfterQuotation(tokens: readonly Token[], groupStart: number, floor: number): Range | undefined {
  let from = groupStart - 1;
  while (from >= floor && tokens[from]?.tag !== 'QUOTE') {
    const token = tokens[from];
    if (
      (isVerbal(token) && token?.isCapital !== true) ||
      isStop(token) ||
      token?.word === ':' ||
      token?.tag === 'SCONJ' ||
      isRelative(token)
    )
      return undefined;
    from -= 1;
  }
  if (from < floor || tokens[from]?.isClosed !== true) return undefined;
  from += 1;
  if (isComma(tokens[from])) from += 1;
  return from < groupStart && isInNounPhrase(tokens, from) ? { from, to: groupStart } : undefined;
}

/** The noun phrase that ends before a place, with the prepositional and reduced attributes inside it. */
function findPhraseBefore(tokens: readonly Token[], end: number, floor: number): Range | undefined {
  let from = end;
  let attached = end;
  while (from > floor) {
    const before = tokens[from - 1];
    // "The newly elected mayor".
    const isDegree = before?.tag === 'ADV' && tokens[from]?.tag === 'ADJ' && isInNounPhrase(tokens, from - 2);
    if ((before?.tag !== 'QUOTE' && isInNounPhrase(tokens, from - 1) && !opensPhrase(tokens, from)) || isDegree) {
      from -= 1;
      attached = from;
      continue;
    }
    if (before?.tag === 'ADP' && from - 1 > floor && isInNounPhrase(tokens, from - 2) && !isTimeWord(tokens[from])) {
      from -= 1;
      continue;
    }
    if (isConjunction(before) && isNominal(tokens[from - 2]) && from - 2 >= floor && !isSingular(tokens[end])) {
      from -= 1;
      continue;
    }
    break;
  }
  if (attached === end) return undefined;
  // "Firms building the deck": the article opens the object of what they do.
  const isBuilding = opensPhrase(tokens, attached) && /ing$/.test(tokens[attached - 1]?.word ?? '');
  if (isBuilding && attached - 2 >= floor && tokens[attached - 2]?.tag === 'NOUN') {
    const noun = findPhraseBefore(tokens, attached - 1, floor);
    if (noun !== undefined) return { from: noun.from, to: end };
  }
  const denied = findDenial(tokens, attached);
  if (denied !== undefined && denied >= floor) return { from: denied, to: end };
  const reduced =
    findBeforeList(tokens, { from: attached, to: end }, floor) ?? findBeforeAttribute(tokens, attached, floor);
  return reduced === undefined ? trimTime(tokens, { from: attached, to: end }) : { from: reduced.from, to: end };
}

const COUNTING: ReadonlySet<string> = new Set(['no', 'not', 'every', 'any']);

const BEFORE_ARTICLES: ReadonlySet<string> = new Set(['all', 'both', 'half', 'such', 'not', 'quite']);

/** "In response to claims the firm said": an article begins a phrase, whatever noun stands before it. */
const opensPhrase = (tokens: readonly Token[], at: number) =>
  ARTICLES.has(tokens[at]?.word ?? '') && !BEFORE_ARTICLES.has(tokens[at - 1]?.word ?? '');

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const SINGULAR: ReadonlySet<string> = new Set(['is', 'was', 'has', 'does', "'s", "isn't", "wasn't"]);

/** A verb that takes one subject only. */
function isSingular(verb: Token | undefined): boolean {
  if (verb === undefined) return false;
  return SINGULAR.has(verb.word) || (verb.tag === 'VERB' && verb.cue?.form === 'third');
}

/** The owner before "'s": its noun phrase alone. */
export function findOwner(tokens: readonly Token[], end: number): Range | undefined {
  let from = end;
  while (from > 0 && isInNounPhrase(tokens, from - 1) && tokens[from - 1]?.tag !== 'QUOTE') {
    from -= 1;
    if (tokens[from]?.tag === 'DET') break;
  }
  return tokens.slice(from, end).some(isNominal) ? { from, to: end } : undefined;
}

/** A verb before a phrase belongs to a relative clause or participle that hangs on the noun before it: "people who lost their jobs". */
function findBeforeAttribute(tokens: readonly Token[], from: number, floor: number): Range | undefined {
  const before = tokens[from - 1];
  if (from - 1 < floor || before === undefined) return undefined;
  if (isRelative(before)) return undefined;
  if (!(isVerbal(before) || before.tag === 'ADP' || before.tag === 'ADV' || before.tag === 'ADJ')) return undefined;
  if (before.tag === 'ADP' && isReduced(tokens, from - 2, floor)) {
    const noun = findPhraseBefore(tokens, from - 2, floor);
    // "When the army fired on the town residents said": a clause of its own.
    if (noun !== undefined && tokens[noun.from - 1]?.tag !== 'SCONJ') return noun;
  }
  for (let at = from - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (token === undefined || isStop(token) || isComma(token) || isDash(tokens, at) || token.tag === 'QUOTE')
      return undefined;
    if (token.tag === 'SCONJ' && !isRelative(token)) return undefined;
    if (isRelative(token) && isNominal(tokens[at - 1]) && !isTimeWord(tokens[at - 1]))
      return findPhraseBefore(tokens, at, floor);
  }
  return undefined;
}

/** "officials from Egypt, Sudan and Ethiopia": names that hang together on the noun before them. */
function findBeforeList(tokens: readonly Token[], { from, to }: Range, floor: number): Range | undefined {
  if (!tokens.slice(from, to).some(isConjunction)) return undefined;
  let first = from;
  while (isComma(tokens[first - 1]) && tokens[first]?.tag === 'PROPN' && tokens[first - 2]?.tag === 'PROPN') {
    first -= 2;
    while (tokens[first - 1]?.tag === 'PROPN') first -= 1;
  }
  if (first === from || tokens[first - 1]?.tag !== 'ADP' || !isNominal(tokens[first - 2])) return undefined;
  return findPhraseBefore(tokens, first - 1, floor);
}

/** "a report published by the ministry": a participle that hangs on the noun before it. */
function isReduced(tokens: readonly Token[], at: number, floor: number): boolean {
  const noun = tokens[at - 1];
  if (at <= floor || noun?.tag !== 'NOUN' || CLAUSES.has(tokens[at + 1]?.word ?? '')) return false;
  return tokens[at]?.tag === 'VERB' && PARTICIPLE.test(tokens[at]?.word ?? '');
}

/** Words behind a verb that open a clause: "The crowd booed as Mr. Brandt insisted …". */
const CLAUSES: ReadonlySet<string> = new Set(['as', 'after', 'before', 'since', 'until', 'when', 'while']);

const PARTICIPLE = /(?:ed|en|ing|laid|done|made|held|led|sent|kept|seen|built|drawn|shown|heard)$/;

/** "On Sunday Mr. Brown": a day before a name is no part of it. */
function trimTime(tokens: readonly Token[], range: Range): Range {
  let { from } = range;
  while (from < range.to - 1 && isTimeAt(tokens, from)) from += 1;
  return { from, to: range.to };
}

/** "X, who was born there, said": the subject stands before what lies between the commas. */
function findBeforeAside(tokens: readonly Token[], close: number, floor: number): Range | undefined {
  const mark = tokens[close]?.word === ')' ? '(' : tokens[close]?.word;
  let open = close - 1;
  while (open >= floor && tokens[open]?.word !== mark) open -= 1;
  if (open <= floor) return undefined;
  while (open > floor && isListed(tokens, open, floor)) {
    const before = findComma(tokens, open - 1, floor);
    if (before === undefined) break;
    open = before;
  }
  const phrase = findSubject(tokens, open, floor);
  return phrase === undefined ? undefined : { from: phrase.from, to: mark === '(' ? close + 1 : close };
}

/** "In New York, X, a lawyer from Y, said": the subject begins where no introduction is left, and ends at the last comma. */
function findBehindIntroduction(tokens: readonly Token[], close: number, floor: number): Range | undefined {
  let from = findClauseStart(tokens, close, floor);
  while (from < close && isIntroduction(tokens[from])) {
    let comma = from;
    while (comma < close && !isComma(tokens[comma])) comma += 1;
    from = comma + 1;
  }
  const first = tokens[from];
  if (first === undefined || from >= close || !(isInNounPhrase(tokens, from) || isPersonPronoun(first)))
    return undefined;
  let isInRelative = false;
  for (let at = from; at < close; at += 1) {
    const token = tokens[at];
    if (isComma(token)) isInRelative = true;
    if (isRelative(token)) isInRelative = true;
    if (isVerbal(token) && !isInRelative && !isParticiple(tokens, at)) return undefined;
  }
  return { from, to: close };
}

const PARTICIPLE_LINKS: ReadonlySet<string> = new Set(['by', 'of', 'in', 'with', 'to', 'as', 'at']);

/** Whether a form in -ing or -ed can be a participle that hangs on the noun before it. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return word.endsWith('ing') || (word.endsWith('ed') && PARTICIPLE_LINKS.has(tokens[at + 1]?.word ?? ''));
}

/** The clause begins after the last quotation, colon, semicolon or conjunction that a comma parts off. */
function findClauseStart(tokens: readonly Token[], close: number, floor: number): number {
  for (let at = close - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (token?.tag === 'QUOTE' || token?.word === ':' || token?.word === ';' || isDash(tokens, at)) {
      return isComma(tokens[at + 1]) ? at + 2 : at + 1;
    }
    if (
      isConjunction(token) &&
      (at === floor || isComma(tokens[at - 1])) &&
      isInNounPhrase(tokens, at + 1) &&
      hasCommaAfter(tokens, at, close)
    )
      return at + 1;
  }
  return floor;
}

function hasCommaAfter(tokens: readonly Token[], from: number, close: number): boolean {
  for (let at = from; at < close; at += 1) if (isComma(tokens[at])) return true;
  return false;
}

function isIntroduction(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.tag === 'ADP' ||
    token.tag === 'SCONJ' ||
    token.tag === 'ADV' ||
    token.tag === 'VERB' ||
    token.tag === 'CCONJ' ||
    isTimeWord(token) ||
    isComma(token)
  );
}

function findComma(tokens: readonly Token[], from: number, floor: number): number | undefined {
  for (let at = from; at > floor; at -= 1) if (isComma(tokens[at])) return at;
  return undefined;
}

/** Whether the part before a comma is itself an apposition ("a lawyer, writer and friend"): it begins with an article after a comma. */
export function isListed(tokens: readonly Token[], open: number, floor: number): boolean {
  const before = findComma(tokens, open - 1, floor);
  if (before === undefined || !isComma(tokens[open])) return false;
  const first = tokens[before + 1];
  return first?.word === 'a' || first?.word === 'an' || first?.word === 'the' || isRelative(first);
}

/** Whom a "who" stands for: the noun phrase before it. */
export function findAntecedent(tokens: readonly Token[], who: number): Range | undefined {
  if (tokens[who]?.word !== 'who') return undefined;
  return findSubject(tokens, isComma(tokens[who - 1]) ? who - 1 : who, 0);
}
