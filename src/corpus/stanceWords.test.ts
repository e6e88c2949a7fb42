import { expect, test } from 'vitest';
import { printLead } from './stanceWords.ts';

test('the largest group leads, and is called most only where it is more than half', () => {
  expect(printLead([{ stance: 'supports', count: 9 }])).toBe('Supports');
  expect(
    printLead([
      { stance: 'conditional', count: 7 },
      { stance: 'supports', count: 3 },
      { stance: 'opposes', count: 3 },
    ]),
  ).toBe('Mostly conditional');
  expect(
    printLead([
      { stance: 'declined', count: 5 },
      { stance: 'supports', count: 4 },
      { stance: 'opposes', count: 3 },
    ]),
  ).toBe('Most often declined to say');
});

test('of two groups of one size none is called the larger', () => {
  expect(
    printLead([
      { stance: 'supports', count: 5 },
      { stance: 'opposes', count: 5 },
    ]),
  ).toBe('Supports as often as opposes');
});
