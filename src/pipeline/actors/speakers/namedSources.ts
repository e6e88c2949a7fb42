import type { Actor } from '../../../corpus/actor.ts';
import type { Mention } from '../../../corpus/mention.ts';
import type { Span } from '../../../corpus/span.ts';
import { readPrintedWord } from '../../textWords.ts';
import { findWordBefore } from '../nearWords.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../people/titles.ts';
import { type ArticleView, findLastAt, isPerson, listMentionsIn } from './articleView.ts';

const MOST_BACK = 60;
const PREPOSITION = /^(?:of|for|to|by|with|from|against|about|at|in|on|near|under|like|behind)$/;
/** Portfolios: “Secretary of State John Kerry” is Kerry. */
const PORTFOLIO =
  /^(?:State|Defen[cs]e|Foreign|Health|Homeland|Energy|Labor|Commerce|Education|Agriculture|Transportation|Veterans|Interior|Finance|Justice|Staff|the)$/;
/** Those who speak for their state or house when no one is named. Activists, voters and soldiers do not. */
const COLLECTIVE =
  /^(?:officials?|authorit(?:y|ies)|government|administration|military|army|forces|navy|police|ministr(?:y|ies)|embassy|delegation|diplomats?|negotiators?|envoys?|ambassadors?|spokes(?:man|woman|person|people|men)|representatives?|statements?|sources?|commanders?|generals?|leaders?|leadership|presidency|president|premier|chancellor|minister|ministers|prime|foreign|defen[cs]e|interior|finance|state|security|intelligence|senior|top|press|secretary|chief|aides?|staff|campaign|side|team|report|reports|communique|readout|document|group|members?|parliament|cabinet|council|alliance|bloc|agency|letter|memo|release|tweet|post|website|account)$/;
const QUALIFIER =
  /^(?:the|a|an|one|two|three|several|some|many|senior|top|unnamed|another|high-ranking|most|other|in|by|from|of|statement|representative|spokesman|spokeswoman|spokesperson|official|officials|sources?|aides?|leaders?|members?|report|for|at|within|inside|later|joint|written|and|both)$/i;

/** Who is sent to speak for what is named next. */
const ENVOY =
  /^(?:an?|the|one)? ?(?:\p{Ll}+ ){0,2}(?:spokes(?:man|woman|person)|representative|official|statement|communique) (?:for|of|from|at|with) /iu;

/** Finds the person a source is: named at its head, not after a preposition, not as somebody's possessor, and not before a noun. */
export function findHeadPerson(view: ArticleView, source: Span): string | undefined {
  const end = findRelativeStart(view, source);
  const persons = listMentionsIn(view, { start: source.start, end }).filter(({ actor }) => isPerson(view, actor));
  return persons.find((mention) => isHead(view, mention, { start: source.start, end }))?.actor;
}

/**
 * Finds the state, organization or office for which a source without a named person speaks.
 *
 * “The Kremlin”, “US officials”, “a White House spokesman”; undefined for those who speak for themselves, as “Syrian activists” do.
 */
export function findCollective(view: ArticleView, source: Span): string | undefined {
  const end = findRelativeStart(view, source);
  const mentions = listMentionsIn(view, { start: source.start, end }).filter(({ actor }) => !isPerson(view, actor));
  const range = { start: source.start, end };
  const envoy = ENVOY.test(view.text.slice(source.start, end))
    ? mentions.find((mention) => isNamedAlone(view, mention, range))
    : undefined;
  return (
    mentions.find((mention) => isWhole(view, mention, range)) ??
    mentions.find((mention) => isSpeaking(view, mention, range)) ??
    envoy
  )?.actor;
}

