import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLookup } from '../corpus/lookup.ts';
import { sampleArticle, sampleCorpus, sampleIssue, sampleStatement } from '../corpus/testing/samples.ts';
import { countUtterances } from '../corpus/utterances.ts';
import { anyCorpus } from '../facets/testing/anyCorpus.ts';
import { printTable } from './printTable.ts';
import { type TableSource, writeTable } from './tableText.ts';
import { parseFragment, parseMarkdown, readWords } from './testing/readBack.ts';
import { seedLookup } from './testing/seedLookup.ts';

const SIDES = ['united-states', 'russia', 'nato'];
const base = {
  isFiltered: false,
  accessed: '2026-11-24',
  address: 'https://example.org/?view=positions',
  addressOf: (id: string) => `https://example.org/?article=${encodeURIComponent(id)}`,
};
const seeds: TableSource = {
  ...base,
  lookup: seedLookup,
  statements: seedLookup.corpus.statements,
  sides: SIDES,
  issues: seedLookup.corpus.issues,
};
const readCells = (table: Element) =>
  Array.from(table.querySelectorAll('tbody tr'), (row) => Array.from(row.querySelectorAll('td'), readWords));

test('HTML and Markdown hold the same words, cell by cell and source by source', () => {
  const { html, markdown } = printTable(seeds);
  const [fromHtml, fromMarkdown] = [parseFragment(html), parseMarkdown(markdown)];
  expect(readCells(fromHtml)).toHaveLength(seeds.issues.length);
  expect(readCells(fromMarkdown)).toEqual(readCells(fromHtml));
  const readSources = (parsed: Element) => Array.from(parsed.querySelectorAll('ol > li'), readWords);
  expect(readSources(fromMarkdown)).toEqual(readSources(fromHtml));
  expect(readSources(fromHtml)).toHaveLength(seedLookup.corpus.articles.length + countOwnChains());
  const isolate = (parsed: Element) => readWords(parseFragment(parsed.innerHTML.replace(/<[^>]+>/g, ' ')));
  expect(isolate(fromMarkdown)).toBe(isolate(fromHtml));
});

/** The ways by which articles' quotes came, beyond the articles' own, among the sides shown. */
function countOwnChains(): number {
  const shown = seeds.statements.filter(({ side, via }) => via.length > 0 && SIDES.includes(side));
  return new Set(shown.map(({ article, via }) => [article, ...via].join(' '))).size;
}

test('each act of speech stands once, with the numbers of all articles that print it', () => {
  const { rows } = writeTable(seeds);
  const quotes = rows.flatMap(({ cells }) => cells.flat()).filter(({ kind }) => kind === 'quote');
  expect(quotes).toHaveLength(countUtterances(seeds.statements.filter(({ side }) => SIDES.includes(side))));
  expect(quotes.every(({ sources }) => sources.length > 0)).toBe(true);
  expect(quotes.find(({ text }) => text.includes('enormous mistake'))?.sources).toHaveLength(2);
});

test('sources are numbered in the order in which a reader meets them', () => {
  const { rows, sources } = writeTable(seeds);
  const met = rows.flatMap(({ cells }) => cells.flat()).flatMap((line) => line.sources);
  expect([...new Set(met)]).toEqual(sources.map((_, index) => index + 1));
});

test('a side that said nothing made no statement, in the corpus or in the selection', () => {
  const { rows, remarks } = writeTable({ ...seeds, statements: [] });
  expect(new Set(rows.flatMap(({ cells }) => cells.flat()).map(({ text }) => text))).toEqual(
    new Set(['No statement in this corpus']),
  );
  expect(remarks).toEqual(['No statement in this corpus: we found nothing, which is not a neutral view']);
  const filtered = writeTable({ ...seeds, statements: [], isFiltered: true });
  expect(filtered.rows[0]?.cells[0]?.[0]?.text).toBe('No statement in this selection');
  expect(filtered.remarks[0]).toMatch(/^No statement in this selection: the filters leave none/);
});

test('a cell says whether words were quoted, reported or the article’s own, and who declined to say', () => {
  const { markdown } = printTable(seeds);
  expect(markdown).toContain('Reported, not quoted: the alliance welcomes Russia’s plans');
  expect(markdown).toContain('The article says, nobody is quoted: The US wants Assad to step down');
  expect(markdown).toContain('Declined to say. said it was “too early to determine”');
  expect(markdown).toContain('Speakers differ. Carter: Conditional; Kerry: Supports; Obama: Supports');
});

