import { type Columns, type DayColumns, NO_DAY, PASSAGE_KINDS } from '../corpus/columns.ts';
import { toDayNumber } from '../corpus/days.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Passage } from './facet.ts';
import { startFacet } from './facetColumn.ts';
import { CHOICES } from './facets.ts';
import { makeReadPage } from './pages.ts';
import { kindOf, sortByKind } from './sortByKind.ts';

/** Makes the columns of a corpus: what its pages say, as numbers. */
export function makeColumns(lookup: Lookup): Columns {
  const { articles, statements, events, proposed } = lookup.corpus;
  const facets = startFacets(lookup);
  const passages = startPassages(lookup);
  const readPage = makeReadPage(lookup);
  for (const article of articles) {
    const read = readPage(article);
    const page = { ...read, passages: sortByKind(read.passages) };
    passages.add(page.passages);
    for (const facet of Object.values(facets)) facet.add(page);
  }
  return {
    counts: {
      articles: articles.length,
      statement: statements.length,
      event: events.length,
      attribution: lookup.attributions.size,
      proposed: proposed.events.length,
    },
    articles: {
      ...readDays(articles.map(({ published }) => published)),
      written: Int32Array.from(articles, ({ updated, published }) => readDay((updated ?? published).latest)),
    },
    passages: passages.finish(),
    utterance: numberUtterances(lookup),
    facets: {
      country: facets.country.finish(),
      leader: facets.leader.finish(),
      organization: facets.organization.finish(),
      publisher: facets.publisher.finish(),
      issue: facets.issue.finish(),
      by: facets.by.finish(),
    },
  };
}

function startFacets(lookup: Lookup) {
  return {
    country: startFacet(lookup, CHOICES.country, 'both'),
    leader: startFacet(lookup, CHOICES.leader, 'passage'),
    organization: startFacet(lookup, CHOICES.organization, 'both'),
    publisher: startFacet(lookup, CHOICES.publisher, 'article'),
    issue: startFacet(lookup, CHOICES.issue, 'passage'),
    by: startFacet(lookup, CHOICES.by, 'neither'),
  };
}

function startPassages(lookup: Lookup) {
  const findRow = makeFindRow(lookup);
  const offsets = [0];
  const kinds: number[] = [];
  const rows: number[] = [];
  const plans: number[] = [];
  const dates: EdtfDate[] = [];
  return {
    add(passages: readonly Passage[]) {
      for (const passage of passages) {
        kinds.push(PASSAGE_KINDS.indexOf(kindOf(passage)));
        rows.push(findRow(passage));
        plans.push(passage.subject.kind === 'event' && passage.subject.event.status === 'planned' ? 1 : 0);
        dates.push(passage.date);
      }
      offsets.push(kinds.length);
    },
    finish: (): Columns['passages'] => ({
      ...readDays(dates),
      offsets: Uint32Array.from(offsets),
      kind: Uint8Array.from(kinds),
      row: Uint32Array.from(rows),
      isPlanned: Uint8Array.from(plans),
    }),
  };
}

/** Makes a function that finds a passage's place in the list of its kind. */
function makeFindRow({ corpus, attributions }: Lookup): (passage: Passage) => number {
  const rows = new Map<object, number>();
  const lists = [corpus.statements, attributions.values(), corpus.events, corpus.proposed.events];
  for (const list of lists) {
    let row = 0;
    for (const noun of list) {
      rows.set(noun, row);
      row += 1;
    }
  }
  return ({ subject }) => {
    const row = rows.get(nounOf(subject));
    if (row === undefined) throw new Error(`a ${subject.kind} that is in no list of its corpus`);
    return row;
  };
}

function nounOf(subject: Passage['subject']): object {
  if (subject.kind === 'event') return subject.event;
  return subject.kind === 'statement' ? subject.statement : subject.attribution;
}

function numberUtterances({ attributions }: Lookup): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(attributions.values(), ({ utterance }) => {
    const number = numbers.get(utterance) ?? numbers.size;
    numbers.set(utterance, number);
    return number;
  });
}

function readDays(dates: readonly EdtfDate[]): DayColumns {
  return {
    earliest: Int32Array.from(dates, ({ earliest }) => readDay(earliest)),
    latest: Int32Array.from(dates, ({ latest }) => readDay(latest)),
  };
}

function readDay(day: string | null): number {
  if (day === null) return NO_DAY;
  const number = toDayNumber(day);
  if (number === undefined) throw new Error(`no day of the calendar: ${day}`);
  return number;
}
