import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { findPlace } from '../place.ts';
import { toFiles } from '../testing/smallSeeds.ts';
import { splitExport } from './splitExport.ts';
import { FACTIVA, FACTIVA_CODED, HEADS, NEXIS, NEXIS_UNI, PROQUEST } from './testing/samples.ts';

function read(text: string) {
  const { corpus } = compile(toFiles({ 'articles/export.txt': text }));
  const articles = corpus.articles.map((article) => ({
    id: article.id,
    title: article.title,
    publisher: corpus.publishers.find(({ id }) => id === article.publisher)?.name,
    author: article.author,
    published: article.published.edtf,
    blocks: article.blocks.map(({ start, end, kind }) => `${kind}: ${article.text.slice(start, end)}`),
    metadata: article.metadata,
  }));
  return { articles, problems: corpus.problems, corpus };
}

const inBody = (blocks: readonly string[]) => blocks.filter((block) => /^(?:paragraph|heading)/.test(block));

test('An export of Nexis is divided, and each article has what its head says', () => {
  const { articles, problems } = read(NEXIS);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      id: 'export--1',
      title: 'Envoys hail "first step" in harbour talks',
      publisher: 'The Harbour Gazette',
      author: 'Ann Writer in Valletta',
      published: '2015-09-28',
    },
    {
      id: 'export--2',
      title: 'No date set for harbour talks, says minister',
      publisher: 'Coast Daily',
      published: '2015-09-29',
    },
  ]);
  expect(inBody(articles[0]?.blocks ?? [])).toEqual([
    'paragraph: "It is a first step," the mediator said on Monday, after envoys of both\nsides had talked for nine hours about who may use the harbour.',
    'paragraph: Neither side spoke of a date for the next round.',
  ]);
  expect(inBody(articles[1]?.blocks ?? [])).toEqual([
    'paragraph: The minister said that he had not been told of a date.',
  ]);
  expect(articles[0]?.blocks).toContain('title: Envoys hail "first step" in harbour\ntalks');
  expect(articles[0]?.metadata).toContainEqual({
    field: 'published',
    basis: 'date in the Nexis export',
    certain: true,
  });
});

test('A headline that Nexis names is the title, on however many lines it stands', () => {
  const named = NEXIS.replace('Envoys hail', 'HEADLINE: Envoys hail').replace(
    'No date set for harbour talks, says minister\n',
    '\nHEADLINE: No date set for harbour talks\n\nBYLINE: Bo Writer\n',
  );
  const { articles } = read(named);
  expect(articles).toMatchObject([
    { title: 'Envoys hail "first step" in harbour talks', publisher: 'The Harbour Gazette', published: '2015-09-28' },
    { title: 'No date set for harbour talks', publisher: 'Coast Daily', author: 'Bo Writer' },
  ]);
  expect(articles[0]?.blocks).toContain('title: Envoys hail "first step" in harbour\ntalks');
  const below = NEXIS.replace('Envoys hail "first step" in harbour\ntalks\n\n', '').replace(
    'LENGTH: 41 words\n',
    'LENGTH: 41 words\n\nHEADLINE: Envoys hail "first step" in harbour\ntalks\n\nBODY:\n',
  );
  const [first] = read(below).articles;
  expect(first?.title).toBe('Envoys hail "first step" in harbour talks');
  expect(inBody(first?.blocks ?? [])).toHaveLength(2);
  const uni = read(NEXIS_UNI.replace(/^(?=Body$)/m, 'Headline: Talks without a date\n\n'));
  expect(uni.articles[0]).toMatchObject({ title: 'Talks without a date', publisher: 'The Harbour Gazette' });
});

test('An export of Nexis Uni is divided, and its list of contents belongs to no article', () => {
  const { articles } = read(NEXIS_UNI);
  expect(articles).toMatchObject([
    {
      title: 'Harbour talks end without a date',
      publisher: 'The Harbour Gazette',
      author: 'Ann Writer',
      published: '2015-09-29',
    },
    { title: 'Minister: nobody told me', publisher: 'Coast Daily', published: '2015-09-30' },
  ]);
  expect(articles[0]?.blocks[0]).toBe('title: Harbour talks end without a date');
  expect(inBody(articles[0]?.blocks ?? [])).toEqual([
    'paragraph: The talks ended without a date, the mediator said on Tuesday.',
  ]);
});

