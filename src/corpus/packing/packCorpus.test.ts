import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Columns } from '../columns.ts';
import { Corpus } from '../corpus.ts';
import { packCorpus } from './packCorpus.ts';
import { anyValue } from './testing/anyValue.ts';
import { unpackCorpus } from './unpackCorpus.ts';

const NO_ROWS = { ids: [], labels: [], details: [] };
const NO_COLUMNS: Columns = {
  counts: { articles: 0, statement: 0, event: 0, attribution: 0, proposed: 0 },
  articles: { earliest: new Int32Array(), latest: new Int32Array(), written: new Int32Array() },
  passages: {
    ...{ earliest: new Int32Array(), latest: new Int32Array(), offsets: new Uint32Array(1) },
    ...{ kind: new Uint8Array(), row: new Uint32Array(), isPlanned: new Uint8Array() },
  },
  utterance: new Uint32Array(),
  facets: {
    ...{ country: NO_ROWS, leader: NO_ROWS, organization: NO_ROWS },
    ...{ publisher: NO_ROWS, issue: NO_ROWS, by: NO_ROWS },
  },
};

/** As the page gets it: through the letters of files. */
function carry(corpus: Corpus): Corpus {
  const { rest, bodies, ...first } = JSON.parse(JSON.stringify(packCorpus(corpus, NO_COLUMNS)));
  return unpackCorpus(first, { rest, bodies });
}

const anyCorpus = anyValue(Corpus).map((value) => {
  const corpus = v.parse(Corpus, value);
  // No two articles have one id.
  return { ...corpus, articles: corpus.articles.map((one, row) => ({ ...one, id: `${one.id}${row}` })) };
});

test('what is packed comes out as it went in, whatever it is', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      expect(carry(corpus)).toStrictEqual(JSON.parse(JSON.stringify(corpus)));
    }),
  );
});

test('the words of a packed corpus lie in dictionaries of these names, each in the file that needs it first', () => {
  const names = {
    head: new Set<string>(),
    rows: new Set<string>(),
    rest: new Set<string>(),
    bodies: new Set<string>(),
  };
  for (const corpus of fc.sample(anyCorpus, { numRuns: 100, seed: 5 })) {
    const { head, rows, rest, bodies } = packCorpus(corpus, NO_COLUMNS);
    const files = [
      [names.head, head],
      [names.rows, rows],
      [names.rest, rest],
      ...bodies.map((one) => [names.bodies, one] as const),
    ] as const;
    for (const [known, file] of files) for (const name of Object.keys(Object(file).words)) known.add(name);
  }
  const print = (known: ReadonlySet<string>) => [...known].toSorted().join(' ');
  expect(print(names.head)).toBe('actor article author coded coder issue language office path published publisher');
  expect(print(names.rows)).toBe('context event key mode occasion said type utterance via');
  expect(print(names.rest)).toBe('basis score');
  expect(print(names.bodies)).toBe('');
});
