import type { Block } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { FoundNote } from './FoundNote.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { findMargin } from './margin.ts';
import { Passages } from './Passages.tsx';
import type { Reading } from './reading.ts';

/** One block of an article with the notes that belong beside it. */
export function TextBlock({
  lookup,
  reading,
  block,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly block: Block;
}) {
  const shown = reading.statements.filter(({ id }) => reading.highlights.some(({ key }) => key === id));
  const found = reading.found.find(({ id }) => reading.current.includes(id));
  const start = found?.attribution.content[0]?.start ?? -1;
  const margin = findMargin(block, shown, reading.article.notes);
  return (
    <div className="reader-block">
      <p data-kind={block.kind}>
        <Passages lookup={lookup} reading={reading} range={block} />
      </p>
      <MarginNotes lookup={lookup} margin={margin} current={reading.current}>
        {found !== undefined && start >= block.start && start < block.end && (
          <FoundNote lookup={lookup} article={reading.article} found={found} />
        )}
      </MarginNotes>
    </div>
  );
}
