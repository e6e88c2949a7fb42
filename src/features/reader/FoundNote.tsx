import type { Article } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import { sideStyle } from '../../ui/sideStyle.ts';
import { listProposed, printFoundNote } from './foundWords.ts';
import { OriginalWords } from './OriginalWords.tsx';

/** What the machine has to say of a quotation it found, beside the words: who, when, and the issues it may speak on. */
export function FoundNote({
  lookup,
  article,
  found,
}: {
  readonly lookup: Lookup;
  readonly article: Article;
  readonly found: PrintedAttribution;
}) {
  const proposed = listProposed(lookup, found);
  return (
    <div className="found-note" style={sideStyle(lookup.colorOf(found.side ?? ''))}>
      <p>
        Found by machine: <span className="text-ink">{printFoundNote(lookup, article, found)}</span>
      </p>
      {proposed.length > 0 && <p className="text-ink-3">May speak on: {proposed.join('; ')}</p>}
      <p className="text-ink-3">Not checked</p>
      <OriginalWords article={article} spans={found.attribution.content} />
    </div>
  );
}
