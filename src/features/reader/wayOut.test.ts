import { expect, test } from 'vitest';
import { isSameSlice } from './wayOut.ts';

test('the way out of a quote may lead back to the view it was opened from', () => {
  expect(isSameSlice('?open=minsk&country=ukraine', '?country=ukraine&open=minsk&quote=a.b.c&view=articles')).toBe(
    true,
  );
});

test('it does not lead back over a filter that was set since', () => {
  expect(isSameSlice('?article=a&quote=a.b.c', '?article=a&country=ukraine&quote=a.b.c')).toBe(false);
  expect(isSameSlice('?country=russia&quote=a.b.c', '?country=ukraine&quote=a.b.c')).toBe(false);
});

test('it leads nowhere back where the address was pasted', () => {
  expect(isSameSlice(undefined, '?quote=a.b.c')).toBe(false);
});
