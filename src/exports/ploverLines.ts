import { makeLookup } from '../corpus/lookup.ts';
import type { AnyEvent } from '../corpus/proposed.ts';
import { describeJsonLines, type TableFile } from './csvw.ts';
import { type ExportFile, type ExportOrder, findKept } from './order.ts';
import { makePloverRecord, PLOVER_FIELDS } from './ploverRecord.ts';

const CODED: TableFile = {
  name: 'events.jsonl',
  title: 'Events',
  means: 'One line an event, coded by a person with PLOVER 2021 and tied to the sentences that report it.',
};
const FOUND: TableFile = {
  name: 'events-found.jsonl',
  title: 'Events found',
  means: 'One line an event that a machine found in the terms of PLOVER 2021. Nobody has checked it.',
};

/** Exports the coded events and, apart, those a machine found: as PLOVER records, one JSON line each, with a description. */
export function exportPlover(order: ExportOrder): readonly ExportFile[] {
  const { events, proposed } = findKept(order);
  return [...makeFile(CODED, events, order), ...makeFile(FOUND, proposed, order)];
}

function makeFile(table: TableFile, events: readonly AnyEvent[], order: ExportOrder): ExportFile[] {
  const lookup = makeLookup(order.corpus);
  const lines = events.map((event) => `${JSON.stringify(makePloverRecord(event, lookup, order.build))}\n`);
  return [
    { name: table.name, mediaType: 'application/jsonl', content: lines.join('') },
    describeJsonLines(table, PLOVER_FIELDS, order),
  ];
}
