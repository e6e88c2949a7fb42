import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Issue } from '../../corpus/issue.ts';
import { compile } from '../compile.ts';
import { makeAttributed } from '../copies/testing/attributed.ts';
import { toFile } from '../testing/smallSeeds.ts';
import { proposeIssues } from './proposeIssues.ts';
import { measureCodebookAlone, measureIssues } from './testing/measureIssues.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const files = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(SEEDS, path)).isFile())
  .map((path) => toFile(path.replaceAll('\\', '/'), readFileSync(join(SEEDS, path))));
const { corpus } = compile(files);

const issue = (id: string, group: string, words: Pick<Issue, 'title' | 'definition' | 'counts'>): Issue => ({
  ...{ id, group, examples: [] },
  ...words,
});
const harbor = issue('harbor-fees', 'Velm', {
  title: 'Raise the harbor fees in Velm',
  definition: 'Whether ships that call at the port of Velm should pay higher fees.',
  counts: 'Fees for berths, cranes and pilots, raised or lowered.',
});
const ferry = issue('night-ferry', 'Velm', {
  title: 'Keep the night ferry from Velm',
  definition: 'Whether the ferry to the islands should go on sailing at night.',
  counts: 'Sailings after dark, subsidies for them, their timetable.',
});
const dam = issue('tolme-dam', 'Tolme', {
  title: 'Build the Tolme dam',
  definition: 'Whether the valley above Tolme should be flooded for a power station.',
  counts: 'Building, delaying or giving up the dam; the fees promised to farmers.',
});
const issues = [harbor, ferry, dam];

/** Proposes issues for one sentence, quoted whole. */
function propose(text: string, content: string, more: Partial<Parameters<typeof proposeIssues>[0]> = {}) {
  const article = makeAttributed('a', text, [{ kind: 'direct', by: 'mayor', content: [content] }]);
  const proposed = proposeIssues({ articles: [article], issues, statements: [], ...more });
  return proposed.flatMap((one) =>
    one.issues.map(
      ({ issue: id, words }) => `${id}: ${words.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
    ),
  );
}

test('The issue people coded is among the first two for 80 of 100 statements of the seeds', () => {
  const { statements, firstTwo } = measureIssues(corpus);
  expect(firstTwo / statements).toBeGreaterThanOrEqual(0.8);
});

test('The words of the codebook alone come close to that', () => {
  const { statements, firstTwo } = measureCodebookAlone(corpus);
  expect(firstTwo / statements).toBeGreaterThanOrEqual(0.75);
});

test('An issue is proposed with the words that say so', () => {
  const quote = 'Ships from the east will not pay higher fees for berths this year';
  expect(propose(`“${quote},” the mayor of Velm said.`, quote)).toEqual([
    'harbor-fees: Ships, pay, higher, fees, berths, Velm',
  ]);
});

test('Nothing is proposed where nothing fits, and where no codebook is', () => {
  const quote = 'My daughter plays the violin and I am proud of her';
  expect(propose(`“${quote},” the mayor of Velm said.`, quote)).toEqual([]);
  const fees = 'We must raise the harbor fees';
  expect(propose(`“${fees},” he said.`, fees, { issues: [] })).toEqual([]);
});

test('Of two places’ issues the one is proposed whose place is named', () => {
  const quote = 'The fees are a scandal, and farmers and ships should not pay higher fees';
  const [first] = propose(`In Tolme, the mayor said: “${quote}.”`, quote);
  expect(first).toMatch(/^tolme-dam/);
  expect(propose(`In Velm, the mayor said: “${quote}.”`, quote)[0]).toMatch(/^harbor-fees/);
});

test('Codings of other articles make it likelier that the coded issue is first', () => {
  expect(measureIssues(corpus).first).toBeGreaterThan(measureCodebookAlone(corpus).first);
});

test('What people coded in an article changes no proposal in it', () => {
  for (const { id } of corpus.articles) {
    const quoted = corpus.articles.map((article) => ({
      ...article,
      attributions: article.quotations.map((content) => ({
        ...{ kind: 'direct' as const, source: [], cue: [], content: [content], utterance: '' },
      })),
    }));
    const uncoded = {
      articles: quoted,
      issues: corpus.issues.map((one) => ({
        ...one,
        examples: one.examples.filter(({ article }) => article !== id),
      })),
      statements: corpus.statements.filter(({ article }) => article !== id),
    };
    const inIt = (source: Parameters<typeof proposeIssues>[0]) =>
      proposeIssues(source).filter(({ article }) => article === id);
    expect(inIt({ ...corpus, articles: quoted })).toEqual(inIt(uncoded));
  }
});
