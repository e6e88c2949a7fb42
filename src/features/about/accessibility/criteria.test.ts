import { expect, test } from 'vitest';
import { CRITERIA } from './criteria.ts';

/** Guidelines of WCAG 2.2 with the numbers of their criteria on levels A and AA; 4.1.1 was taken out. */
const GUIDELINES: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

test('each criterion of levels A and AA stands in the list, once, in order', () => {
  const ids = Object.entries(GUIDELINES).flatMap(([guideline, numbers]) =>
    numbers.map((number) => `${guideline}.${number}`),
  );
  expect(CRITERIA.map(({ id }) => id)).toEqual(ids);
  expect(ids).toHaveLength(55);
});
