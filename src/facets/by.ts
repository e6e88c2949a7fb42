import { isProposed } from '../corpus/proposed.ts';
import type { ChoiceFacet } from './facet.ts';
import { perLookup } from './perLookup.ts';

/**
 * Who found it: statements and events that people coded, or quotations and events found by machine and not checked.
 *
 * An article answers to neither by itself. A corpus that holds one kind only has nothing to choose from.
 */
export const by: ChoiceFacet = {
  name: 'by',
  label: 'Found by',
  plural: 'ways of finding',
  list: (lookup) => (hasBoth(lookup).value ? CHOICES : []),
  ofStatement: () => ['coded'],
  ofAttribution: () => ['machine'],
  ofEvent: (_lookup, event) => [isProposed(event) ? 'machine' : 'coded'],
  ofArticle: () => [],
};

const CHOICES = [
  { id: 'coded', label: 'People', detail: 'Coded statements and events' },
  { id: 'machine', label: 'Machine', detail: 'Quotations and proposed events, not checked' },
] as const;

const hasBoth = perLookup(({ corpus, attributions }) => {
  const isCoded = corpus.statements.length + corpus.events.length > 0;
  return { value: isCoded && attributions.size + corpus.proposed.events.length > 0 };
});
