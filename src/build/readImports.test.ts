import { expect, test } from 'vitest';
import { readImports } from './readImports.ts';

test('types, side effects and re-exports are imports; lazy ones stand apart; words in a string are none', () => {
  const code = `
    import type { Span } from './span.ts';
    import { type Actor, find } from './actor.ts';
    import './side-effect.ts';
    export { print } from './print.ts';
    export * from './all.ts';
    const later = () => import('./later.ts');
    const words = "import x from './words.ts'"; // import('./comment.ts')
  `;
  const { atOnce, lazy } = readImports('a.ts', code);
  expect(atOnce.toSorted()).toEqual(['./actor.ts', './all.ts', './print.ts', './side-effect.ts', './span.ts']);
  expect(lazy).toEqual(['./later.ts']);
});
