import { expect, test } from 'vitest';
import { outer, read } from './testing/printAttributions.ts';

test('a quotation without a point inside its marks goes on with the phrase that leans on it', () => {
  expect(outer(read('On Monday Lowe said, “I have heard no complaint” from the fishermen of the town.'))).toEqual([
    'Lowe: I have heard no complaint” from the fishermen of the town',
  ]);
  expect(outer(read('On Monday Lowe said, “I have heard no complaint” at the fair.'))).toEqual([
    'Lowe: I have heard no complaint',
  ]);
});

test('a line that announces a quotation does not take it from its own speaker', () => {
  expect(
    outer(read('A man in the hall broke in on the mayor:', '“You sold the harbor,” the man shouted, shaking a fist.')),
  ).toEqual(['the man: You sold the harbor,']);
});
