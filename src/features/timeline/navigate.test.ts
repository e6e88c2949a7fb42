import { expect, test } from 'vitest';
import { nextStop } from './navigate.ts';

const stops = [
  { id: 'kerry', lane: 0, x: 27 },
  { id: 'obama', lane: 0, x: 28 },
  { id: 'war', lane: 1, x: 1 },
  { id: 'putin', lane: 1, x: 28 },
  { id: 'deal', lane: 3, x: 29 },
];
const from = (id: string | null, ...keys: string[]) =>
  keys.reduce((at: string | null, key) => nextStop(stops, at, key), id);

test('Left and Right go by date over all lanes, equals from the top', () => {
  expect(from('war', 'ArrowRight')).toBe('kerry');
  expect(from('war', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('putin');
  expect(from('putin', 'ArrowLeft')).toBe('obama');
});

test('Up and Down go to the nearest event of the next lane that has any', () => {
  expect(from('kerry', 'ArrowDown')).toBe('putin');
  expect(from('putin', 'ArrowDown')).toBe('deal');
  expect(from('deal', 'ArrowUp')).toBe('putin');
  expect(from('putin', 'ArrowUp')).toBe('obama');
});

test('Home and End go to the first and the last, and the ends hold', () => {
  expect(from('obama', 'Home')).toBe('war');
  expect(from('obama', 'End')).toBe('deal');
  expect(from('war', 'ArrowLeft')).toBe('war');
  expect(from('deal', 'ArrowRight')).toBe('deal');
  expect(from('kerry', 'ArrowUp')).toBe('kerry');
});

test('from nowhere an arrow leads to the first, and other keys lead nowhere', () => {
  expect(from(null, 'ArrowRight')).toBe('war');
  expect(from('kerry', 'x')).toBeNull();
  expect(nextStop([], null, 'ArrowRight')).toBeNull();
});
