import { useState } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Reading } from './reading.ts';
import type { Section } from './sections.ts';
import { TextBlock } from './TextBlock.tsx';
import { printFurniture } from './words.ts';

/** Page furniture, folded into one line in its place; one press shows it. */
export function Furniture({
  lookup,
  reading,
  section,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly section: Extract<Section, { kind: 'furniture' }>;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="reader-fold text-[14px] text-ink-3 print:hidden">
        {printFurniture(section.lines, isOpen)}{' '}
        <button type="button" className="link min-h-6" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide' : 'Show'}
          <span className="sr-only"> page furniture</span>
        </button>
      </p>
      {isOpen &&
        section.blocks.map((block) => <TextBlock key={block.start} lookup={lookup} reading={reading} block={block} />)}
    </>
  );
}
