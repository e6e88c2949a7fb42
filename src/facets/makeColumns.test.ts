import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Columns, type FacetColumn, FIRST_FOUND, NO_DAY, PASSAGE_KINDS, type Rows } from '../corpus/columns.ts';
import { printDay } from '../corpus/days.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { FACETS } from './facets.ts';
import type { FacetName } from './filters.ts';
import { makeColumns } from './makeColumns.ts';
import { findPages } from './pages.ts';
import { sortByKind } from './sortByKind.ts';
import { anyCorpus } from './testing/anyCorpus.ts';

const readRow = (ids: readonly string[], rows: Rows | undefined, row: number) =>
  Array.from(rows?.values.subarray(rows.offsets[row], rows.offsets[row + 1]) ?? [], (value) => ids[value]);
const readDay = (day: number | undefined) => (day === undefined || day === NO_DAY ? null : printDay(day));

/** What a passage answers to by the columns alone, as their docstrings say it. */
function readPassage({ facets, passages }: Columns, name: FacetName, place: { article: number; passage: number }) {
  const { ids, ofPassage, ofArticle }: FacetColumn = facets[name];
  if (ofPassage !== undefined) return readRow(ids, ofPassage, place.passage);
  if (ofArticle !== undefined) return readRow(ids, ofArticle, place.article);
  return (passages.kind[place.passage] ?? 0) < FIRST_FOUND ? ['coded'] : ['machine'];
}

test('columns say of every article and passage what its page says, of values that can be chosen', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const lookup = makeLookup(corpus);
      const columns = makeColumns(lookup);
      const choosable = (name: FacetName, values: ReadonlySet<string>) =>
        [...values].filter((id) => name === 'by' || columns.facets[name].ids.includes(id)).toSorted();
      let passage = 0;
      for (const [article, page] of findPages(lookup).entries()) {
        expect(columns.passages.offsets[article]).toBe(passage);
        for (const { date, values } of sortByKind(page.passages)) {
          expect(readDay(columns.passages.earliest[passage])).toBe(date.earliest);
          expect(readDay(columns.passages.latest[passage])).toBe(date.latest);
          for (const { name } of FACETS) {
            const read = readPassage(columns, name, { article, passage }).toSorted();
            expect(read).toEqual(choosable(name, values(name)));
          }
          passage += 1;
        }
        for (const { name } of FACETS) {
          const { ids, ofArticle } = columns.facets[name];
          expect(readRow(ids, ofArticle, article).toSorted()).toEqual(choosable(name, page.values(name)));
        }
      }
      expect(columns.passages.kind).toHaveLength(passage);
    }),
  );
});

test('a passage leads to its noun, and printings of one act of speech have one number', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const lookup = makeLookup(corpus);
      const { passages, utterance, counts } = makeColumns(lookup);
      const attributions = [...lookup.attributions.values()];
      const lists = [corpus.statements, corpus.events, attributions, corpus.proposed.events];
      const subjects = findPages(lookup).flatMap((page) => sortByKind(page.passages).map(({ subject }) => subject));
      for (const [place, subject] of subjects.entries()) {
        const noun = lists[passages.kind[place] ?? 9]?.[passages.row[place] ?? 0];
        expect(Object.values(subject)).toContain(noun);
      }
      expect(PASSAGE_KINDS.map((kind) => counts[kind])).toEqual(lists.map((list) => list.length));
      const pairs = new Set(attributions.map((one, row) => `${one.utterance} ${utterance[row]}`));
      expect(pairs.size).toBe(new Set(attributions.map((one) => one.utterance)).size);
      expect(pairs.size).toBe(new Set(utterance).size);
    }),
  );
});
