import { expect, test } from 'vitest';
import { sampleIssue, sampleStatement } from '../corpus/testing/samples.ts';
import { countAnchors } from './countAnchors.ts';

test('Every passage that was located counts: quotes, attributions, evidence, examples and notes', () => {
  const span = { start: 0, end: 4 };
  const nothing = { articles: [], statements: [], events: [], issues: [] };
  expect(countAnchors(nothing)).toBe(0);
  const statements = [
    sampleStatement({ id: 'a', quote: [span, span] }),
    sampleStatement({ id: 'b', quote: [span, span], attribution: span }),
  ];
  expect(countAnchors({ ...nothing, statements })).toBe(5);
  const example = { article: 'one', ...span };
  expect(countAnchors({ ...nothing, issues: [{ ...sampleIssue('i'), examples: [example, example] }] })).toBe(2);
  const notes = [{ ...span, note: 'n' }];
  expect(countAnchors({ ...nothing, articles: [{ notes }, { notes: [] }] })).toBe(1);
});
