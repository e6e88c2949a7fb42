import { expect, test } from 'vitest';
import { printApaInText, printApaReference } from './apa.ts';
import type { CslItem } from './cslItem.ts';
import { printHtml, printPlain } from './runs.ts';
import { STOLTENBERG, sampleItem, without } from './testing/sampleItem.ts';

const reference = (item: CslItem) => printPlain(printApaReference(item));
const inText = (item: CslItem) => printPlain(printApaInText(item));
const doe = { given: 'Jane Ann', family: 'Doe' };
const roe = { given: 'Jean-Luc', family: 'Roe' };
const page = sampleItem({ type: 'webpage', 'container-title': 'TRT World' });

test('a newspaper article: author with initials, date year first, title, paper, address without a full stop', () => {
  expect(reference(sampleItem({ author: [doe] }))).toBe(
    'Doe, J. A. (2015, September 28). Coordination Needed in Syria to Avoid Incidents, Says NATO. The Moscow Times. https://example.org/nato',
  );
});

test('the title of a paper is italic and keeps its The; of a web page the title itself is italic', () => {
  expect(printHtml(printApaReference(sampleItem()))).toContain('<i>The Moscow Times</i>. ');
  expect(printHtml(printApaReference(page))).toContain(
    '<i>Coordination Needed in Syria to Avoid Incidents, Says NATO</i>. ',
  );
});

test('an unsigned newspaper article begins with its title, before the date', () => {
  expect(reference(sampleItem())).toBe(
    'Coordination Needed in Syria to Avoid Incidents, Says NATO. (2015, September 28). The Moscow Times. https://example.org/nato',
  );
});

test('of an unsigned web page the site is the author and is not named again', () => {
  expect(reference(page)).toBe(
    'TRT World. (2015, September 28). Coordination Needed in Syria to Avoid Incidents, Says NATO. https://example.org/nato',
  );
});

test('of a signed web page the site stands after the title', () => {
  expect(reference({ ...page, author: [doe] })).toMatch(/^Doe, J\. A\. .* NATO\. TRT World\. https/);
});

test('two authors are joined by an ampersand behind a comma; a hyphened name has two initials', () => {
  expect(reference(sampleItem({ author: [doe, roe] }))).toMatch(/^Doe, J\. A\., & Roe, J\.-L\. \(2015/);
});

test('of more than twenty authors nineteen and the last are listed', () => {
  const many = Array.from({ length: 21 }, (_, index) => ({ given: 'A', family: `N${index + 1}` }));
  expect(reference(sampleItem({ author: many }))).toMatch(/ N19, A\., \. \. \. N21, A\. \(2015/);
  expect(reference(sampleItem({ author: many.slice(0, 20) }))).toMatch(/ N19, A\., & N20, A\. \(2015/);
});

test('no date is n.d., and only then the day of retrieval is given', () => {
  expect(reference(without(page, 'issued'))).toMatch(
    /^TRT World\. \(n\.d\.\)\. .* Retrieved November 24, 2026, from https:\/\/example\.org\/nato$/,
  );
  expect(reference(page)).not.toContain('Retrieved');
  expect(inText(without(page, 'issued'))).toBe('(TRT World, n.d.)');
});

test('an approximate date has ca. before the year', () => {
  const item = { ...page, issued: { 'date-parts': [[2016, 4]], circa: true as const } };
  expect(reference(item)).toContain(' (ca. 2016, April). ');
  expect(inText(item)).toBe('(TRT World, ca. 2016)');
});

test('a title that ends in a question mark takes no full stop', () => {
  expect(reference(sampleItem({ title: 'What Does Russia Want?' }))).toMatch(/^What Does Russia Want\? \(2015/);
  expect(reference({ ...page, title: 'What Does Russia Want?' })).toContain('Want? https://');
});

test('what a reader must know of the form stands in brackets after the title', () => {
  expect(reference({ ...page, custom: { via: ['Reuters', 'AP'] } })).toContain(' Says NATO [via Reuters, AP]. https');
});

test('within the text an author is named by the family name, two with an ampersand, three with et al.', () => {
  expect(inText(sampleItem({ author: [doe] }))).toBe('(Doe, 2015)');
  expect(inText(sampleItem({ author: [doe, roe] }))).toBe('(Doe & Roe, 2015)');
  expect(inText(sampleItem({ author: [doe, roe, doe] }))).toBe('(Doe et al., 2015)');
});

test('within the text an unsigned article is named by the first words of its title in quotation marks, an unsigned page of no site in italics', () => {
  expect(inText(sampleItem())).toBe('(“Coordination Needed in Syria to,” 2015)');
  expect(printHtml(printApaInText(without(page, 'container-title')))).toBe(
    '(<i>Coordination Needed in Syria to</i>, 2015)',
  );
});

test('somebody’s words are as cited in the article, which alone is in the list of references', () => {
  expect(inText(sampleItem(STOLTENBERG))).toBe(
    '(Stoltenberg, 2015, as cited in “Coordination Needed in Syria to,” 2015)',
  );
  expect(reference(sampleItem(STOLTENBERG))).not.toContain('Stoltenberg');
});
