import type { Actor } from '../corpus/actor.ts';
import type { CodedStatement } from '../corpus/coding.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import { findSide } from '../corpus/side.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import { anchorQuote, anchorQuotes } from './anchors.ts';
import type { ArticleText } from './articleText.ts';
import type { CodingFile, Entry } from './codingFile.ts';
import { compareText } from './compareText.ts';
import { readDate, warnOfOrder } from './dates.ts';
import { checkId, checkIds, checkNewId, type IdList, type YamlPlace } from './ids.ts';
import { omitUndefined } from './omitUndefined.ts';
import { findSentenceOf } from './sentences.ts';
import { checkCondition, checkKey, checkReporting } from './statementChecks.ts';

/** The lists a statement's ids are checked against. */
export type StatementIds = {
  readonly actors: IdList;
  readonly issues: IdList;
  readonly events: IdList;
  /** Publishers and actors: whoever can stand in a statement's chain. */
  readonly relays: IdList;
};

/** What the statements of one coding are compiled with. */
export type StatementContext = {
  readonly article: ArticleText;
  readonly published: EdtfDate;
  /** The last day on which the article can have been written, where it is known. */
  readonly written: string | null;
  readonly coding: CodingFile;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly ids: StatementIds;
};

/** A compiled statement and where it was coded. */
export type PlacedStatement = { readonly statement: Statement; readonly place: YamlPlace };

/**
 * Compiles the statements of one coding, in the order of the text.
 *
 * Ids are `<article>.<speaker>.<issue>[.<n>]`, the number from the second one on. An entry with a problem is left out. `seen` holds the ids
 * given so far.
 */
export function compileStatements(context: StatementContext, seen: Map<string, YamlPlace>): PlacedStatement[] {
  const drafts = context.coding.statements.flatMap((entry) => {
    const draft = compileDraft(entry, context);
    return draft === undefined ? [] : [{ draft, entry }];
  });
  const ordered = drafts.toSorted((a, b) => startOf(a.draft.quote) - startOf(b.draft.quote));
  const counts = new Map<string, number>();
  return ordered.flatMap(({ draft, entry }) => {
    const place = { yaml: context.coding.yaml, path: entry.path };
    const id = entry.value.id ?? makeId(`${context.article.id}.${draft.speaker}.${draft.issue}`, counts);
    const isNew =
      entry.value.id === undefined
        ? remember(id, seen, place)
        : checkNewId(id, seen, { ...place, path: [...entry.path, 'id'] });
    return isNew ? [{ statement: { id, ...draft, utterance: entry.value.utterance ?? id }, place }] : [];
  });
}

/** Compares statements of one day: by article, then by place in the text. */
export function compareInText(a: Statement, b: Statement): number {
  return compareText(a.article, b.article) || startOf(a.quote) - startOf(b.quote) || compareText(a.id, b.id);
}

function makeId(stem: string, counts: Map<string, number>): string {
  const count = (counts.get(stem) ?? 0) + 1;
  counts.set(stem, count);
  return count === 1 ? stem : `${stem}.${count}`;
}

/** A made id is taken only where somebody gave it to another statement by hand. */
function remember(id: string, seen: Map<string, YamlPlace>, { yaml, path }: YamlPlace): boolean {
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, { yaml, path });
    return true;
  }
  const message = `The id made for this statement stands already in ${first.yaml.placeOf(first.path)}.`;
  yaml.report(path, { code: 'duplicate-id', message, value: id, fix: 'Give that statement another id.' });
  return false;
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

