import { expect, test } from 'vitest';
import { FORMS } from '../../exports/format.ts';
import { CHOICES, printSize } from './choices.ts';

const COUNTS = { articles: 1, statements: 10_214, events: 0, quotationsFound: 2, eventsFound: 1 };

test('every form that can be exported is offered once', () => {
  expect(CHOICES.map(({ form }) => form).toSorted()).toEqual(FORMS.toSorted());
});

test('the number of rows is said for each table, and what a machine found apart', () => {
  const words = new Map(CHOICES.map(({ form, count }) => [form, count(COUNTS)]));
  expect(words.get('csv')).toBe('10,214 statements, 1 article, 2 quotations found by machine');
  expect(words.get('plover')).toBe('0 events, 1 event found by machine');
});

test.each([
  [812, '812 bytes'],
  [44_600, '45 kB'],
  [999_900, '1.0 MB'],
  [12_340_000, '12.3 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(printSize(bytes)).toBe(words);
});
