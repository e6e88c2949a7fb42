import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { toFiles } from './testing/smallSeeds.ts';

const KEYS = 'title: Harbour talks end\npublished: 2015-09-28\n';
const WORDS = 'The talks ended without a date, the mediator said on Monday.\n';

function read(text: string) {
  const { articles, problems } = compile(toFiles({ 'articles/a.md': text }), { strict: true }).corpus;
  return { titles: articles.map(({ title }) => title), problems };
}

test.each([
  ['is not closed', `---\n${KEYS}\n${WORDS}`, 1, 'after line 3'],
  ['is not closed and runs into the text', `---\n${KEYS}${WORDS}`, 1, 'after line 3'],
  ['is closed by another rule', `---\n${KEYS}----\n${WORDS}`, 1, 'on line 4, in place'],
  ['is not closed and has its keys in capitals', `---\nTitle: Talks end\n\n${WORDS}`, 1, 'after line 2'],
  ['follows a blank line', `\n \n---\n${KEYS}---\n${WORDS}`, 3, 'Take out'],
  ['is indented', ` ---\n${KEYS}---\n${WORDS}`, 1, 'Take out'],
  ['stands between four hyphens', `----\n${KEYS}----\n\n${WORDS}`, 1, '"---"'],
  ['stands between dashes', `—-\n${KEYS}—-\n\n${WORDS}`, 1, '"---"'],
  ['is TOML', `+++\ntitle = "Talks end"\ndate = 2015-09-28\n+++\n\n${WORDS}`, 1, 'title: "…"'],
  ['begins with a key that articles do not have', `---\nlayout: post\n# mine\n${KEYS}\n${WORDS}`, 1, 'after line 5'],
])('Front matter that %s is no text of the article but a fault with a remedy', (_case, text, line, fix) => {
  const { titles, problems } = read(text);
  expect(titles).toEqual([]);
  expect(problems).toMatchObject([
    {
      severity: 'error',
      code: 'front-matter-unread',
      file: 'articles/a.md',
      line,
      value: expect.stringMatching(/^[-—+]+$/),
      fix: expect.stringContaining(fix),
    },
  ]);
});

test.each([
  ['a rule and prose', `---\n${WORDS}\n${WORDS}`],
  ['a rule and words before a colon', `-----\nValletta: no talks, no date.\nThe mediator: we go on.\n\n${WORDS}`],
  ['a rule and the labelled head of a database', `----------\nHeadline: Talks end\nSource: Coast Daily\n\n${WORDS}`],
  ['a rule, a blank line and a paragraph', `----\n\n${WORDS}\ntitle: one of the words they used\n`],
  ['a rule and a heading', `---\n# Talks end\nSource: Coast Daily\n\n${WORDS}`],
  ['a plus sign', `+++ Breaking +++\ntitle = nothing\n\n${WORDS}`],
])('A text that begins with %s stays as it is', (_case, text) => {
  const { titles, problems } = read(text);
  expect(titles).toHaveLength(1);
  expect(problems).toEqual([]);
});
