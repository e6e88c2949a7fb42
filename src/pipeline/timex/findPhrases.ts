import type { Core, Form, Phrase, Point } from './phrase.ts';
import { readCore } from './readCore.ts';
import { isDash } from './readNumbers.ts';
import { isWord, lowerAt, type Token } from './tokens.ts';

/** Finds the time phrases of a sentence, in text order, each with the words that belong to it. */
export function findPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const core = readCore(tokens, index);
    if (core === undefined) {
      index += 1;
      continue;
    }
    const phrase = widen(tokens, readRange(tokens, core));
    phrases.push(phrase);
    index = Math.max(index + 1, phrase.end);
  }
  return phrases;
}

/** Joins what a link ties to the next time: "from Monday to Thursday", "between 2011 and 2014", "Saturday or Sunday". */
function readRange(tokens: readonly Token[], core: Core): Core {
  const link = lowerAt(tokens, core.end);
  const before = lowerAt(tokens, core.start - 1);
  const [first] = core.points;
  const isLink = isDash(link) || /^(?:to|through|until|till|and|or)$/.test(link);
  if (core.form !== 'one' || first === undefined || !isLink) return core;
  const at = skipLoose(tokens, core.end + 1);
  const next = readCore(tokens, at, true);
  const [second] = next?.points ?? [];
  if (next === undefined || second === undefined || next.start < core.end + 1 || next.form !== 'one') return core;
  const form = findForm(link, before, isAlike(first, second));
  return form === undefined ? core : { points: [first, second], form, start: core.start, end: next.end };
}

/** "Between June and early October", "from Monday to the end of the week". */
function skipLoose(tokens: readonly Token[], from: number): number {
  let at = from;
  if (lowerAt(tokens, at) === 'the' && PARTS.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'of') at += 3;
  if (LOOSE.has(lowerAt(tokens, at))) at += isDash(lowerAt(tokens, at + 1)) ? 2 : 1;
  return lowerAt(tokens, at) === 'the' ? at + 1 : at;
}

function findForm(link: string, before: string, alike: boolean): Form | undefined {
  if (link === 'and') return before === 'between' ? 'interval' : undefined;
  if (link === 'or') return alike ? 'set' : undefined;
  return alike || before === 'from' ? 'interval' : undefined;
}

function isAlike(a: Point, b: Point): boolean {
  return a.type === b.type && a.type !== 'unit';
}

const LOOSE: ReadonlySet<string> = new Set([
  'early',
  'late',
  'mid',
  'around',
  'about',
  'circa',
  'approximately',
  'roughly',
]);
const PARTS_OF: ReadonlySet<string> = new Set(['early', 'late', 'mid']);
const PARTS = /^(?:end|start|beginning|middle|rest)$/;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on in at by since until till before after from during over through throughout between within of for'.split(' '),
);

type Edge = { readonly start: number; readonly looseness: Phrase['looseness'] };

/** Takes in the words before a time: how exact it is, and how it stands to the sentence. */
function widen(tokens: readonly Token[], core: Core): Phrase {
  const isOwned = lowerAt(tokens, core.end) === "'s";
  const isNoun = isNounBefore(tokens, core);
  const edge = isNoun ? { start: skipArticle(tokens, core), looseness: 'none' as const } : takeLoose(tokens, core);
  const lead = lowerAt(tokens, edge.start - 1);
  const isLed = PREPOSITIONS.has(lead) && (!isOwned || lead === 'in' || lead === 'on');
  const start = isLed ? edge.start - 1 : edge.start;
  const turn = lowerAt(tokens, start - 1);
  const isTurned = turn === 'earlier' || turn === 'later' || (isLed && (turn === 'late' || turn === 'early'));
  return {
    points: core.points,
    form: isLed && core.form === 'one' && !isOwned ? findLedForm(lead, core.points[0]) : core.form,
    start: isTurned ? start - 1 : start,
    end: core.end,
    looseness: edge.looseness,
    isSameDay: turn === 'later' || lowerAt(tokens, core.start - 1) === 'later',
    isModifier: isOwned || isNoun,
  };
}

function findLedForm(lead: string, point: Point | undefined): Form {
  if (lead === 'until' || lead === 'till' || lead === 'by' || lead === 'before') return 'until';
  if (lead === 'since') return 'since';
  return lead === 'after' && point?.type !== 'from' ? 'since' : 'one';
}

/** "Since the 1970s": a decade has its article, and is no noun's. */
function skipArticle(tokens: readonly Token[], core: Core): number {
  const [point] = core.points;
  const isDecade = point?.type === 'fixed' && point.core.endsWith('X');
  return isDecade && lowerAt(tokens, core.start - 1) === 'the' ? core.start - 1 : core.start;
}

/** Steps over "early", "mid-", "the end of", "about", from right to left. */
function takeLoose(tokens: readonly Token[], core: Core): Edge {
  const start = isLooseBefore(tokens, core.start - 1) ? core.start - 1 : core.start;
  const before = lowerAt(tokens, start - 1);
  const part = lowerAt(tokens, start - 2);
  if (isDash(before) && part === 'mid') return withArticle(tokens, start - 2, 'part');
  if (before === 'of' && PARTS.test(part)) return withArticle(tokens, start - 2, part === 'end' ? 'end' : 'part');
  if (LOOSE.has(before)) return withArticle(tokens, start - 1, PARTS_OF.has(before) ? 'part' : 'about');
  if (before === 'earlier' || before === 'later') return { start: start - 1, looseness: 'none' };
  return { start: skipArticle(tokens, core), looseness: 'none' };
}

/** "The end of the 1990s": the article belongs to the decade. */
function isLooseBefore(tokens: readonly Token[], index: number): boolean {
  return (
    lowerAt(tokens, index) === 'the' && lowerAt(tokens, index - 1) === 'of' && PARTS.test(lowerAt(tokens, index - 2))
  );
}

function withArticle(tokens: readonly Token[], start: number, looseness: Phrase['looseness']): Edge {
  return { start: lowerAt(tokens, start - 1) === 'the' ? start - 1 : start, looseness };
}

const ARTICLES: ReadonlySet<string> = new Set("the a an its his her their our this that 's".split(' '));

const AFTER_TIMES: ReadonlySet<string> = new Set(
  `in at on and or but when where while as for to with by because after before that which who he she it they we i you from of through until
  during about over under into if than amid despite following since was were is are has have had will would said told saw the a an his her
  its their there not also this these those between against after until so then later earlier alone via near`.split(
    /\s+/,
  ),
);

/** "The February Minsk agreement": a month, year or day that stands between an article and a noun. */
function isNounBefore(tokens: readonly Token[], core: Core): boolean {
  const next = tokens[core.end];
  if (next === undefined || !isWord(next) || AFTER_TIMES.has(next.lower)) return false;
  const before = lowerAt(tokens, core.start - 1);
  return ARTICLES.has(before) || (!PREPOSITIONS.has(before) && ARTICLES.has(lowerAt(tokens, core.start - 2)));
}
