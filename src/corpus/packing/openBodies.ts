import * as v from 'valibot';
import type { MetadataBasis } from '../metadataBasis.ts';
import type { Json } from '../packed.ts';
import { Problem } from '../problem.ts';
import type { ProposedStatement } from '../proposed.ts';
import { type Columns, openFields } from './coding.ts';
import { openDictionaries } from './dictionaries.ts';
import { BODY_FIELDS, type Body, METADATA, PROPOSAL_FIELDS } from './nounTables.ts';
import { unpackNumbers } from './numbers.ts';
import { type Column, isTable, type Opening, readCount } from './opening.ts';

/** The texts of one file, by the row of an article among those of the file. */
export type Bodies = Columns<Body>;

/** What is seldom read: problems, what the metadata of articles rest on, and which issues quotations may be about. */
export type Rest = {
  readonly problems: Problem[];
  readonly metadata: Column<MetadataBasis[]>;
  readonly proposals: Columns<ProposedStatement>;
};

/** Which articles lie in which file of texts. */
type Shards = {
  readonly count: number;
  readonly shardOf: Column<number>;
  readonly firstOf: Column<number>;
  readonly sizeOf: Column<number>;
};

/** Reads from the head which articles lie in which file. */
export function findShards(head: { readonly [key: string]: Json }, articles: number): Shards {
  const count = readCount(head.shardCount);
  const sizes = unpackNumbers(head.shards, count);
  const of = new Uint16Array(articles);
  const firsts: number[] = [];
  let row = 0;
  for (let shard = 0; shard < count; shard += 1) {
    firsts.push(row);
    const end = row + (sizes[shard] ?? 0);
    of.fill(shard, row, end);
    row = end;
  }
  if (row !== articles) throw new Error(`the files of texts hold ${row} articles, not ${articles}`);
  return {
    count,
    shardOf: (article) => of[article] ?? 0,
    firstOf: (shard) => firsts[shard] ?? 0,
    sizeOf: (shard) => sizes[shard] ?? 0,
  };
}

/** The columns of the bodies over all files; `body` gives those of one. */
export function readBodies({ shardOf, firstOf }: Shards, body: (shard: number) => Bodies): Bodies {
  const read =
    <Value>(pick: (bodies: Bodies) => Column<Value>): Column<Value> =>
    (row) => {
      const shard = shardOf(row);
      return pick(body(shard))(row - firstOf(shard));
    };
  return {
    text: read(({ text }) => text),
    blocks: read(({ blocks }) => blocks),
    quotations: read(({ quotations }) => quotations),
    insertions: read(({ insertions }) => insertions),
    notes: read(({ notes }) => notes),
    mentions: read(({ mentions }) => mentions),
    url: read(({ url }) => url),
  };
}

/** Opens a file of texts. Throws where it is damaged. */
export function openBodies(json: Json, count: number, head: Opening): Bodies {
  if (!isTable(json)) throw new Error('this is no file of packed texts');
  return atOnce((later) => {
    const words = openDictionaries(json.words, later, head.words);
    return openFields<Body>(BODY_FIELDS, json.fields, { count, opening: { later, words } });
  });
}

/** Opens the file of what is seldom read. Throws where it is damaged. */
export function openRest(
  json: Json,
  counts: { readonly articles: number; readonly proposals: number },
  head: Opening,
): Rest {
  if (!isTable(json)) throw new Error('this is no packed file');
  return atOnce((later) => {
    const words = openDictionaries(json.words, later, head.words);
    const opening = { later, words };
    return {
      problems: v.parse(v.array(Problem), json.problems),
      metadata: METADATA.open(json.metadata, counts.articles, opening),
      proposals: openFields(PROPOSAL_FIELDS, json.proposals, { count: counts.proposals, opening }),
    };
  });
}

/** Opens a small file whole, so that whatever is wrong with it is found here. */
function atOnce<Opened>(open: (later: Opening['later']) => Opened): Opened {
  const works: (() => void)[] = [];
  const opened = open((work) => works.push(work));
  for (const work of works) work();
  return opened;
}
