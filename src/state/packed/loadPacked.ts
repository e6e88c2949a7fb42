import type { Corpus } from '../../corpus/corpus.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Json } from '../../corpus/packed.ts';
import type { Bodies, Rest } from '../../corpus/packing/openBodies.ts';
import { type FirstFiles, type OpenCorpus, openCorpus, readFileNames } from '../../corpus/packing/openCorpus.ts';
import { findArticles, openLookup } from '../../corpus/packing/openLookup.ts';
import type { FileNames } from '../../corpus/packing/packCorpus.ts';
import { toPlain } from '../../corpus/packing/unpackCorpus.ts';
import { once } from '../../facets/engine/once.ts';
import { startEngine } from '../../facets/engine/startEngine.ts';
import { makeReadPage } from '../../facets/pages.ts';
import { loadJson, readWhole } from '../loadChecked.ts';
import { rest } from '../rest.ts';
import { workInSlices, workWhenIdle } from './inSlices.ts';
import { readFile } from './readFile.ts';

/**
 * Loads what is needed of a large corpus before anything is drawn; texts are loaded when they are read.
 *
 * Throws an `Error` whose message is a cause a reader can pass on and names the file.
 */
export async function loadPacked(url: string, head: Json): Promise<Lookup> {
  const place = findPlaces(url, head);
  // Kept here, since each reading of a key asks for them.
  const bodies: Bodies[] = [];
  const open: OpenCorpus = await openFirst(await loadFirst(place, head), place, {
    body: (shard) => (bodies[shard] ??= readFile(place.bodies[shard] ?? '', (json) => open.openBodies(shard, json))),
    rest: () => readFile(place.rest, open.openRest),
  });
  await rest();
  const rowOf = findArticles(open);
  const lookup = openLookup(open, rowOf);
  const readPage = once(() => makeReadPage(lookup));
  const page = (row: number) => readPage()(open.at.article(row));
  const nouns = { ...open.at, attribution: open.attributions.at, rowOf, page };
  workWhenIdle(startEngine(lookup, open.columns(), nouns).prepare);
  return lookup;
}

/** Loads all of a large corpus, as plain objects. */
export async function loadWhole(url: string, head: Json): Promise<Corpus> {
  const place = findPlaces(url, head);
  const [first, others, ...texts] = await Promise.all([
    loadFirst(place, head),
    ...[place.rest, ...place.bodies].map(loadJson),
  ]);
  const bodies: Bodies[] = [];
  let read: Rest | undefined;
  const open: OpenCorpus = await openFirst(first, place, {
    body: (shard) =>
      (bodies[shard] ??= readWhole(place.bodies[shard] ?? '', () => open.openBodies(shard, texts[shard] ?? null))),
    rest: () => (read ??= readWhole(place.rest, () => open.openRest(others ?? null))),
  });
  return toPlain(open.corpus);
}

/** The addresses of the files of a corpus. */
type Places = FileNames & { readonly head: string };

/** The files lie beside the head. */
function findPlaces(url: string, head: Json): Places {
  const { rows, quotes, found, facets, rest: others, bodies } = readWhole(url, () => readFileNames(head));
  const place = (name: string) => url.replace(/(?<![^/])[^/]*$/, () => name);
  return {
    head: url,
    rows: place(rows),
    quotes: place(quotes),
    found: place(found),
    facets: place(facets),
    rest: place(others),
    bodies: bodies.map(place),
  };
}

async function loadFirst(place: Places, head: Json): Promise<FirstFiles> {
  const [rows, quotes, found, facets] = await Promise.all([
    loadJson(place.rows),
    loadJson(place.quotes),
    loadJson(place.found),
    loadJson(place.facets),
  ]);
  return { head, rows, quotes, found, facets };
}

type Later = { body(shard: number): Bodies; rest(): Rest };

async function openFirst(first: FirstFiles, place: Places, later: Later): Promise<OpenCorpus> {
  const works: (() => void)[] = [];
  let file = place.head;
  const open = openCorpus(first, {
    ...later,
    open(part, run) {
      file = place[part];
      return readWhole(file, run);
    },
    later(work) {
      const from = file;
      works.push(() => readWhole(from, work));
    },
  });
  // What stays of the corpus keeps this list: it must hold none of what was needed once only.
  await workInSlices(works.splice(0));
  return open;
}
