import { printFigures } from './figures.ts';
import { measureQuality } from './measureQuality.ts';

/**
 * Measures how well the stages do on the project's own material, and prints a table: what, material, figure, goal, met or not.
 *
 * Returns 0 whatever was measured: what must not get worse is in the stages' own tests.
 */
export function runQuality(): number {
  console.log(printFigures(measureQuality('seeds')));
  return 0;
}
