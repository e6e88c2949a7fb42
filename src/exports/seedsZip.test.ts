import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { exportSeeds, packSeeds, unpackSeeds } from './seedsZip.ts';
import { orderAll, SEEDS } from './testing/orders.ts';

const FILES = [
  { path: 'articles/été 😀.txt', bytes: strToU8('Peace.\r\n') },
  { path: 'codings/été 😀.yaml', bytes: new Uint8Array([0, 255, 13, 10]) },
];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function zip(): Uint8Array {
  const content = exportSeeds(orderAll(SEEDS), FILES)[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error('a zip is bytes');
  return content;
}

test('every file comes out of the zip byte for byte, below seeds/', () => {
  const { 'about.json': about, ...files } = unzipSync(zip());
  expect(files).toEqual(Object.fromEntries(FILES.map(({ path, bytes }) => [`seeds/${path}`, bytes])));
  expect(JSON.parse(strFromU8(about ?? new Uint8Array()))).toMatchObject({
    exported: '2026-11-24',
    build: 'd30ad3144fa0d184',
  });
});

test('the same order makes the same bytes in every time zone', () => {
  const made = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'America/Sao_Paulo'].map((name) => {
    process.env.TZ = name;
    return Buffer.from(zip()).toString('base64');
  });
  expect(new Set(made).size).toBe(1);
});

test('any files come out of the package as they went in', () => {
  const name = fc.stringMatching(/^[a-zé😀 ._-]{1,12}$/u);
  const file = fc.record({
    path: fc.tuple(fc.constantFrom('articles', 'codings'), name).map((parts) => parts.join('/')),
    bytes: fc.uint8Array({ maxLength: 200 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ path }) => path }), (files) => {
      expect(unpackSeeds(packSeeds(files))).toEqual(files);
    }),
    { numRuns: 50 },
  );
});

test('what is packed for the page comes out as it was, and makes the export that the command makes', () => {
  const unpacked = unpackSeeds(packSeeds(FILES));
  expect(unpacked).toEqual(FILES);
  expect(exportSeeds(orderAll(SEEDS), unpacked)).toEqual(exportSeeds(orderAll(SEEDS), FILES));
});

test('a damaged package is refused', () => {
  expect(() => unpackSeeds(packSeeds(FILES).slice(0, 40))).toThrow();
});
