import { expect, test } from 'vitest';
import { listForms } from './forms.ts';
import { printPlain } from './runs.ts';
import { parseFragment, readWords } from './testing/readBack.ts';
import { seedLookup } from './testing/seedLookup.ts';

const visit = { accessed: '2026-11-24', address: 'https://example.org/?open=back-assad' };

async function printAll(...cited: Parameters<typeof listForms>[1][]): Promise<Map<string, string>> {
  const forms = cited.flatMap((one) => listForms(seedLookup, one, visit));
  return new Map(
    await Promise.all(forms.map(async ({ name, print }) => [name, printPlain((await print()).runs)] as const)),
  );
}

test('every form of a quote names its article and says when it was said', async () => {
  for (const statement of seedLookup.corpus.statements.slice(0, 20)) {
    const title = seedLookup.articles.get(statement.article)?.title ?? 'no title';
    const start = title.slice(0, 12);
    for (const [name, printed] of await printAll({ kind: 'quote', statement })) {
      // Braces and backslashes keep capitals and signs for TeX.
      const text = printed.replace(/[{}\\]/g, '');
      // In the text APA names the site instead, where there is one.
      if (name !== 'APA in-text') expect(text, name).toContain(start);
      expect(text, name).toMatch(/\d{4}|n\.d\./);
    }
  }
});

test('what several articles report is cited once for each, in every form', async () => {
  const event = seedLookup.corpus.events.find(
    ({ evidence }) => new Set(evidence.map(({ article }) => article)).size > 1,
  );
  if (event === undefined) throw new Error('No event of the seeds has several reports.');
  const articles = [...new Set(event.evidence.map(({ article }) => article))];
  const texts = await printAll({ kind: 'event', event });
  const count = (name: string, sign: RegExp) => texts.get(name)?.match(sign)?.length;
  expect(count('Chicago note', /reported in/g)).toBe(articles.length);
  expect(count('APA in-text', /^\(.*\)$/gm)).toBe(articles.length);
  expect(count('BibTeX', /^@/gm)).toBe(articles.length);
  expect(count('RIS', /^TY {2}- /gm)).toBe(articles.length);
  expect(JSON.parse(texts.get('CSL-JSON') ?? '')).toHaveLength(articles.length);
});

test('rich forms hold the words of the plain ones', async () => {
  const [statement] = seedLookup.corpus.statements;
  if (statement === undefined) throw new Error('The seeds hold no statement.');
  const printed = await Promise.all(
    listForms(seedLookup, { kind: 'quote', statement }, visit).map(({ print }) => print()),
  );
  const rich = printed.filter(({ html }) => html !== undefined);
  expect(rich).toHaveLength(4);
  for (const { runs, html } of rich) {
    expect(readWords(parseFragment(html ?? ''))).toBe(printPlain(runs).replace(/\s+/g, ' '));
  }
});
