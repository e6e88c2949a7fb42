import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { toFiles } from '../testing/smallSeeds.ts';

const BODY =
  'The two ministers met for three hours in a hotel by the lake and parted without a statement, officials said.';

function compileTexts(texts: Readonly<Record<string, string>>) {
  return compile(toFiles(Object.fromEntries(Object.entries(texts).map(([id, text]) => [`articles/${id}.txt`, text]))))
    .corpus;
}

const front = (publisher: string) => `---\npublisher: ${publisher}\n---\nMinisters meet\n\n${BODY}\n`;

test('Publishers without a codebook are discovered, each once whatever way its name is written', () => {
  const { publishers, articles } = compileTexts({
    a: front('The Washington Post'),
    b: front('Washington Post'),
    c: front('evening-courier'),
    d: front('Evening Courier'),
    e: front('nyt'),
  });
  expect(publishers).toEqual([
    { id: 'evening-courier', name: 'Evening Courier', kind: 'site' },
    { id: 'new-york-times', name: 'The New York Times', kind: 'newspaper' },
    { id: 'washington-post', name: 'The Washington Post', kind: 'newspaper' },
  ]);
  expect(articles.map(({ publisher }) => publisher)).toEqual([
    'washington-post',
    'washington-post',
    'evening-courier',
    'evening-courier',
    'new-york-times',
  ]);
});

test('Agencies and owners that the texts name are publishers, and whom a text only speaks of is not', () => {
  const { publishers, articles } = compileTexts({
    a: `Ministers meet\n\nGENEVA (AP) — ${BODY}\n`,
    b: `Ministers meet\n\n${BODY}\n\n© 2015 The Lake Herald. All rights reserved.\n`,
    c: `Ministers meet\n\nThe BBC and Fox News had reported on the talks before they began, to the anger of both ministers and of their hosts.\n`,
  });
  expect(publishers.map(({ name, kind }) => `${name}, ${kind}`)).toEqual([
    'Associated Press, agency',
    'The Lake Herald, site',
  ]);
  expect(articles.map(({ publisher, origin }) => [publisher, ...origin])).toEqual([
    ['unnamed', 'associated-press'],
    ['lake-herald'],
    ['unnamed'],
  ]);
});
