import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { compileSeeds } from '../compileSeeds.ts';
import { EMPTY_CORPUS } from '../emptyCorpus.ts';
import { drawPreview } from './drawPreview.ts';
import { rasterise } from './rasterise.ts';
import { unpackWoff } from './unpackWoff.ts';

const SITE = 'https://example.org/talks/';
const seeds = compileSeeds('seeds').corpus;
const fonts = createRequire(import.meta.url);
const readFont = (file: string) => readFileSync(fonts.resolve(`@fontsource/${file}`));

/** A table's sum as its font states it, and as its bytes add up. Source: OpenType, "Calculating checksums". */
function readSums(font: Buffer) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, nth) => {
    const [tag = 0, stated = 0, offset = 0, length = 0] = [0, 4, 8, 12].map((at) =>
      font.readUInt32BE(12 + nth * 16 + at),
    );
    const bytes = Buffer.concat([font.subarray(offset, offset + length), Buffer.alloc((4 - (length % 4)) % 4)]);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
    return { tag: String.fromCodePoint(tag >>> 24), stated, sum, isHead: tag === 0x68656164 };
  });
}

test('an unpacked font has every table whole, by the sums it states itself', () => {
  const sums = readSums(unpackWoff(readFont('source-serif-4/files/source-serif-4-latin-600-normal.woff')));
  expect(sums.length).toBeGreaterThan(8);
  // The head holds the sum of the whole file and is left out of it.
  for (const { stated, sum, isHead } of sums) if (!isHead) expect(sum).toBe(stated);
});

test('what is no WOFF is refused', () => {
  expect(() => unpackWoff(Buffer.from('<!doctype html><title>Not found</title>'))).toThrow('no WOFF');
});

test('the picture is drawn in the faces of the page, each in its weight', async () => {
  const write = (face: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-size="30" font-family="${face}">Record</text></svg>`;
  const faces = ['Source Serif 4', 'Source Serif 4 SemiBold', 'Source Sans 3', 'Source Sans 3 SemiBold'];
  const drawn = await Promise.all(
    faces.map(async (face) => Buffer.from(await rasterise(write(face))).toString('base64')),
  );
  expect(new Set(drawn).size).toBe(faces.length);
});

test('any corpus has a picture: coded, not coded, empty, with names that are long or hold signs', async () => {
  const uncoded = { ...seeds, statements: [], events: [] };
  const odd = {
    ...seeds,
    actors: seeds.actors.map((actor) => ({ ...actor, name: `<&"> ${actor.name.repeat(9)}\u0000` })),
  };
  for (const corpus of [seeds, uncoded, EMPTY_CORPUS, odd]) {
    const svg = drawPreview(makeLookup(corpus), SITE);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('example.org/talks');
  }
});

test('the picture shows a sign for each side on each issue, and no sign where nothing is coded', () => {
  const signs = (svg: string) => svg.match(/<g transform/g)?.length ?? 0;
  const issues = new Set(seeds.statements.map(({ issue }) => issue)).size;
  expect(signs(drawPreview(makeLookup(seeds), SITE))).toBe(3 * issues);
  expect(signs(drawPreview(makeLookup({ ...seeds, statements: [] }), SITE))).toBe(0);
});
