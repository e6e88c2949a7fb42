import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import { type Lookup, makeLookup } from '../corpus/lookup.ts';
import type { Bodies } from '../corpus/packing/openBodies.ts';
import { openCorpus } from '../corpus/packing/openCorpus.ts';
import { openLookup } from '../corpus/packing/openLookup.ts';
import { type PackedCorpus, packCorpus } from '../corpus/packing/packCorpus.ts';
import { makeColumns } from './makeColumns.ts';
import { slice } from './slice.ts';
import { anyCorpus, anyFilters } from './testing/anyCorpus.ts';

/** Opens a corpus as a page does, its texts at hand. */
function open(corpus: Corpus): Lookup {
  const packed = packCorpus(corpus, makeColumns(makeLookup(corpus)));
  const { rest, bodies, ...first }: PackedCorpus = JSON.parse(JSON.stringify(packed));
  const opened: Bodies[] = [];
  const reading = openCorpus(first, {
    open: (_file, run) => run(),
    later: () => undefined,
    body: (shard) => (opened[shard] ??= reading.openBodies(shard, bodies[shard] ?? null)),
    rest: () => reading.openRest(rest),
  });
  return openLookup(reading);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const MAPS = ['articles', 'statements', 'events', 'attributions', 'proposedEvents', 'actors', 'issues'] as const;

test('a packed corpus is looked up like one that is not', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const [packed, whole] = [open(corpus), makeLookup(corpus)];
      for (const name of MAPS) {
        expect([...packed[name].keys()]).toEqual([...whole[name].keys()]);
        expect(plain([...packed[name].values()])).toEqual(plain([...whole[name].values()]));
        expect(packed[name].size).toBe(whole[name].size);
        for (const id of whole[name].keys()) expect(plain(packed[name].get(id))).toEqual(plain(whole[name].get(id)));
        for (const id of ['', 'a0@', 'a0@-1', 'nobody']) expect(packed[name].has(id)).toBe(whole[name].has(id));
      }
      expect(plain(packed.sides)).toEqual(plain(whole.sides));
      for (const [row, article] of whole.corpus.articles.entries()) {
        const same = packed.corpus.articles[row];
        expect(same && new Set(packed.namedIn(same))).toEqual(new Set(whole.namedIn(article)));
        expect(plain(same && packed.copiesOf(same))).toEqual(plain(whole.copiesOf(article)));
        expect(plain(packed.statementsIn(article.id))).toEqual(plain(whole.statementsIn(article.id)));
        for (const place of [0, 1, 2]) {
          const found = whole.likelyIssues(article.id, place).filter(() => place < article.attributions.length);
          expect(packed.likelyIssues(article.id, place)).toEqual(found);
        }
      }
      for (const [row, statement] of whole.corpus.statements.entries()) {
        const same = packed.corpus.statements[row];
        expect(same && new Set(packed.namedBeside(same))).toEqual(new Set(whole.namedBeside(statement)));
        expect(packed.articleOf(statement.id)).toBe(statement.article);
      }
      for (const id of ['a0@0', 'a1@25', 'a1@e15', 'p0', 's1', 'a2', 'gone']) {
        for (const kind of ['quote', 'event', 'article'] as const) {
          expect(packed.findLive(kind, id)).toBe(whole.findLive(kind, id));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('filters keep of a packed corpus what they keep of one that is not', () => {
  fc.assert(
    fc.property(anyCorpus, anyFilters, (corpus, filters) => {
      const kept = slice(open(corpus), filters, null);
      expect(plain(kept)).toEqual(plain(slice(makeLookup(corpus), filters, null)));
    }),
    { numRuns: 30 },
  );
});

test('a list of a packed corpus is an array to whoever reads one', () => {
  fc.assert(
    fc.property(anyCorpus, ({ articles, ...rest }) => {
      const list = open({ articles, ...rest }).corpus.articles;
      const titles = articles.map(({ id }) => id);
      expect(Array.isArray(list)).toBe(true);
      expect(list.length).toBe(articles.length);
      expect(list[1]).toBe(list.at(1));
      expect(list[articles.length]).toBeUndefined();
      expect(list.map(({ id }) => id)).toEqual(titles);
      expect([...list].map(({ id }) => id)).toEqual(titles);
      expect(list.toReversed().map(({ id }) => id)).toEqual(titles.toReversed());
      expect(list.concat(list).length).toBe(2 * articles.length);
      expect(Object.keys(list)).toEqual(Object.keys(articles));
    }),
    { numRuns: 30 },
  );
});

test('the columns of a packed corpus are those it was packed with', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      expect(open(corpus).columns).toEqual(makeColumns(makeLookup(corpus)));
    }),
    { numRuns: 30 },
  );
});
