import type { CslItem } from '../cslItem.ts';

/** Makes an item for a test: an unsigned article of a paper, of 28 September 2015. */
export function sampleItem(parts: Partial<CslItem> = {}): CslItem {
  return {
    id: 'one',
    type: 'article-newspaper',
    title: 'Coordination Needed in Syria to Avoid Incidents, Says NATO',
    'container-title': 'The Moscow Times',
    issued: { 'date-parts': [[2015, 9, 28]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: 'https://example.org/nato',
    ...parts,
  };
}

/** Takes variables out of an item. */
export function without(item: CslItem, ...names: readonly (keyof CslItem)[]): CslItem {
  const kept = { ...item };
  for (const name of names) Reflect.deleteProperty(kept, name);
  return kept;
}

/** What makes an item one of a quote: Jens Stoltenberg on the day before. */
export const STOLTENBERG = {
  'original-author': [{ given: 'Jens', family: 'Stoltenberg' }],
  'event-title': 'interview with Reuters',
  'event-date': { 'date-parts': [[2015, 9, 27]] },
  abstract: '“There is a need at least to de-conflict”',
  custom: { role: 'Secretary General, NATO', rendering: 'quoted', via: ['Reuters'] },
} satisfies Partial<CslItem>;
