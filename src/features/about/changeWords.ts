import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { STANCE_WORDS } from '../../corpus/stanceWords.ts';
import type { Changes } from '../../published/changes.ts';
import type { PublishedArticle, PublishedEvent, PublishedStatement } from '../../published/publishedList.ts';

/** A coding as it was or is: field by field, in words. */
export type Field = { readonly name: string; readonly words: string; readonly isChanged: boolean };

/** Something that came, went or was recoded, with both codings. */
export type ChangeRow = {
  readonly id: string;
  readonly kind: 'statement' | 'event' | 'article';
  readonly name: string;
  readonly isHere: boolean;
  readonly before: readonly Field[];
  readonly now: readonly Field[];
  /** Recoded in what the lists of builds do not hold: a note, to whom, through whom, what a date rests on. */
  readonly isDetail: boolean;
};

/** What is shown of both codings even where it is the same. */
const CORE: readonly string[] = ['Stance', 'Key line', 'Quote', 'Summary', 'Date', 'Type'];

/** Lists all changes as rows: what was recoded, then what came, then what went; statements before events before articles. */
export function listRows(changes: Changes, lookup: Lookup): readonly ChangeRow[] {
  const rows = [
    ...changes.statements.map((change) => makeRow('statement', change, (one) => describeStatement(one, lookup))),
    ...changes.events.map((change) => makeRow('event', change, (one) => describeEvent(one, lookup))),
    ...changes.articles.map((change) => makeRow('article', change, (one) => describeArticle(one, lookup))),
  ];
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** Says how much has changed: "2 recoded, 3 came, 1 went", or that nothing has. */
export function printChangeCounts(rows: readonly ChangeRow[]): string {
  const count = (wanted: number) => rows.filter((row) => rank(row) === wanted).length;
  const parts = [`${count(0)} recoded`, `${count(1)} came`, `${count(2)} went`];
  const shown = parts.filter((part) => !part.startsWith('0 '));
  return shown.length === 0
    ? 'Nothing that people coded has changed, and no article came or went.'
    : `${shown.join(', ')}.`;
}

function rank({ before, now }: ChangeRow): number {
  if (now.length === 0) return 2;
  return before.length === 0 ? 1 : 0;
}

type Described = { readonly name: string; readonly fields: readonly (readonly [name: string, words: string])[] };

function makeRow<T extends { readonly id: string }>(
  kind: ChangeRow['kind'],
  { before, now }: { readonly before?: T | undefined; readonly now?: T | undefined },
  describe: (one: T) => Described,
): ChangeRow {
  const [old, fresh] = [before && describe(before), now && describe(now)];
  const [marked, markedNow] = [markChanges(old, fresh), markChanges(fresh, old)];
  return {
    id: now?.id ?? before?.id ?? '',
    kind,
    name: fresh?.name ?? old?.name ?? '',
    isHere: now !== undefined,
    before: marked,
    now: markedNow,
    isDetail: old !== undefined && fresh !== undefined && ![...marked, ...markedNow].some(({ isChanged }) => isChanged),
  };
}

/** Fields without words are left out; what the other coding says too is not marked, and shown only where it tells what the coding is. */
function markChanges(own: Described | undefined, other: Described | undefined): Field[] {
  const others = new Map(other?.fields);
  return (own?.fields ?? [])
    .filter(([, words]) => words !== '')
    .map(([name, words]) => ({ name, words, isChanged: other !== undefined && others.get(name) !== words }))
    .filter(({ name, isChanged }) => other === undefined || isChanged || CORE.includes(name));
}

function describeStatement(statement: PublishedStatement, lookup: Lookup): Described {
  const { speaker, side, issue, stance, condition = '', said, key = '', quote, reporting } = statement;
  const ofSide = side === speaker ? '' : ` (${lookup.name(side)})`;
  return {
    name: `${lookup.name(speaker)} on “${lookup.issues.get(issue)?.title ?? issue}”`,
    fields: [
      ['Stance', STANCE_WORDS[stance]],
      ['Condition', condition],
      ['Key line', key],
      ['Speaker', `${lookup.name(speaker)}${ofSide}`],
      ['Issue', lookup.issues.get(issue)?.title ?? issue],
      ['Said', printEdtf(said)],
      ['Reporting', reporting],
      ['Quote', quote],
    ],
  };
}

function describeEvent(event: PublishedEvent, lookup: Lookup): Described {
  const { summary, when, type, actors, recipients, status, evidence } = event;
  return {
    name: summary,
    fields: [
      ['Summary', summary],
      ['Date', printEdtf(when)],
      ['Type', type],
      ['Actors', actors.map(lookup.name).join(', ')],
      ['Recipients', recipients.map(lookup.name).join(', ')],
      ['Status', status],
      ['Evidence', evidence],
    ],
  };
}

function describeArticle({ title, publisher, published }: PublishedArticle, lookup: Lookup): Described {
  return {
    name: title,
    fields: [
      ['Publisher', lookup.name(publisher)],
      ['Published', printEdtf(published)],
    ],
  };
}

/** The list of a build holds a date as it was coded and no more. */
function printEdtf(edtf: string): string {
  return printDate({ edtf, earliest: null, latest: null, basis: '' });
}
