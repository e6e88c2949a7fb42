import type { Lookup } from '../../corpus/lookup.ts';
import { Furniture } from './Furniture.tsx';
import type { Reading } from './reading.ts';
import { findSections, type Section } from './sections.ts';
import { TextBlock } from './TextBlock.tsx';

/** The text of an article in its own order, block by block, furniture folded in place, with a sign where words are held back. */
export function ArticleText({ lookup, reading }: { readonly lookup: Lookup; readonly reading: Reading }) {
  const draw = (section: Section) => {
    if (section.kind === 'gap') return <Gap key={`gap-${section.start}`} />;
    if (section.kind === 'block')
      return <TextBlock key={section.block.start} lookup={lookup} reading={reading} block={section.block} />;
    const key = `furniture-${section.blocks[0]?.start}`;
    return <Furniture key={key} lookup={lookup} reading={reading} section={section} />;
  };
  return (
    <div className="reader-text" lang={reading.article.language}>
      {findSections(reading.article).map(draw)}
    </div>
  );
}

function Gap() {
  return (
    <p className="reader-fold text-[14px] text-ink-3">
      <span aria-hidden="true">[…]</span>
      <span className="sr-only">Words held back</span>
    </p>
  );
}
