import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { toFiles } from './testing/smallSeeds.ts';

const WISHES = ['the bridge rebuilt', 'a road to the coast', 'a second harbor', 'an end to the tolls', 'a new ferry'];
const LINES = WISHES.map((wish) => `The envoy said on Tuesday that his people wanted ${wish} and would wait for it.`);
const ARTICLE = `Envoy lists his wishes\n\nMay 4, 2016\n\n${LINES.join('\n\n')}\n`;
const CODEBOOK = {
  'codebook/issues.yaml': ['bridge', 'works']
    .map((id) => `- { id: ${id}, group: g, title: ${id}, definition: d, counts: c }\n`)
    .join(''),
  'codebook/actors.yaml': '- { id: envoy, kind: person, name: Envoy }\n- { id: coast, kind: state, name: Coast }\n',
  'codebook/publishers.yaml': '- { id: tass, name: TASS, kind: agency }\n',
};

type Entry = { readonly wish: string; readonly speaker: string; readonly issue: string; readonly stance: string };

const anyEntries = fc.uniqueArray(
  fc.record({
    wish: fc.constantFrom(...WISHES),
    speaker: fc.constantFrom('envoy', 'coast'),
    issue: fc.constantFrom('bridge', 'works'),
    stance: fc.constantFrom('supports', 'opposes'),
  }),
  { minLength: 2, maxLength: 8, selector: (entry) => JSON.stringify(entry) },
);

function printCoding(entries: readonly Entry[]): string {
  const lines = entries.map(
    ({ wish, ...rest }) =>
      `  - { ${Object.entries(rest)
        .map(([key, value]) => `${key}: ${value}`)
        .join(', ')}, reporting: indirect, ` +
      `said: { edtf: "2016-05-03", basis: "on Tuesday" }, quote: { exact: "wanted ${wish}" } }\n`,
  );
  return `coder: otr\nstatements:\n${lines.join('')}`;
}

/** What each id stands for: the words, and all that was coded of them. */
function readIds(texts: Readonly<Record<string, string>>): Map<string, string> {
  const { corpus } = compile(toFiles({ ...CODEBOOK, ...texts }));
  expect(corpus.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const textOf = new Map(corpus.articles.map(({ id, text }) => [id, text]));
  return new Map(
    corpus.statements.map(({ id, article, quote, speaker, issue, stance }) => [
      id,
      [speaker, issue, stance, ...quote.map(({ start, end }) => textOf.get(article)?.slice(start, end))].join(' '),
    ]),
  );
}

test('The order of the codings in their file changes no id', () => {
  const anyOrder = anyEntries.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  );
  fc.assert(
    fc.property(anyOrder, ([entries, shuffled]) => {
      const before = readIds({ 'articles/m.txt': ARTICLE, 'codings/m.yaml': printCoding(entries) });
      const after = readIds({ 'articles/m.txt': ARTICLE, 'codings/m.yaml': printCoding(shuffled) });
      expect(before.size).toBe(entries.length);
      expect(after).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('More articles with codings, before and after in any order, change no id', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, fc.constantFrom('a', 'z', 'm.b', 'l/m'), (entries, others, name) => {
      const own = { 'articles/m.txt': ARTICLE, 'codings/m.yaml': printCoding(entries) };
      const id = name.replace('/', '--');
      const added = {
        [`articles/${name}.txt`]: `${ARTICLE}\nIt was cold.\n`,
        [`codings/${id}.yaml`]: printCoding(others),
      };
      const after = readIds({ ...added, ...own });
      for (const [statement, words] of readIds(own)) expect(after.get(statement)).toBe(words);
    }),
    { numRuns: 25 },
  );
});

test('Page furniture that is marked as such, or not any more, changes no id of what stands in the text', () => {
  const entries = WISHES.map((wish) => ({ wish, speaker: 'envoy', issue: 'works', stance: 'supports' }));
  const texts = { 'articles/m.txt': ARTICLE, 'codings/m.yaml': printCoding(entries) };
  const withForm = { ...texts, 'articles/m.txt': `${ARTICLE}\nLeave a Reply\n` };
  expect(readIds(withForm)).toEqual(readIds(texts));
  const ids = (files: typeof texts) => {
    const { corpus } = compile(toFiles({ ...CODEBOOK, ...files }));
    return corpus.articles.flatMap(({ attributions }) => attributions.map(({ utterance }) => utterance));
  };
  expect(ids(texts)).not.toEqual([]);
  expect(ids(withForm)).toEqual(ids(texts));
});
