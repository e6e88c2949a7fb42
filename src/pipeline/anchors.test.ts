import { expect, test } from 'vitest';
import type { TextQuoteSelector } from '../corpus/coding.ts';
import type { Problem } from '../corpus/problem.ts';
import { anchorQuotes } from './anchors.ts';
import { readTestText } from './testing/readTestText.ts';
import { readYaml } from './yamlFile.ts';

const ARTICLE = `Ferry talks end

The minister said the ferry will sail on Monday. "The ferry will sail," the captain said.

He added that the crew had agreed, and that the crew's union had agreed too.

Leave a Reply
`;

/** Anchors quotes as a coder wrote them, each on a line of its own. */
function anchorIn(text: string, selectors: readonly TextQuoteSelector[]) {
  const problems: Problem[] = [];
  const lines = selectors.map((selector) => `- ${JSON.stringify(selector)}\n`);
  const source = { file: 'codings/x.yaml', text: lines.join(''), firstLine: 1 };
  const yaml = readYaml(source, (problem) => problems.push(problem));
  if (yaml === undefined) throw new Error('The YAML of the test is broken.');
  const article = readTestText('a', text);
  const placed = selectors.map((selector, row) => [selector, { yaml, path: [row] }] as const);
  const spans = anchorQuotes(article, placed);
  return { words: spans?.map(({ start, end }) => text.slice(start, end)), problems };
}

const anchor = (...selectors: readonly TextQuoteSelector[]) => anchorIn(ARTICLE, selectors);

const problemOf = (selector: TextQuoteSelector) => anchor(selector).problems[0];

test('A quote that stands once is anchored there, and quotes are anchored all or not at all', () => {
  expect(anchor({ exact: 'the captain said' })).toEqual({ words: ['the captain said'], problems: [] });
  expect(anchor({ exact: 'the captain said' }, { exact: 'He added' }).words).toEqual(['the captain said', 'He added']);
  const { words, problems } = anchor({ exact: 'the captain said' }, { exact: 'the captain wept' });
  expect(words).toBeUndefined();
  expect(problems.map(({ field, code }) => [field, code])).toEqual([['[1].exact', 'quote-absent']]);
});

test('An absent quote is told with the nearest passage, or with what to do where none is near', () => {
  expect(problemOf({ exact: 'The minister said the ferry must sail' })).toMatchObject({
    code: 'quote-absent',
    field: '[0].exact',
    value: 'The minister said the ferry must sail',
    message: 'These words do not stand in a.txt.',
    fix: 'Nearest, a.txt:3:1: “The minister said the ferry will sail”. Copy those words if they are meant; split the quote where words are left out.',
  });
  expect(problemOf({ exact: 'nobody knows whatever happened' })).toMatchObject({
    code: 'quote-absent',
    fix: 'Copy the words from the article.',
  });
});

test('A long nearest passage is cut', () => {
  const long = Array.from({ length: 80 }, (_, row) => `word${row}`).join(' ');
  const article = `Title\n\n${long}.\n`;
  const fix = anchorIn(article, [{ exact: long.replace('word7 ', 'other ') }]).problems[0]?.fix ?? '';
  expect(fix).toContain(`“${long.slice(0, 299)}…”`);
});

test('An empty quote is told for what it is', () => {
  for (const exact of ['', ' \n', '\u200b'])
    expect(problemOf({ exact })).toMatchObject({
      code: 'quote-empty',
      message: 'The quote is empty.',
      fix: 'Copy the words from the article.',
    });
});

test('A quote that cuts a word is told the whole word and anchors nowhere', () => {
  const { words, problems } = anchor({ exact: 'the captain sai' });
  expect(words).toBeUndefined();
  expect(problems).toMatchObject([
    {
      code: 'quote-cuts-word',
      field: '[0].exact',
      value: 'the captain sai',
      fix: 'Quote the whole: “the captain said”.',
    },
  ]);
});

test('Words that stand several times are told with their places and what decides between them', () => {
  expect(problemOf({ exact: 'had agreed' })).toMatchObject({
    code: 'quote-ambiguous',
    value: 'had agreed',
    message: 'These words stand 2 times: a.txt:5:24 and a.txt:5:62.',
    fix: 'Add prefix: "crew" for a.txt:5:24, or prefix: "union" for a.txt:5:62.',
  });
  expect(problemOf({ exact: 'that the crew' })).toMatchObject({
    fix: 'Add prefix: "added" for a.txt:5:10, or prefix: "and" for a.txt:5:40.',
  });
});

