import * as v from 'valibot';
import { Actor } from '../actor.ts';
import { Issue } from '../issue.ts';
import type { Json } from '../packed.ts';
import { Publisher } from '../publisher.ts';
import type { Opening } from './opening.ts';

/** Reads which actors can be a column. */
export function readSides(packed: Json | undefined, actors: readonly Actor[]): Actor[] {
  if (!Array.isArray(packed)) throw new Error('the packed sides are missing');
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return packed.flatMap((id) => byId.get(String(id)) ?? []);
}

/** Opens the codebook's lists and what was discovered with them: short, and checked a piece at a time. */
export function openNouns(head: { readonly [key: string]: Json }, later: Opening['later']) {
  return {
    actors: openList(Actor, head.actors, later),
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
  const read: v.InferOutput<Schema>[] = [];
  const readPiece = () => {
    for (const noun of packed.slice(read.length, read.length + PIECE)) read.push(v.parse(schema, noun));
  };
  for (let from = 0; from < packed.length; from += PIECE) later(() => void readPiece());
  return () => {
    while (read.length < packed.length) readPiece();
    return read;
  };
}
