import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { printFileName } from './fileName.ts';

test.each([
  [['tables', '2026-11-24'], 'zip', 'on-the-record-tables-2026-11-24.zip'],
  [['Wer darf über Öl: reden?', 'CON'], 'png', 'on-the-record-wer-darf-uber-ol-reden-con.png'],
  [['Мир', '../..', ''], 'svg', 'on-the-record.svg'],
])('%j ending in %s is saved as %s', (parts, ending, name) => {
  expect(printFileName(parts, ending)).toBe(name);
});

test('no words make a name that a system refuses', () => {
  assert(
    property(array(string({ unit: 'grapheme' })), (parts) => {
      const name = printFileName(parts, 'csv');
      expect(name).toMatch(/^on-the-record(-[a-z0-9]+)*\.csv$/);
      expect(name.length).toBeLessThanOrEqual(84);
    }),
  );
});
