import type { Lookup } from '../corpus/lookup.ts';
import { printApaInText, printApaReference } from './apa.ts';
import { printChicagoEntry, printChicagoNote } from './chicago.ts';
import type { CslItem } from './cslItem.ts';
import { type Cited, cslOf, type Visit } from './cslOf.ts';
import { printMarkdownCitation } from './markdownCitation.ts';
import { plain, printHtml, type Run } from './runs.ts';

/** A citation as it is shown and copied. `html` keeps italics and links for a word processor; a form without it is a text of its own kind. */
export type PrintedForm = { readonly runs: readonly Run[]; readonly html?: string };

/** One way to write a citation. `print` may have to load its library first, and rejects where that fails. */
export type CitationForm = { readonly name: string; readonly print: () => Promise<PrintedForm> };

/** Lists the forms in which something can be cited. What several articles report is cited once for each, in the order of its evidence. */
export function listForms(lookup: Lookup, cited: Cited, visit: Visit): readonly CitationForm[] {
  const items = cslOf(lookup, cited, visit);
  const styled = (name: string, print: (item: CslItem) => readonly Run[]) => ({
    name,
    print: async () => joinStyled(items.map(print)),
  });
  const bare = (name: string, print: () => string | Promise<string>) => ({
    name,
    print: async () => ({ runs: [plain(await print())] }),
  });
  return [
    styled('Chicago note', printChicagoNote),
    styled('Chicago bibliography', printChicagoEntry),
    styled('APA', printApaReference),
    styled('APA in-text', printApaInText),
    bare('Markdown', () => items.map(printMarkdownCitation).join('\n\n')),
    bare('BibTeX', async () => (await loadFiles()).printBibtex(items)),
    bare('RIS', async () => (await loadFiles()).printRis(items)),
    bare('CSL-JSON', () => JSON.stringify(items, null, 2)),
  ];
}

/** The library that writes files of references is as large as all of the citations: only who asks for one loads it. */
function loadFiles() {
  return import('./citationFiles.ts');
}

/** One paragraph a citation. */
function joinStyled(citations: readonly (readonly Run[])[]): PrintedForm {
  return {
    runs: citations.flatMap((runs, index) => (index === 0 ? runs : [plain('\n\n'), ...runs])),
    html: citations.map((runs) => `<p>${printHtml(runs)}</p>`).join(''),
  };
}
