import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflateText } from './inflateText.ts';

const deflate = (text: string) => deflateRawSync(text, { level: 9 }).toString('base64');

test('inflating takes back what deflating did, in every script', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await inflateText(deflate(text))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('what is cut or is no base 64 is refused', async () => {
  const letters = deflate('The minister said that the talks would go on.');
  await expect(inflateText(letters.slice(0, 20))).rejects.toThrow();
  await expect(inflateText('not base 64!')).rejects.toThrow();
});