test('What decides is the shortest prefix, else suffix, of up to eight words, with a word in it and its own marks', () => {
  const fixOf = (text: string, exact: string) => anchorIn(`Title\n\n${text}\n`, [{ exact }]).problems[0]?.fix;
  const eight = 'one two three four five six seven eight';
  expect(fixOf(`${eight} dog ${eight} dog ${eight}`, 'dog')).toBe('Quote more words.');
  expect(fixOf(`He saw b ${eight.slice(4)} dog. She had c ${eight.slice(4)} dog.`, 'dog')).toBe(
    `Add prefix: "b ${eight.slice(4)}" for a.txt:3:46, or prefix: "c ${eight.slice(4)}" for a.txt:3:97.`,
  );
  expect(fixOf(`The ${eight} dog ran home. The ${eight} dog ran away.`, 'dog')).toBe(
    'Add suffix: "ran home." for a.txt:3:45, or suffix: "ran away." for a.txt:3:103.',
  );
  expect(fixOf('He said "no" then. She said no then.', 'no')).toBe(
    `Add prefix: 'said "' for a.txt:3:10, or prefix: "said" for a.txt:3:29.`,
  );
  expect(fixOf(`It's "no" to him. It is "no" to her.`, 'no')).toBe(
    `Add prefix: "It's \\"" for a.txt:3:7, or prefix: 'is "' for a.txt:3:26.`,
  );
});

test('Of many places four are shown', () => {
  expect(problemOf({ exact: 'the' })?.message).toBe(
    'These words stand 4 times: a.txt:3:19 and a.txt:3:73 and a.txt:5:15 and a.txt:5:45.',
  );
  expect(problemOf({ exact: 'e' })?.message).toMatch(/: a\.txt:1:2 and \S+ and \S+ and \S+ and more\.$/);
  expect(problemOf({ exact: 'e' })?.fix).toBe(
    'Add prefix: "F" for a.txt:1:2, or prefix: "talks" for a.txt:1:13, or prefix: "end Th" for a.txt:3:3, or prefix: "minist" for a.txt:3:11.',
  );
});

test('A prefix or suffix that contradicts the text is told with what stands there', () => {
  const elsewhere = problemOf({ exact: 'the captain', prefix: 'whispered' });
  expect(elsewhere).toMatchObject({
    code: 'quote-context',
    field: '[0].prefix',
    value: 'the captain',
    message:
      'The words stand in the article, but not with this prefix and suffix: a.txt:3:73, after “onday. "The ferry will sail," ”.',
    fix: 'Correct the prefix or suffix, or leave them out where the words stand once.',
  });
  expect(problemOf({ exact: 'the captain', suffix: 'whispered' })?.field).toBe('[0].suffix');
  expect(problemOf({ exact: 'had agreed', prefix: 'never' })?.message).toContain(
    ": a.txt:5:24, after “said.\\n\\nHe added that the crew ”; a.txt:5:62, after “ed, and that the crew's union ”.",
  );
  expect(problemOf({ exact: 'e', prefix: 'never' })?.message.match(/a\.txt:/g)).toHaveLength(4);
  expect(problemOf({ exact: 'Ferry talks', prefix: 'never' })?.message).toMatch(/: a\.txt:1:1, after “”\.$/);
});

test('A quote in furniture, one of a letter or two and one of a page are warned of and anchored', () => {
  expect(anchor({ exact: 'Leave a Reply' })).toMatchObject({
    words: ['Leave a Reply'],
    problems: [
      {
        code: 'quote-in-furniture',
        severity: 'warning',
        field: '[0].exact',
        value: 'Leave a Reply',
        message: 'The quote stands in page furniture (a.txt:7:1).',
        fix: 'Quote the article’s own words; furniture is not coded.',
      },
    ],
  });
  expect(anchor({ exact: 'He', suffix: 'added' })).toMatchObject({
    words: ['He'],
    problems: [{ code: 'quote-short', severity: 'warning', field: '[0].exact', value: 'He' }],
  });
});