test('one issue is a row and one side of it a cell', () => {
  const row = printTable({ ...seeds, issues: seeds.issues.slice(0, 1) });
  expect(readCells(parseFragment(row.html))).toHaveLength(1);
  const cell = printTable({ ...seeds, issues: seeds.issues.slice(0, 1), sides: ['nato'] });
  expect(readCells(parseFragment(cell.html)).map((cells) => cells.length)).toEqual([2]);
  expect(cell.markdown).toMatch(/^\*\*Back Assad’s government: NATO\*\*\n\n\| Issue \| NATO \|/);
});

test('how the sides stand to each other stands under the issue', () => {
  const [issue] = seeds.issues;
  const relations = new Map([[issue?.id ?? '', 'The US and NATO differ from Russia.']]);
  expect(printTable({ ...seeds, relations }).html).toContain('</b><br>The US and NATO differ from Russia.</td>');
});

test('of a crowd of quotes the latest eight are written and the others counted, but a cell alone has all', () => {
  const days = Array.from({ length: 11 }, (_, index) => `2015-09-${String(index + 10)}`);
  const statements = days.map((said) => sampleStatement({ id: said, said }));
  const lookup = makeLookup(
    sampleCorpus({ statements, issues: [sampleIssue('back-assad')], articles: [sampleArticle('"Yes" he said')] }),
  );
  const source = { ...base, lookup, statements, issues: lookup.corpus.issues };
  const lines = (sides: readonly string[]) => writeTable({ ...source, sides }).rows[0]?.cells[0] ?? [];
  expect(lines(['united-states', 'russia']).filter(({ kind }) => kind === 'quote')).toHaveLength(8);
  expect(lines(['united-states', 'russia']).map(({ text }) => text)).toContain('3 earlier statements left out');
  expect(lines(['united-states']).filter(({ kind }) => kind === 'quote')).toHaveLength(11);
});

test('nothing to compare is an empty table, not a failure', () => {
  const { html, markdown } = printTable({ ...seeds, issues: [], sides: [] });
  expect(readCells(parseFragment(html))).toEqual([]);
  expect(markdown).toContain('| Issue |');
});

test('whatever an article, a title, a key line or an occasion says, it stays words within its cell', () => {
  const sign = fc.constantFrom(...'\\`*_[]<>#-.|~&$"\' 1aŁ', '</td>', '<script>', '&lt;', '<br>', '](x)', '1. ');
  const words = fc.array(sign, { minLength: 1, maxLength: 10 }).map((parts) => `x${parts.join('')}x`);
  fc.assert(
    fc.property(words, words, words, (text, title, occasion) => {
      const statements = [
        sampleStatement({
          id: 's',
          occasion,
          key: occasion,
          sentence: { start: 0, end: text.length },
          quote: [{ start: 0, end: text.length }],
        }),
      ];
      const article = { ...sampleArticle(text, { title }), quotations: [], insertions: [] };
      const lookup = makeLookup(
        sampleCorpus({ statements, articles: [article], issues: [{ ...sampleIssue('back-assad'), title }] }),
      );
      const source = { ...base, lookup, statements, issues: lookup.corpus.issues, sides: ['united-states', 'russia'] };
      const { html, markdown } = printTable(source);
      for (const parsed of [parseFragment(html), parseMarkdown(markdown)]) {
        const [cells] = readCells(parsed);
        expect(cells).toHaveLength(3);
        expect(cells?.[0]).toBe(title.replace(/\s+/g, ' '));
        expect(cells?.[1]).toContain(text.replace(/\s+/g, ' '));
        expect(cells?.[1]).toContain(occasion.replace(/\s+/g, ' '));
        expect(parsed.querySelectorAll('script').length).toBe(0);
      }
    }),
  );
});

test('of any corpus each act of speech of the shown sides is written once, and every cell says something', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const lookup = makeLookup(corpus);
      const sides = lookup.sides.map(({ id }) => id);
      const { statements, issues } = corpus;
      const { rows } = writeTable({ ...base, lookup, statements, issues, sides });
      const cells = rows.flatMap((row) => row.cells);
      expect(cells).toHaveLength(issues.length * sides.length);
      expect(cells.every(([first]) => first?.kind === 'stance' || first?.kind === 'silence')).toBe(true);
      const quotes = cells.flat().filter(({ kind }) => kind === 'quote');
      const shown = statements.filter(
        ({ side, issue }) => sides.includes(side) && issues.some(({ id }) => id === issue),
      );
      expect(quotes).toHaveLength(countUtterances(shown));
    }),
  );
});
