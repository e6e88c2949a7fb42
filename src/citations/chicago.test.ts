import { expect, test } from 'vitest';
import { printChicagoEntry, printChicagoNote } from './chicago.ts';
import type { CslItem } from './cslItem.ts';
import { printHtml, printPlain } from './runs.ts';
import { STOLTENBERG, sampleItem, without } from './testing/sampleItem.ts';

const note = (item: CslItem) => printPlain(printChicagoNote(item));
const entry = (item: CslItem) => printPlain(printChicagoEntry(item));
const doe = { given: 'Jane', family: 'Doe' };
const roe = { given: 'John', family: 'Roe' };
const poe = { given: 'Ann', family: 'Poe' };
const page = sampleItem({ type: 'webpage', 'container-title': 'TRT World' });

test('a note names the author as spoken, the title in quotation marks, the paper, the date month first and the address', () => {
  expect(note(sampleItem({ author: [doe] }))).toBe(
    'Jane Doe, “Coordination Needed in Syria to Avoid Incidents, Says NATO,” Moscow Times, September 28, 2015, https://example.org/nato.',
  );
});

test('an entry turns the author round and divides its parts by full stops', () => {
  expect(entry(sampleItem({ author: [doe] }))).toBe(
    'Doe, Jane. “Coordination Needed in Syria to Avoid Incidents, Says NATO.” Moscow Times, September 28, 2015. https://example.org/nato.',
  );
});

test('a note on an unsigned article begins with its title', () => {
  expect(note(sampleItem())).toMatch(/^“Coordination Needed .*,” Moscow Times, September 28, 2015,/);
});

test('in an entry of an unsigned article the paper stands in place of the author', () => {
  expect(entry(sampleItem())).toBe(
    'Moscow Times. “Coordination Needed in Syria to Avoid Incidents, Says NATO.” September 28, 2015. https://example.org/nato.',
  );
});

test('in an entry of an unsigned web page the owner of the site stands in place of the author', () => {
  expect(entry(page)).toMatch(/^TRT World\. “Coordination Needed/);
});

test('a page of no known site begins with its title, in the entry too', () => {
  expect(entry(without(page, 'container-title'))).toMatch(/^“Coordination Needed .*\.” September 28, 2015\./);
});

test('the title of a paper is italic and loses its The; the name of a site is not italic', () => {
  expect(printHtml(printChicagoNote(sampleItem()))).toContain(' <i>Moscow Times</i>, ');
  expect(printHtml(printChicagoNote(page))).toContain(',” TRT World, ');
});

test('a day of access is given only where no date of publication is known', () => {
  expect(note(page)).not.toContain('accessed');
  expect(note(without(page, 'issued'))).toMatch(
    /TRT World, accessed November 24, 2026, https:\/\/example.org\/nato\.$/,
  );
  expect(entry(without(page, 'issued'))).toMatch(/NATO\.” Accessed November 24, 2026\. https:/);
});

test('a guessed date stands in brackets with ca.', () => {
  expect(note(sampleItem({ issued: { 'date-parts': [[2016, 4]], circa: true } }))).toContain(', [ca. April 2016], ');
});

test('quotation marks within a title become single, and its comma or full stop stands inside the marks', () => {
  const item = sampleItem({ title: 'Putin: Not Working With Assad Is “Huge Mistake”' });
  expect(note(item)).toMatch(/^“Putin: Not Working With Assad Is ‘Huge Mistake’,” /);
});

test('a title that asks keeps its question mark, with a comma in a note and without a full stop in an entry', () => {
  const item = sampleItem({ title: 'What Does Russia Want?' });
  expect(note(item)).toMatch(/^“What Does Russia Want\?,” /);
  expect(entry(item)).toContain('“What Does Russia Want?” September');
});

test('a note names two authors, and of three the first with et al.', () => {
  expect(note(sampleItem({ author: [doe, roe] }))).toMatch(/^Jane Doe and John Roe, “/);
  expect(note(sampleItem({ author: [doe, roe, poe] }))).toMatch(/^Jane Doe et al., “/);
});

test('an entry lists up to six authors and turns only the first round; of seven it names three', () => {
  expect(entry(sampleItem({ author: [doe, roe] }))).toMatch(/^Doe, Jane, and John Roe\. “/);
  expect(entry(sampleItem({ author: [doe, roe, poe] }))).toMatch(/^Doe, Jane, John Roe, and Ann Poe\. “/);
  const seven = [doe, roe, poe, doe, roe, poe, doe];
  expect(entry(sampleItem({ author: seven }))).toMatch(/^Doe, Jane, John Roe, Ann Poe, et al\. “/);
});

test('a full stop is not doubled, and an abbreviation keeps its own', () => {
  expect(note(sampleItem({ title: 'Putin Speaks.' }))).toMatch(/^“Putin Speaks,” /);
  expect(note(sampleItem({ title: 'Made in the U.S.' }))).toMatch(/^“Made in the U\.S\.,” /);
  expect(entry(sampleItem({ title: 'Made in the U.S.' }))).toContain('“Made in the U.S.” September');
});

test('a name that is spoken family first is not turned round', () => {
  const ban = { family: 'Ban', given: 'Ki-moon', 'static-ordering': true as const };
  expect(entry(sampleItem({ author: [ban] }))).toMatch(/^Ban Ki-moon\. “/);
  expect(note(sampleItem({ author: [ban] }))).toMatch(/^Ban Ki-moon, “/);
});

test('an Arabic article goes behind the given name in an entry, a particle stays before the family name', () => {
  const named = (author: CslItem['author']) => entry(sampleItem({ author: author ?? [] }));
  expect(named([{ given: 'Bashar', family: 'al-Assad' }])).toMatch(/^Assad, Bashar al-\. “/);
  expect(named([{ given: 'Staffan', family: 'Mistura', 'non-dropping-particle': 'de' }])).toMatch(
    /^de Mistura, Staffan\. “/,
  );
});

test('words taken from another’s article name who said them first, then the article they are quoted in', () => {
  expect(note(sampleItem(STOLTENBERG))).toBe(
    'Jens Stoltenberg (Secretary General, NATO), interview with Reuters, September 27, 2015, quoted in “Coordination Needed in Syria to Avoid Incidents, Says NATO,” Moscow Times, via Reuters, September 28, 2015, https://example.org/nato.',
  );
  expect(entry(sampleItem(STOLTENBERG))).toBe(
    'Stoltenberg, Jens (Secretary General, NATO). Interview with Reuters, September 27, 2015. Quoted in “Coordination Needed in Syria to Avoid Incidents, Says NATO,” Moscow Times, via Reuters, September 28, 2015, https://example.org/nato.',
  );
});

test('what an article reports without quoting is not called quoted', () => {
  const item = sampleItem({ ...STOLTENBERG, custom: { rendering: 'reported' } });
  expect(note(item)).toContain(', reported in “');
  expect(entry(item)).toContain('. Reported in “');
});

test('an event is cited by the article that reports it', () => {
  const item = sampleItem({ 'event-title': 'Obama calls Putin', 'event-date': { literal: 'before 18 April 2016' } });
  expect(note(item)).toMatch(/^Obama calls Putin, before 18 April 2016, reported in “/);
});

test('an article without an address of its own is cited where its text is held', () => {
  const held = without(sampleItem({ archive: 'On the Record', archive_location: 'https://here.org/#a' }), 'URL');
  expect(note(held)).toMatch(/September 28, 2015, On the Record, https:\/\/here\.org\/#a\.$/);
  expect(entry(held)).toMatch(/September 28, 2015\. On the Record\. https:\/\/here\.org\/#a\.$/);
});
