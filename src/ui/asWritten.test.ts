import { expect, test } from 'vitest';
import { asWritten } from './asWritten.ts';

test('words say their language, and that one of them is too long to be kerned', () => {
  const long = 'ab'.repeat(250);
  expect(asWritten('de', 'Gespräche in Minsk')).toEqual({ lang: 'de', 'data-long': undefined });
  for (const words of [long, `Gespräche in ${long}`, `${long}\nin Minsk`])
    expect(asWritten('de', words)).toEqual({ lang: 'de', 'data-long': true });
  expect(asWritten('de', `${'Minsk '.repeat(200)}${long.slice(1)}`)['data-long']).toBeUndefined();
});
