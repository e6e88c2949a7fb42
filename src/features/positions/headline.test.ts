import { expect, test } from 'vitest';
import { printHeadline, printSource, type Standing, tallyRelations } from './headline.ts';

function headline(agree: number, part: number, differ: number, none: number, rest: Partial<Standing> = {}): string {
  return printHeadline({
    tally: { agree, part, differ, none },
    speaking: ['the US', 'Russia', 'NATO'],
    elsewhere: [],
    isFiltered: false,
    onlyDiffering: false,
    ...rest,
  });
}

test('relations are counted', () => {
  expect(tallyRelations(['agree', 'none', 'agree', 'part'])).toEqual({ agree: 2, part: 1, differ: 0, none: 1 });
});

test.each([
  [2, 4, 1, 2, 'The sides agree on 2 of 9 issues, agree in part on 4 and differ on 1. Two cannot be compared.'],
  [3, 4, 1, 1, 'The sides agree on 3 of 9 issues, agree in part on 4 and differ on 1. One cannot be compared.'],
  [3, 4, 1, 0, 'The sides agree on 3 of 8 issues, agree in part on 4 and differ on 1.'],
  [0, 4, 1, 14, 'The sides agree in part on 4 of 19 issues and differ on 1. Fourteen cannot be compared.'],
  [0, 0, 1, 3, 'The sides differ on 1 of 4 issues. Three cannot be compared.'],
  [2, 0, 1, 0, 'The sides agree on 2 of 3 issues and differ on 1.'],
  [9, 0, 0, 0, 'The sides agree on all 9 issues.'],
  [0, 2, 0, 0, 'The sides agree in part on both issues.'],
  [0, 0, 1, 0, 'The sides differ on the one issue.'],
  [1, 0, 0, 25, 'The sides agree on 1 of 26 issues. 25 cannot be compared.'],
  [1200, 0, 0, 1, 'The sides agree on 1,200 of 1,201 issues. One cannot be compared.'],
  [0, 0, 0, 9, 'None of the 9 issues can be compared.'],
  [0, 0, 0, 1, 'This issue cannot be compared.'],
  [0, 0, 0, 0, 'There is no issue to compare.'],
])('%i agree, %i in part, %i differ, %i none', (agree, part, differ, none, sentence) => {
  expect(headline(agree, part, differ, none)).toBe(sentence);
});

test('one speaking side is named, and called the only one where that is true', () => {
  expect(headline(0, 0, 0, 9, { speaking: ['NATO'] })).toBe('NATO is the only side with a statement.');
  expect(headline(0, 0, 0, 9, { speaking: ['the US'], elsewhere: ['Ukraine'] })).toBe(
    'The US is the only side shown with a statement.',
  );
});

test('where no shown side speaks the sentence says so, and who else does', () => {
  expect(headline(0, 0, 0, 9, { speaking: [] })).toBe('No side made a statement.');
  expect(headline(0, 0, 0, 9, { speaking: [], isFiltered: true })).toBe('No side made a statement in this selection.');
  expect(headline(0, 0, 0, 9, { speaking: [], elsewhere: ['the EU', 'Ukraine'] })).toBe(
    'No side shown here made a statement; the EU and Ukraine did.',
  );
});

test.each([
  [2, 4, 1, 2, 'The sides differ on 1 of 9 issues and agree in part on 4. Only these are shown.'],
  [2, 0, 1, 2, 'The sides differ on 1 of 5 issues. Only these are shown.'],
  [0, 2, 1, 0, 'The sides differ on 1 of 3 issues and agree in part on 2.'],
  [2, 0, 0, 2, 'The sides differ on none of 4 issues.'],
])('only where they differ: %i agree, %i in part, %i differ, %i none', (agree, part, differ, none, sentence) => {
  expect(headline(agree, part, differ, none, { onlyDiffering: true })).toBe(sentence);
});

test('the line under the headline counts the articles the filters keep', () => {
  expect(printSource(5, 5, true)).toBe(
    'Coded from 5 articles. Only sides that made a statement are compared. Open an issue to read the quotes.',
  );
  expect(printSource(4, 5, false)).toBe('From 4 of 5 articles. Only sides that made a statement are compared.');
  expect(printSource(1, 1, false)).toBe('Coded from 1 article. Only sides that made a statement are compared.');
});
