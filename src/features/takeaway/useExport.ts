import { useEffect, useState } from 'react';
import { PUBLISHED } from '../../state/published.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { type SavedFile, saveFile } from '../../ui/saveFile.ts';
import type { ExportChoice } from './choices.ts';
import { makeFile } from './makeFile.ts';
import { countCorpus, countSlice, listKept } from './order.ts';

/** How a save went: it goes on, the browser was asked, or there is a cause why it was not. */
export type Outcome =
  | { readonly kind: 'writing'; readonly rows: string; readonly isLoading: boolean }
  | { readonly kind: 'asked'; readonly file: SavedFile }
  | { readonly kind: 'failed'; readonly cause: string };

/** What there is to save, counted in words, and the way to save it. `filters` are in words; empty means everything. */
export function useExport(filters: readonly string[]) {
  const lookup = useLookup();
  const slice = useSlice();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isFiltered = filters.length > 0;

  useEffect(() => (outcome?.kind === 'asked' ? outcome.file.close : undefined), [outcome]);

  function count(choice: ExportChoice): string {
    return choice.count(isFiltered && choice.form !== 'seeds' ? countSlice(slice) : countCorpus(lookup));
  }
  async function save(choice: ExportChoice) {
    // The texts of a large corpus are not on the page yet, and a reader should know what the wait is for.
    const isLoading = lookup.columns !== undefined && choice.form !== 'seeds';
    setOutcome({ kind: 'writing', rows: count(choice), isLoading });
    // The seeds are what everything is built from: a part of them would build another page.
    const isPart = isFiltered && choice.form !== 'seeds';
    const wanted = {
      form: choice.form,
      kept: isPart ? listKept(slice) : ('all' as const),
      filters: isPart ? filters : [],
      // That of UTC, as the command writes it.
      day: new Date().toISOString().slice(0, 10),
      build: PUBLISHED.build,
      seedsUrl: PUBLISHED.seedsUrl,
    };
    try {
      const made = await makeFile({ wanted, corpusUrl: PUBLISHED.corpusUrl }, lookup);
      setOutcome({ kind: 'asked', file: saveFile(made) });
    } catch (error) {
      setOutcome({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
    }
  }
  return { outcome, count, save };
}
