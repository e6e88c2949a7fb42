import type { Cited } from '../citations/cslOf.ts';
import type { CitationForm } from '../citations/forms.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { readVisit } from './visit.ts';
import { whenRead } from './whenRead.ts';

/** Cites something as seen today under `href`, the link that restores it. What writes citations comes with the first one. */
export async function loadCitation(lookup: Lookup, cited: Cited, href: string): Promise<readonly CitationForm[]> {
  const { listForms } = await import('../citations/forms.ts');
  return whenRead(() => listForms(lookup, cited, readVisit(href)));
}
