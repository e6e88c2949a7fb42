import { useMemo } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';
import { asWritten } from '../../ui/asWritten.ts';
import { Furniture } from './Furniture.tsx';
import { LongRun } from './LongRun.tsx';
import type { Reading } from './reading.ts';
import { findSections, type Section } from './sections.ts';
import { TextBlock } from './TextBlock.tsx';
import { divideIntoRuns } from './textRuns.ts';

/**
 * The text of an article in its own order, block by block, furniture folded in place, with a sign where words are held back.
 *
 * Of a long one only what is near the window is drawn with its marks and notes.
 */
export function ArticleText({ lookup, reading }: { readonly lookup: Lookup; readonly reading: Reading }) {
  const draw = (section: Section) => {
    if (section.kind === 'gap') return <Gap key={`gap-${section.start}`} />;
    if (section.kind === 'block')
      return <TextBlock key={section.block.start} lookup={lookup} reading={reading} block={section.block} />;
    const key = `furniture-${section.blocks[0]?.start}`;
    return <Furniture key={key} lookup={lookup} reading={reading} section={section} />;
  };
  const { text, language } = reading.article;
  const written = useMemo(() => asWritten(language, text), [language, text]);
  const sections = useMemo(() => findSections(reading.article), [reading.article]);
  const runs = useMemo(() => divideIntoRuns(sections, reading), [sections, reading]);
  return (
    <div className="reader-text" {...written}>
      {runs.length === 1
        ? sections.map(draw)
        : runs.map((run) => (
            <LongRun key={run.start} run={run} text={text}>
              {run.sections.map(draw)}
            </LongRun>
          ))}
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
