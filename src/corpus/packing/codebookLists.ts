import * as v from 'valibot';
import type { Actor } from '../actor.ts';
import { Issue } from '../issue.ts';
import type { Json } from '../packed.ts';
import { Publisher } from '../publisher.ts';
import { openActors } from './actorTable.ts';
import { word } from './coding.ts';
import { type Column, type Opening, readCount, readList } from './opening.ts';
import { makeMembers } from './views.ts';

/** Opens which actors can be a column: the numbers of their ids. */
export function openSides(packed: Json | undefined, opening: Opening): (actors: readonly Actor[]) => Actor[] {
  const [length, numbers] = readList(packed, 2);
  const count = readCount(length);
  const idOf = word('actor').open(numbers, count, opening);
  return (actors) => {
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    return Array.from({ length: count }, (_none, row) => idOf(row)).flatMap((id) => byId.get(id) ?? []);
  };
}

/** Opens the codebook's lists and what was discovered with them: short, and checked a piece at a time. */
export function openNouns(head: { readonly [key: string]: Json }, opening: Opening) {
  const [length, actors] = readList(head.actors, 2);
  const count = readCount(length);
  const { later } = opening;
  const { list } = makeMembers(count, openActors(actors, count, opening));
  return {
    actors: () => list,
    issues: openList(Issue, head.issues, later),
    publishers: openList(Publisher, head.publishers, later),
  };
}

const PIECE = 200;

function openList<const Schema extends v.GenericSchema>(
  schema: Schema,
  packed: Json | undefined,
  later: Opening['later'],
): () => v.InferOutput<Schema>[] {
  if (!Array.isArray(packed)) throw new Error('a list of the codebook is missing');
  return makePieces((row) => v.parse(schema, packed[row]), packed.length, later);
}

function makePieces<Noun>(readNoun: Column<Noun>, count: number, later: Opening['later']): () => Noun[] {
  const read: Noun[] = [];
  const readPiece = () => {
    const end = Math.min(count, read.length + PIECE);
    for (let row = read.length; row < end; row += 1) read.push(readNoun(row));
  };
  for (let from = 0; from < count; from += PIECE) later(readPiece);
  return () => {
    while (read.length < count) readPiece();
    return read;
  };
}
