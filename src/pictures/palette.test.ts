import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PALETTE } from './palette.ts';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');

test('a picture has the light colors of the page', () => {
  const pairs = read('app/styles.css').matchAll(/--color-([\w-]+): light-dark\((#\w+),/g);
  const light = new Map(Array.from(pairs, ([, name = '', color = '']) => [name, color]));
  expect(PALETTE).toEqual(Object.fromEntries(Object.keys(PALETTE).map((name) => [name, light.get(name)])));
});

test('its signs have the shapes of the page’s signs', () => {
  const drawn = new Set(Array.from(read('pictures/signs.ts').matchAll(/'(M[^']+)'/g), ([, d]) => d));
  const signs = ['ui/StanceGlyph.tsx', 'ui/RelationSign.tsx', 'features/positions/TimeGapSign.tsx'];
  const shown = signs.flatMap((file) => Array.from(read(file).matchAll(/['"](M[^'"]+)['"]/g), ([, d]) => d));
  expect(shown.length).toBeGreaterThan(15);
  expect(shown.filter((d) => !drawn.has(d))).toEqual([]);
});
