import { describe, expect, test } from 'vitest';
import { addCounts, countStep, NONE, printCounts, readPlaywright, readVitest } from './testCounts.ts';

describe('counts of a test run', () => {
  test('a step that fails without a failed test counts as one failure', () => {
    expect(countStep(false, NONE).failed).toBe(1);
    expect(countStep(false, { passed: 4, failed: 0, skipped: 1 })).toEqual({ passed: 4, failed: 1, skipped: 1 });
  });

  test('a step that fails with failed tests counts those', () => {
    expect(countStep(false, { passed: 4, failed: 3, skipped: 0 }).failed).toBe(3);
  });

  test('a step that should report and does not has failed, whatever it says', () => {
    expect(countStep(true, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(readVitest('no-such-report.json')).toBeUndefined();
    expect(readPlaywright('package.json')).toBeUndefined();
  });

  test('the last line names the three numbers', () => {
    const sum = addCounts({ passed: 2, failed: 0, skipped: 1 }, { passed: 40, failed: 1, skipped: 0 });
    expect(printCounts(sum)).toBe('42 passed, 1 failed, 1 skipped');
  });
});
