import type { Block } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { findMargin } from './margin.ts';
import { Passages } from './Passages.tsx';
import type { Reading } from './reading.ts';

const LOOKS: Readonly<Record<Block['kind'], string>> = {
  title: 'text-[14.5px] text-ink-2',
  subtitle: 'font-serif text-[19px]/[1.42] text-ink-2 text-pretty',
  byline: 'text-[14px] text-ink-3',
  dateline: 'text-[14px] text-ink-3',
  caption: 'text-[14.5px] text-ink-2 text-pretty',
  heading: 'font-serif text-[19px]/[1.3] font-semibold text-pretty',
  paragraph: 'font-serif text-[18px]/[1.58] text-pretty',
  furniture: 'text-[14px] text-ink-3',
};

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
  const margin = findMargin(block, shown, reading.article.notes);
  return (
    <div className="reader-block">
      <p className={LOOKS[block.kind]}>
        <Passages lookup={lookup} reading={reading} range={block} />
      </p>
      <MarginNotes lookup={lookup} margin={margin} current={reading.current} />
    </div>
  );
}
