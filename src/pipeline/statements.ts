import type { Actor } from '../corpus/actor.ts';
import type { CodedStatement } from '../corpus/coding.ts';
import { compareText } from '../corpus/compareText.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import { findSide } from '../corpus/side.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import { listAliases } from './aliases.ts';
import type { ArticleText } from './articleText.ts';
import type { CodingFile } from './codingFile.ts';
import { readDate, warnOfOrder } from './dates.ts';
import type { Entry } from './entries.ts';
import { checkId, checkIds, checkNewId, type IdList } from './ids.ts';
import { omitUndefined } from './omitUndefined.ts';
import { type Anchored, anchorStatement } from './statementAnchors.ts';
import { checkCondition, checkKey, checkReporting } from './statementChecks.ts';
import type { YamlPlace } from './yamlFile.ts';

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
 * Ids are `<article>.<speaker>.<issue>[.<n>]`, the number from the second one on: it follows the words of the article, not the order of the
 * file, and passes over ids written by hand. An entry with a problem is left out. `seen` holds the ids given so far.
 */
export function compileStatements(context: StatementContext, seen: Map<string, YamlPlace>): PlacedStatement[] {
  const drafts = context.coding.statements.flatMap((entry) => {
    const draft = compileDraft(entry, context);
    return draft === undefined ? [] : [{ draft, entry }];
  });
  const ordered = drafts.toSorted((a, b) => compareDrafts(a.draft, b.draft));
  const written = new Set(drafts.flatMap(({ entry }) => entry.parts.id ?? []));
  const counts = new Map<string, number>();
  return ordered.flatMap(({ draft, entry }) => {
    const place = { yaml: context.coding.yaml, path: entry.path };
    const id = entry.parts.id ?? makeId(`${context.article.id}.${draft.speaker}.${draft.issue}`, counts, written);
    const isNew =
      entry.parts.id === undefined
        ? remember(id, seen, place)
        : checkNewId(id, seen, { ...place, path: [...entry.path, 'id'] });
    return isNew ? [{ statement: { id, ...draft, utterance: entry.parts.utterance ?? id }, place }] : [];
  });
}

/** Compares statements of one day: by article, then by place in the text. */
export function compareInText(a: Statement, b: Statement): number {
  return compareText(a.article, b.article) || startOf(a.quote) - startOf(b.quote) || compareText(a.id, b.id);
}

/** By place in the text; what stands on the same words by all it says, so that the order of the file never counts. */
function compareDrafts(a: Draft, b: Draft): number {
  return startOf(a.quote) - startOf(b.quote) || compareText(JSON.stringify(a), JSON.stringify(b));
}

function makeId(stem: string, counts: Map<string, number>, written: ReadonlySet<string>): string {
  const count = (counts.get(stem) ?? 0) + 1;
  counts.set(stem, count);
  const id = count === 1 ? stem : `${stem}.${count}`;
  return written.has(id) ? makeId(stem, counts, written) : id;
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

type Draft = Omit<Statement, 'id' | 'utterance'>;

function compileDraft(entry: Entry<CodedStatement>, context: StatementContext): Draft | undefined {
  const { article, coding, actors } = context;
  const checked = checkStatement(entry, context);
  const { value: coded } = entry;
  if (checked === undefined || coded === undefined) return undefined;
  const { said, anchored } = checked;
  return omitUndefined({
    article: article.id,
    speaker: coded.speaker,
    side: findSide(actors, coded.speaker, findAnchorDay(said) ?? findAnchorDay(context.published)),
    issue: coded.issue,
    stance: coded.stance,
    condition: coded.condition,
    said,
    occasion: coded.occasion,
    reporting: coded.reporting,
    ...anchored,
    key: coded.key,
    addressee: coded.addressee,
    via: coded.via,
    reactsTo: coded['reacts-to'],
    note: coded.note,
    coder: coding.coder,
    aliases: listAliases(coded.aliases),
  });
}

/** Checks all that is there of a statement, so that one run shows every mistake in it. Undefined after any that spoils it. */
function checkStatement(
  { path, parts }: Entry<CodedStatement>,
  context: StatementContext,
): { said: EdtfDate; anchored: Anchored } | undefined {
  const { article, coding, written } = context;
  const { yaml } = coding;
  const said = parts.said && readDate(parts.said, yaml, [...path, 'said']);
  if (said !== undefined) warnOfOrder(said, written, { yaml, path: [...path, 'said', 'edtf'] });
  const isKnown = checkStatementIds(parts, { yaml, path }, context.ids);
  const anchored = anchorStatement(parts, { yaml, path }, article);
  const isConditioned = checkCondition(parts, { yaml, path });
  if (anchored !== undefined) {
    checkReporting(parts, { yaml, path }, { article, ...anchored });
    checkKey(parts, { yaml, path }, { article, ...anchored });
  }
  return said === undefined || anchored === undefined || !isKnown || !isConditioned ? undefined : { said, anchored };
}

function checkStatementIds(parts: Partial<CodedStatement>, { yaml, path }: YamlPlace, ids: StatementIds): boolean {
  const { speaker, issue, addressee = [], via = [], 'reacts-to': reactsTo } = parts;
  const at = (key: string) => ({ yaml, path: [...path, key] });
  const checked = [
    speaker === undefined || checkId(ids.actors, speaker, at('speaker')),
    issue === undefined || checkId(ids.issues, issue, at('issue')),
    checkIds(ids.actors, addressee, at('addressee')),
    checkIds(ids.relays, via, at('via')),
    reactsTo === undefined || checkId(ids.events, reactsTo, at('reacts-to')),
  ];
  return checked.every((known) => known);
}
