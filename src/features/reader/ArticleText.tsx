import type { Lookup } from '../../corpus/lookup.ts';
import { Furniture } from './Furniture.tsx';
import type { Reading } from './reading.ts';
import { findSections } from './sections.ts';
import { TextBlock } from './TextBlock.tsx';

/** The whole text of an article in its own order, block by block, furniture folded in place. */
export function ArticleText({ lookup, reading }: { readonly lookup: Lookup; readonly reading: Reading }) {
  const sections = findSections(reading.article).map((section) =>
    section.kind === 'block' ? (
      <TextBlock key={section.block.start} lookup={lookup} reading={reading} block={section.block} />
    ) : (
      <Furniture key={`furniture-${section.blocks[0]?.start}`} lookup={lookup} reading={reading} section={section} />
    ),
  );
  return <div className="reader-text">{sections}</div>;
}
