import { placeKey } from '../pipeline/aliases.ts';
import { printVisible } from '../pipeline/problems.ts';
import { findLostIds, type LostId } from '../published/proposeAliases.ts';
import type { PublishedList } from '../published/publishedList.ts';

/** More lines than these hide what matters. */
const MOST = 40;

/** Where things are coded, by `placeKey`, and how the folder they are in is written. */
type Places = { readonly places: ReadonlyMap<string, string>; readonly folder: string };

/**
 * Prints the ids that were published and are lost, each with the line that makes it answer again. Empty where none is.
 *
 * Proposals: what took an id's place is for a person to say.
 */
export function printLostIds(before: PublishedList, now: PublishedList, places: Places): string {
  const lost = findLostIds(before, now);
  if (lost.length === 0) return '';
  const lines = lost.slice(0, MOST).map((one) => `  ${printVisible(printLost(one, places))}\n`);
  const more = lost.length > MOST ? `  and ${lost.length - MOST} more.\n` : '';
  const ids = lost.length === 1 ? '1 id' : `${lost.length} ids`;
  return `${ids} published on ${before.day} and lost, so that links with ${lost.length === 1 ? 'it' : 'them'} lead nowhere or elsewhere:\n${lines.join('')}${more}`;
}

function printLost(lost: LostId, places: Places): string {
  const { kind, id, how, now } = lost;
  const name = `${kind} "${id}"`;
  if (now === undefined) return `${name} was published and is gone, and nothing new is like it.`;
  const place = findPlace(lost, now, places);
  if (how === 'taken')
    return `${name} was published for “${cut(lost.words)}” and is the id of other words now. To keep it, add \`id: ${id}\` at ${place}, which is "${now}" now.`;
  const line = kind === 'article' ? `article: { aliases: [${id}] }` : `aliases: [${id}]`;
  return `${name} was published and is gone. If it is now "${now}" (${lost.why}), add \`${line}\` at ${place}.`;
}

function findPlace({ kind }: LostId, now: string, { places, folder }: Places): string {
  const place = places.get(placeKey(kind, now)) ?? `codings/${now}.yaml`;
  return `${folder}/${place}`;
}

function cut(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