test.each([
  ['plain', FACTIVA],
  ['with indexing', FACTIVA_CODED],
])('An export of Factiva, %s, is divided', (_title, text) => {
  const { articles, problems } = read(text);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      title: 'Harbour talks end without a date',
      publisher: 'Reuters News',
      author: 'Ann Writer',
      published: '2015-09-29',
    },
    { title: 'Minister says nobody told him', publisher: 'Coast Daily', published: '2015-09-30' },
  ]);
  expect(inBody(articles[0]?.blocks ?? []).join(' ')).toMatch(/VALLETTA, Sept 29 .*date.* "It is a first step,"/);
  expect(inBody(articles[1]?.blocks ?? [])).toEqual([
    'paragraph: Nobody told the minister about a date, he said on Wednesday.',
  ]);
});

test('An export of ProQuest is divided', () => {
  const { articles } = read(PROQUEST);
  expect(articles).toMatchObject([
    {
      id: 'export--1',
      title: 'Harbour talks end without a date',
      publisher: 'The Harbour Gazette',
      published: '2015-09-29',
    },
    { id: 'export--2', title: 'Minister says nobody told him', publisher: 'Coast Daily', published: '2015-09-30' },
  ]);
  expect(inBody(articles[0]?.blocks ?? [])).toEqual([
    'paragraph: The talks ended without a date, the mediator said on Tuesday.',
    'paragraph: "It is a first step," he said.',
  ]);
});

test('Articles under heads of front matter are divided, and a rule between paragraphs is no head', () => {
  const { articles, problems } = read(HEADS);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      id: 'export--1',
      title: 'Harbour talks end without a date',
      publisher: 'The Harbour Gazette',
      published: '2015-09-29',
    },
    { id: 'export--2', title: 'Minister says nobody told him', published: '2015-09-30' },
  ]);
  expect(articles[0]?.blocks.join(' ')).toContain('He spoke for an hour.');
});

test('A part is the file’s own text, and its lines are the file’s', () => {
  for (const text of [NEXIS, NEXIS_UNI, FACTIVA, FACTIVA_CODED, PROQUEST, HEADS]) {
    const split = splitExport({ file: 'a.txt', text, firstLine: 1 });
    if (split === undefined || 'code' in split) throw new Error('not divided');
    for (const { source, blocks } of split) {
      const at = text.indexOf(source.text);
      expect(findPlace(source, 0).line).toBe(text.slice(0, at).split('\n').length);
      let end = 0;
      for (const block of blocks ?? []) {
        expect(source.text.slice(end, block.start).trim()).toBe('');
        end = block.end;
      }
      if (blocks !== undefined) expect(source.text.slice(end).trim()).toBe('');
    }
  }
});

test('A file with one article of an export keeps its name', () => {
  const one = NEXIS.slice(0, NEXIS.indexOf('2 of 2')).replace('1 of 2', '1 of 1');
  expect(read(one).articles.map(({ id }) => id)).toEqual(['export']);
});

test('A coding names a part of an export by its number, and a mistake in it points into the file', () => {
  const coding = 'coder: otr\nnotes:\n  - { exact: "no such words", note: n }\n  - { exact: "date", note: n }\n';
  const { problems } = compile(toFiles({ 'articles/export.txt': HEADS, 'codings/export--1.yaml': coding })).corpus;
  const found = problems.filter(({ code }) => code !== 'codebook-missing').map(({ code }) => code);
  expect(found).toEqual(['quote-absent']);
});

