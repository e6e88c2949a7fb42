import { useAddress } from '../../state/useAddress.ts';
import { NearBlock } from '../../ui/NearBlock.tsx';
import { Chart } from './Chart.tsx';
import { hasFound } from './chartModel.ts';
import { dateSentence, proposedSentence, titleSentence } from './heading.ts';
import { Legend } from './Legend.tsx';
import { useTimeline } from './useTimeline.ts';

/** What a page has room for beside heading and legend, in CSS pixels. */
const ROOM = { a4: { width: 672, height: 820 }, letter: { width: 695, height: 750 } } as const;

/** The timeline as a part of a document: its sentence, the chart as the view draws it, and what its marks mean. */
export function BriefTimeline() {
  const { kept, gathered } = useTimeline();
  const { address } = useAddress();
  const room = ROOM[address.paper ?? 'a4'];
  if (kept.rows.length === 0) return null;
  return (
    <section className="brief-timeline timeline">
      <h2>Timeline</h2>
      <p>
        {titleSentence(kept)}. {proposedSentence(kept)} {dateSentence(kept, gathered.warp)}
      </p>
      <Chart
        model={gathered}
        shrink={(width, height) => ({ scale: Math.min(1, room.width / width, room.height / height), page: undefined })}
      />
      {/* The chart is always drawn: one that is first drawn for paper comes too late for it. */}
      <NearBlock guess={200}>
        <Legend hasProposed={hasFound(gathered)} />
      </NearBlock>
    </section>
  );
}
