import type { Article } from '../../../corpus/article.ts';
import type { EdtfDate } from '../../../corpus/edtfDate.ts';
import type { EventRecord } from '../../../corpus/eventRecord.ts';
import { type Lookup, makeLookup } from '../../../corpus/lookup.ts';
import { type AnyEvent, isProposed } from '../../../corpus/proposed.ts';
import { sampleArticle as makeArticle } from '../../../corpus/testing/samples.ts';
import type { SideOf } from '../actingSide.ts';
import { makeDated, type Weighed, weigh } from '../dateColumns.ts';
import { type Kept, makeEventColumns } from '../eventColumns.ts';
import type { MarkDays, Stretch } from '../warp.ts';

/** Makes a date for the tests of this folder; one string is a plain day. */
export function sampleDate(edtf: string, earliest: string | null = edtf, latest: string | null = earliest): EdtfDate {
  return { edtf, earliest, latest, basis: 'on that day' };
}

/** Makes an event for the tests of this folder: Putin's speech, where nothing else is said. */
export function sampleEvent(id: string, parts: Partial<EventRecord> = {}): EventRecord {
  return {
    id,
    when: sampleDate('2015-09-28'),
    type: 'ACCUSE',
    context: [],
    quad: 'verbal-conflict',
    actors: ['vladimir-putin'],
    recipients: [],
    status: 'occurred',
    summary: id,
    evidence: [],
    coder: 'otr',
    ...parts,
  };
}

/** Makes an article for the tests of this folder; nobody is known to have published it, unless that is said. */
export function sampleArticle(id: string, published: EdtfDate, publisher = 'unnamed'): Article {
  return makeArticle('', { id, title: id, publisher, published, blocks: [] });
}

/** Keeps all of some events, of which those without a coder are the machine's. */
export function sampleKept(events: readonly AnyEvent[], sideOf: SideOf = sampleLookup().sideOf): Kept {
  const coded = events.filter((event) => !isProposed(event));
  const columns = makeEventColumns([...coded, ...events.filter(isProposed)], coded.length, sideOf);
  return { columns, rows: columns.byDate };
}

/** Weighs some dates, each as often as it is there. */
export function sampleWeighed(dates: readonly EdtfDate[]): Weighed {
  const dated = makeDated(dates.length, (row) => dates[row] ?? sampleDate('XXXX', null));
  return weigh(
    dated,
    dated.dateOf.map((_, row) => row),
  );
}

/** The days of marks, for a test of the axis. */
export function sampleDays(days: readonly number[]): MarkDays | null {
  if (days.length === 0) return null;
  const count = ({ from, to }: Stretch) => days.filter((day) => day >= from && day <= to).length;
  return { least: Math.min(...days), most: Math.max(...days), count };
}

/** Makes the index of a corpus of these events and articles, with the sides of the seeds, for the tests of this folder. */
export function sampleLookup(events: readonly EventRecord[] = [], articles: readonly Article[] = []): Lookup {
  const none = { aliases: [], roles: [] };
  const role = { title: 'President', of: 'russia', from: '2012', source: 'kremlin.ru' };
  return makeLookup({
    articles: [...articles],
    statements: [],
    events: [...events],
    proposed: { events: [], statements: [] },
    actors: [
      { id: 'united-states', kind: 'state', name: 'United States', side: { short: 'US', color: 'teal' }, ...none },
      { id: 'russia', kind: 'state', name: 'Russia', side: { short: 'Russia', color: 'ochre' }, ...none },
      { id: 'vladimir-putin', kind: 'person', name: 'Vladimir Putin', aliases: [], roles: [role] },
      { id: 'kremlin', kind: 'office', name: 'Kremlin', of: 'russia', ...none },
      {
        id: 'syrian-opposition',
        kind: 'group',
        name: 'Syrian opposition',
        side: { short: 'Opposition', color: 'stone' },
        ...none,
      },
      {
        id: 'osce',
        kind: 'organization',
        name: 'Organization for Security and Co-operation in Europe',
        short: 'OSCE',
        ...none,
      },
    ],
    issues: [],
    publishers: [],
    problems: [],
  });
}