test('Many articles in an unknown form are refused in a sentence that says what to do', () => {
  const words = 'The talks ended without a date, the mediator said on Tuesday, after nine hours. '.repeat(4);
  const unknown = ['A', 'B', 'C']
    .map((name) => `==========\nHeadline: ${name}\nSource: Coast Daily\nDate: 29.09.2015\n\n${words}\n`)
    .join('\n');
  const { articles, problems } = read(unknown);
  expect(articles).toEqual([]);
  expect(problems).toMatchObject([
    { severity: 'warning', code: 'many-articles', message: expect.stringContaining('3 articles') },
  ]);
});

test('One article with rules between its parts, and one that tells of documents, stays whole', () => {
  const words = 'The talks ended without a date, the mediator said on Tuesday, after nine hours. '.repeat(4);
  for (const text of [
    `Talks end\n\n${words}\n\n----------\n\n${words}\n\n----------\n\n${words}\n`,
    `Talks end\n\n${words}\n\nDocument 3 of the treaty says so.\n\nLength: 12 words was all he wrote.\n`,
    `---\ntitle: Talks end\n---\n${words}\n\n---\n\n${words}\n`,
  ]) {
    expect(read(text).articles.map(({ id }) => id)).toEqual(['export']);
    expect(read(text).problems).toEqual([]);
  }
});

const PROSE = 'The talks ended without a date, the mediator said on Tuesday, after nine hours. '.repeat(4);

test.each([
  [
    'under short rules',
    ['Talks end', 'No date set', 'Minister: nobody told me']
      .map((title, day) => `${title}\nThe New York Times, September ${day + 21}, 2015\nBy Ann Writer\n\n${PROSE}`)
      .join('\n\n***\n\n'),
    3,
  ],
  [
    'under rules with blanks, with the day on a line of its own',
    [1, 2].map((day) => `Talks end\nBy Ann Writer\n2${day} September 2015\n\n${PROSE}`).join('\n* * *\n'),
    2,
  ],
  [
    'of a paper nobody knows',
    [1, 2].map((day) => `Talks end\nThe Harbour Gazette, 2${day} September 2015\n\n${PROSE}`).join('\n---\n'),
    2,
  ],
  [
    'counted, each with paper and day on one line',
    [1, 2]
      .map((day) => `Document ${day} of 2\n\nTalks end\n\nNew York Times, 2${day} September 2015\n\nNo date was set.\n`)
      .join('\n'),
    2,
  ],
  [
    'of a mailbox',
    [21, 22]
      .map(
        (day) =>
          `From ann@example.org Mon Sep ${day} 10:00:00 2015\nFrom: Ann <ann@example.org>\nSubject: Talks end\n\nNo date was set.\n`,
      )
      .join('\n'),
    2,
  ],
])('Many articles %s are refused', (_case, text, count) => {
  const { articles, problems } = read(text);
  expect(articles).toEqual([]);
  expect(problems).toMatchObject([{ code: 'many-articles', message: expect.stringContaining(`${count} articles`) }]);
});

test.each([
  ['with a dated correction', `Correction: September 29, 2015\n\n${PROSE}`],
  ['with entries of a day', `September 29, 2015\n\n${PROSE}\n\n***\n\nSeptember 30, 2015\n\n${PROSE}`],
  ['with a heading and a place', `What comes next\nValletta, September 29, 2015\n\n${PROSE}`],
  ['with a second heading', `What comes next\n\n${PROSE}`],
  ['with a day in its sentences', `A long road\n\nThe first talks were on September 28, 2014.\n\n${PROSE}`],
  ['with a note on its author', 'By Ann Writer\nAnn Writer is a reporter of the New York Times, September 29, 2015'],
])('One article %s under a short rule stays whole', (_case, more) => {
  const { articles, problems } = read(
    `Talks end\nThe New York Times, September 28, 2015\n\n${PROSE}\n\n***\n\n${more}\n`,
  );
  expect(articles.map(({ id }) => id)).toEqual(['export']);
  expect(problems.filter(({ code }) => code === 'many-articles')).toEqual([]);
});

test('A text that quotes one line of a mail stays whole', () => {
  const { articles } = read(`From ann@example.org came one line, the minister said.\n\n${PROSE}\n`);
  expect(articles.map(({ id }) => id)).toEqual(['export']);
});
