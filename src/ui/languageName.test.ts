import { expect, test } from 'vitest';
import { nameLanguage } from './languageName.ts';

test('a language is named in English, and what is no code of one has no name', () => {
  expect(nameLanguage('es')).toBe('Spanish');
  for (const code of ['und', '', 'no language', 'ES!']) expect(nameLanguage(code)).toBeNull();
});
