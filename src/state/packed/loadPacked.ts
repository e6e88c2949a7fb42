import type { Corpus } from '../../corpus/corpus.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Json } from '../../corpus/packed.ts';
import type { Bodies, Rest } from '../../corpus/packing/openBodies.ts';
import { type FirstFiles, type OpenCorpus, openInSteps, readFileNames } from '../../corpus/packing/openCorpus.ts';
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
  const { open, left }: Opened = await openFirst(loadFirst(place, head), place, {
    body: (shard) => (bodies[shard] ??= readFile(place.bodies[shard] ?? '', (json) => open.openBodies(shard, json))),
    rest: () => readFile(place.rest, open.openRest),
  });
  await rest();
  const rowOf = findArticles(open);
  const lookup = openLookup(open, rowOf);
  const readPage = once(() => makeReadPage(lookup));
  const page = (row: number) => readPage()(open.at.article(row));
  const nouns = { ...open.at, attribution: open.attributions.at, rowOf, page };
  workWhenIdle([() => void workInSlices(left), ...startEngine(lookup, open.columns(), nouns).prepare]);
  return lookup;
}

/** Loads all of a large corpus, as plain objects. */
export async function loadWhole(url: string, head: Json): Promise<Corpus> {
  const place = findPlaces(url, head);
  const first = loadFirst(place, head);
  const [others, ...texts] = await Promise.all([place.rest, ...place.bodies].map(loadJson));
  const bodies: Bodies[] = [];
  let read: Rest | undefined;
  const { open }: Opened = await openFirst(first, place, {
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

/** The files that are read before anything is drawn, on their way. */
type Arriving = { readonly [Part in keyof FirstFiles]: Promise<Json> };

function loadFirst(place: Places, head: Json): Arriving {
  const load = (url: string) => {
    const file = loadJson(url);
    // One that fails before it is asked for is told of when it is.
    file.catch(() => undefined);
    return file;
  };
  return {
    head: Promise.resolve(head),
    rows: load(place.rows),
    quotes: load(place.quotes),
    found: load(place.found),
    facets: load(place.facets),
  };
}

type Later = { body(shard: number): Bodies; rest(): Rest };

/** An open corpus, and what is `left` to unpack in it: whoever asks for it has it unpacked, and what is damaged is told of where it is drawn. */
type Opened = { readonly open: OpenCorpus; readonly left: readonly (() => void)[] };

/** No first screen needs what the machine found in quotations, and it is half of all. */
const LEFT: keyof FirstFiles = 'quotes';

/** Opens each file when it has arrived: what lies in it is unpacked while others are on their way. */
async function openFirst(first: Arriving, place: Places, later: Later): Promise<Opened> {
  const { steps, takeWorks } = beginOpening(place, later);
  let left: readonly (() => void)[] = [];
  let step = steps.next();
  while (step.done !== true) {
    const part = step.value;
    step = steps.next(await first[part]);
    const works = takeWorks();
    if (part === LEFT) left = works.map(tryTo);
    else await workInSlices(works);
  }
  return { open: step.value, left };
}

function tryTo(work: () => void): () => void {
  return () => {
    try {
      work();
    } catch {
      // It is thrown again when it is asked for.
    }
  };
}

/** On its own, since what stays of the corpus keeps what is remembered here. */
function beginOpening(place: Places, later: Later) {
  const works: (() => void)[] = [];
  let file = place.head;
  const steps = openInSteps({
    ...later,
    open(part, run) {
      file = place[part];
      return readWhole(file, run);
    },
    guard,
    later: (work) => works.push(guard(work)),
  });
  function guard<Value>(compute: () => Value): () => Value {
    const from = file;
    return () => readWhole(from, compute);
  }
  // Taken out of the list: it must hold none of what was needed once only.
  return { steps, takeWorks: () => works.splice(0) };
}