function compileDraft({ path, value: coded }: Entry<CodedStatement>, context: StatementContext) {
  const { article, coding, actors } = context;
  const { yaml } = coding;
  const said = readDate(coded.said, yaml, [...path, 'said']);
  const isKnown = checkStatementIds(coded, { yaml, path }, context.ids);
  const anchored = anchorStatement(coded, { yaml, path }, article);
  const isConditioned = checkCondition(coded, { yaml, path });
  if (anchored !== undefined) {
    checkReporting(coded, { yaml, path }, { article, ...anchored });
    checkKey(coded, { yaml, path }, { article, ...anchored });
  }
  if (said === undefined || anchored === undefined || !isKnown || !isConditioned) return undefined;
  warnOfOrder(said, context.written, { yaml, path: [...path, 'said', 'edtf'] });
  return omitUndefined({
    article: article.id,
    speaker: coded.speaker,
    side: findSide(actors, coded.speaker, said.earliest ?? context.published.earliest),
    issue: coded.issue,
    stance: coded.stance,
    condition: coded.condition,
    said,
    occasion: coded.occasion,
    reporting: coded.reporting,
    quote: anchored.quote,
    sentence: anchored.sentence,
    attribution: anchored.attribution,
    key: coded.key,
    addressee: coded.addressee,
    via: coded.via,
    reactsTo: coded['reacts-to'],
    note: coded.note,
    coder: coding.coder,
  });
}

function checkStatementIds(coded: CodedStatement, { yaml, path }: YamlPlace, ids: StatementIds): boolean {
  const at = (key: string) => ({ yaml, path: [...path, key] });
  const checked = [
    checkId(ids.actors, coded.speaker, at('speaker')),
    checkId(ids.issues, coded.issue, at('issue')),
    checkIds(ids.actors, coded.addressee, at('addressee')),
    checkIds(ids.relays, coded.via, at('via')),
    coded['reacts-to'] === undefined || checkId(ids.events, coded['reacts-to'], at('reacts-to')),
  ];
  return checked.every((known) => known);
}

type Anchored = { readonly quote: Span[]; readonly sentence: Span; readonly attribution?: Span | undefined };

function anchorStatement(coded: CodedStatement, { yaml, path }: YamlPlace, article: ArticleText): Anchored | undefined {
  const at = [...path, 'quote'];
  const { quote: coders } = coded;
  const selectors = Array.isArray(coders)
    ? coders.map((selector, index) => [selector, { yaml, path: [...at, index] }] as const)
    : [[coders, { yaml, path: at }] as const];
  const quote = anchorQuotes(article, selectors);
  const attribution =
    coded.attribution === undefined
      ? undefined
      : anchorQuote(article, coded.attribution, { yaml, path: [...path, 'attribution'] });
  if (quote === undefined || (coded.attribution !== undefined && attribution === undefined)) return undefined;
  const sentence = findSentence(quote, article, { yaml, path: at });
  if (sentence === undefined) return undefined;
  return { quote, sentence, attribution: attribution && findAttribution(attribution, sentence, article) };
}

/** Widens an attribution to its sentence; one that lies in the quote's own sentence says nothing new and is left out. */
function findAttribution(span: Span, sentence: Span, article: ArticleText): Span | undefined {
  if (sentence.start <= span.start && span.end <= sentence.end) return undefined;
  return findSentenceOf(span, article.sentences, article.blocks) ?? span;
}

/** Finds the sentence or sentences of a quote, which must be in order and in one block. Problems: `quote-empty`, `quote-order`, `quote-crosses-blocks`. */
function findSentence(quote: readonly Span[], article: ArticleText, { yaml, path }: YamlPlace): Span | undefined {
  const [first] = quote;
  const last = quote.at(-1);
  if (first === undefined || last === undefined) {
    yaml.report(path, {
      code: 'quote-empty',
      message: 'The list of quotes is empty.',
      fix: 'Copy the words from the article.',
    });
    return undefined;
  }
  if (quote.some((span, index) => index > 0 && span.start < (quote[index - 1]?.end ?? 0))) {
    const fix = 'Write the selectors in the order of the text, without overlap.';
    yaml.report(path, { code: 'quote-order', message: 'The parts of the quote are not in text order.', fix });
    return undefined;
  }
  const sentence = findSentenceOf({ start: first.start, end: last.end }, article.sentences, article.blocks);
  if (sentence !== undefined) return sentence;
  const fix = 'Quote one paragraph; code the other as a statement of its own, with the same utterance.';
  yaml.report(path, { code: 'quote-crosses-blocks', message: 'The quote reaches over more than one paragraph.', fix });
  return undefined;
}
