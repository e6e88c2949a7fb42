import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportAs } from './exportAs.ts';
import { FORMATS } from './format.ts';
import { packFiles } from './packFiles.ts';
import { orderAll, orderSome, SEEDS } from './testing/orders.ts';

test.each(FORMATS)('all that is written in %s is in the one file, letter for letter', (form) => {
  const order = orderAll(SEEDS);
  const files = exportAs(form, order);
  const { name, content } = packFiles(form, files, order);
  if (typeof content === 'string') {
    expect(files.map((file) => file.content)).toEqual([content]);
    expect(name).toMatch(/^on-the-record-[a-z]+-2026-11-24\.jsonld$/);
  } else {
    const unzipped = Object.entries(unzipSync(content)).map(([path, bytes]) => ({
      name: path,
      content: strFromU8(bytes, false),
    }));
    const encoder = new TextEncoder();
    const letters = (text: string | Uint8Array) =>
      strFromU8(typeof text === 'string' ? encoder.encode(text) : text, false);
    expect(unzipped).toEqual(files.map((file) => ({ name: file.name, content: letters(file.content) })));
    expect(name).toMatch(/^on-the-record-[a-z]+-2026-11-24\.zip$/);
  }
});

test('the name says that it was filtered', () => {
  const order = orderSome();
  expect(packFiles('csv', exportAs('csv', order), order).name).toBe('on-the-record-tables-filtered-2026-11-24.zip');
});
