import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printInverted, printName, printWithInitials } from './citedName.ts';
import { toAuthors, toPersonName } from './cslName.ts';

test.each([
  ['Jens Stoltenberg', 'Stoltenberg, Jens', 'Stoltenberg, J.'],
  ['Bashar al-Assad', 'Assad, Bashar al-', 'al-Assad, B.'],
  ['Bashar al Assad', 'al Assad, Bashar', 'al Assad, B.'],
  ['Staffan de Mistura', 'de Mistura, Staffan', 'de Mistura, S.'],
  ['Ursula von der Leyen', 'von der Leyen, Ursula', 'von der Leyen, U.'],
  ['Ban Ki-moon', 'Ban Ki-moon', 'Ban, K.-m.'],
  ['Recep Tayyip Erdoğan', 'Erdoğan, Recep Tayyip', 'Erdoğan, R. T.'],
  ['Éva Székely', 'Székely, Éva', 'Székely, É.'],
  ['Сергей Лавров', 'Лавров, Сергей', 'Лавров, С.'],
  ['Reuters', 'Reuters', 'Reuters'],
  ['Anadolu News Agency', 'Anadolu News Agency', 'Anadolu News Agency'],
])('%s stands in a list as "%s" and "%s"', (name, inverted, initials) => {
  const divided = toPersonName(name);
  expect([printInverted(divided), printWithInitials(divided)]).toEqual([inverted, initials]);
});

test('a byline is divided into its authors', () => {
  expect(toAuthors('By Jane Doe, John Roe and Reuters')).toEqual([
    { given: 'Jane', family: 'Doe' },
    { given: 'John', family: 'Roe' },
    { literal: 'Reuters' },
  ]);
});

test('a name that is divided is spoken as it was printed', () => {
  const word = fc.constantFrom('Jane', 'de', 'al-Assad', 'van', 'Łukasz', 'Ki-moon', 'Press', 'O’Neill', 'bin');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(printName(toPersonName(words.join(' ')))).toBe(words.join(' '));
    }),
  );
});