/** “A representative for the main group, the High Negotiations Committee”: the body's name ends where the words about it do. */
function isNamedAlone({ text }: ArticleView, mention: Mention, source: Span): boolean {
  const after = text.slice(mention.end, source.end).trim();
  return after === '' || /^[,(]/.test(after);
}

/** What follows “who” or “which” describes the speaker and names others. */
function findRelativeStart({ text }: ArticleView, { start, end }: Span): number {
  const words = text.slice(start, end);
  const relative = words.search(/,? (?:who|which|whose|whom|when|where)\b/);
  return relative <= 0 ? end : start + relative;
}

function isHead({ text }: ArticleView, mention: Mention, source: Span): boolean {
  const after = text.slice(mention.end, source.end);
  if (
    /^['’]/.test(after) ||
    /^ (?!and\b|or\b|in\b|on\b|at\b|of\b|from\b|with\b|himself\b|herself\b|also\b|then\b|for\b|to\b|during\b|after\b|via\b|as\b)\p{Ll}/u.test(
      after,
    )
  )
    return false;
  let place = mention.start;
  for (let count = 0; count < 10; count += 1) {
    const word = findWordBefore(text, place, source.start);
    if (word === undefined) return true;
    const printed = readPrintedWord(text, word.start, word.end);
    const next = text.slice(word.end, mention.start).trim().split(/\s/)[0] ?? '';
    if (PREPOSITION.test(printed) && !PORTFOLIO.test(next)) return false;
    if (
      !/^\p{Lu}|^of$|^the$|^and$/u.test(printed) &&
      !TITLE_HEADS.has(printed.toLowerCase()) &&
      !TITLE_MODIFIERS.has(printed.toLowerCase())
    )
      return true;
    place = word.start;
  }
  return true;
}

function isWhole({ text }: ArticleView, mention: Mention, source: Span): boolean {
  return (
    /^(?:(?:The|the|and|But|but|And|both|Both)\s)?$/.test(text.slice(source.start, mention.start)) &&
    /^(?:['’]s?)?[\s,]*$/.test(text.slice(mention.end, source.end))
  );
}

function isSpeaking({ text }: ArticleView, mention: Mention, source: Span): boolean {
  const before = text.slice(source.start, mention.start).trim();
  const after =
    text
      .slice(mention.end, source.end)
      .replace(/^['’]s?\b/, '')
      .trim()
      .split(/\s(?:in|at|on|of|for|from|to|near|with|speaking|close|familiar|briefed)\s|,/)[0] ?? '';
  const afterWords = after === '' || /^(?:in|at|on|of|for|from|to|near|with)\b/.test(after) ? [] : after.split(/\s+/);
  const beforeWords = before === '' ? [] : before.split(/\s+/);
  if (!beforeWords.every((word) => QUALIFIER.test(word))) return false;
  if (afterWords.length === 0)
    return beforeWords.some((word) => COLLECTIVE.test(word.toLowerCase())) || beforeWords.length === 0;
  return COLLECTIVE.test((afterWords.at(-1) ?? '').toLowerCase());
}

/** Nouns that stand for a body of their kind that has been named. */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['alliance', ['nato']],
  ['bloc', ['european-union', 'asean', 'african-union', 'gcc']],
  ['fund', ['imf']],
  ['watchdog', ['iaea', 'osce']],
]);
const BODY =
  /^(?:The|the|This|this) ((?:\p{L}+ )?(agency|alliance|army|assembly|bank|bloc|body|campaign|chamber|coalition|commission|committee|council|court|department|fund|government|group|military|ministry|movement|office|opposition|organi[sz]ation|parliament|party|union|watchdog|chancellery|bureau|militants|network))$/u;

/**
 * Finds the organization or office that “the ministry”, “the fund”, “the opposition” means: the last one before it that is called so.
 *
 * “The group” and “the organization” mean the last one of any name.
 */
export function findBody(view: ArticleView, source: Span): string | undefined {
  const noun = BODY.exec(view.text.slice(source.start, source.end).trim())?.[2]?.replace(
    'organisation',
    'organization',
  );
  if (noun === undefined) return undefined;
  let at = findLastAt(view.mentions, source.start - 1);
  for (let count = 0; at >= 0 && count < MOST_BACK; at -= 1, count += 1) {
    const actor = view.directory.byId.get(view.mentions[at]?.actor ?? '');
    if (actor !== undefined && isCalled(actor, noun)) return actor.id;
  }
  return undefined;
}

function isCalled({ id, kind, name, aliases }: Actor, noun: string): boolean {
  if (kind === 'person' || kind === 'state') return false;
  if (noun === 'group' || noun === 'organization' || noun === 'militants' || noun === 'movement' || noun === 'body')
    return kind === 'organization' || kind === 'group';
  return (
    BODIES.get(noun)?.includes(id) === true ||
    [name, ...aliases].some((alias) => isCalledAlias(alias.toLowerCase(), noun))
  );
}

/** “Justice Department”, “Department of Justice”; “opposition forces” are not the opposition. */
function isCalledAlias(alias: string, noun: string): boolean {
  return alias.endsWith(` ${noun}`) || alias.startsWith(`${noun} of `);
}
