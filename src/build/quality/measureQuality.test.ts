import path from 'node:path';
import { expect, test } from 'vitest';
import { printFigures } from './figures.ts';
import { measureQuality } from './measureQuality.ts';

const figures = measureQuality(path.join(import.meta.dirname, '../../../seeds'));

test('Each stage with material of its own has figures, and each is a number', () => {
  const stages = new Set(figures.map(({ what }) => what.split(/[ :]/)[0]));
  expect([...stages]).toEqual(['mentions', 'speakers', 'dates', 'events', 'copies', 'issues']);
  expect(figures.filter(({ figure }) => !Number.isFinite(figure))).toEqual([]);
});

test('Each figure that has a goal meets it', () => {
  const rows = printFigures(figures.filter(({ goal }) => goal !== undefined))
    .split('\n')
    .slice(2);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !row.endsWith('| met |'))).toEqual([]);
});

test('The table has a row for each figure', () => {
  expect(printFigures(figures).split('\n')).toHaveLength(figures.length + 2);
});

test('A figure is printed beside its goal, and whether that is met', () => {
  const rows = printFigures([
    { what: 'finding: recall', material: '8 texts', figure: 0.8, goal: { least: 0.85 } },
    { what: 'finding: false', material: '8 texts', figure: 0, goal: { most: 0 } },
    { what: 'finding: at first', material: '8 texts', figure: 0.5 },
  ]).split('\n');
  expect(rows.slice(2)).toEqual([
    '| finding: recall | 8 texts | 0.800 | at least 0.85 | not met |',
    '| finding: false | 8 texts | 0 | at most 0 | met |',
    '| finding: at first | 8 texts | 0.500 |  |  |',
  ]);
});
