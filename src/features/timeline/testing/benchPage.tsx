import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Slice } from '../../../facets/slice.ts';
import { Providers } from '../../../state/Providers.tsx';
import { useCorpusQuery, useLookup } from '../../../state/useCorpus.ts';
import { binWords } from '../binWords.ts';
import { Chart } from '../Chart.tsx';
import { makeChart } from '../chartModel.ts';
import { type CountLayout, layOutCounts } from '../countLayout.ts';
import { keepEvents, weighPublished } from '../eventColumns.ts';
import { gatherLanes } from '../lanes.ts';
import '../../../app/styles.css';

/** The page's own chart, or with `#bars` stacked bars of Recharts for the same bins: of all events of the corpus, or after `swap()` of every second one. */
function BenchPage() {
  const { status } = useCorpusQuery();
  return status === 'success' ? <Swapped isPeer={location.hash === '#bars'} /> : null;
}

function Swapped({ isPeer }: { readonly isPeer: boolean }) {
  const lookup = useLookup();
  const [isHalf, setHalf] = useState(false);
  Object.assign(window, { swap: () => setHalf((before) => !before) });
  // What the filters keep is measured by itself: here both slices are there.
  const slices = useMemo(() => [takeSlice(lookup.corpus, 1), takeSlice(lookup.corpus, 2)] as const, [lookup]);
  const slice = slices[isHalf ? 1 : 0];
  const sides = useMemo(() => lookup.sides.map(({ id }) => id), [lookup]);
  const model = useMemo(() => {
    const kept = keepEvents(lookup, slice, true);
    const whole = makeChart(weighPublished(lookup, slice), kept, sides);
    return { ...whole, lanes: gatherLanes(kept, whole.lanes, sides.slice(0, 3)) };
  }, [lookup, slice, sides]);
  const layouts = useMemo(
    () => (isPeer ? layOutCounts(model, { from: 0, to: 1, width: 1200 }) : null),
    [isPeer, model],
  );
  return layouts === null ? <Chart model={model} /> : <StackedBars layout={layouts} />;
}

function takeSlice(
  {
    articles,
    statements,
    events,
    proposed,
  }: Omit<Slice, 'attributions' | 'proposed'> & { readonly proposed: { readonly events: Slice['proposed'] } },
  every: number,
): Slice {
  const takeRows = ({ length }: readonly unknown[]) =>
    Uint32Array.from({ length: Math.ceil(length / every) }, (_, place) => place * every);
  const take = <Noun,>(list: readonly Noun[]) => list.filter((_, index) => index % every === 0);
  return {
    articles: take(articles),
    statements,
    events: take(events),
    attributions: [],
    proposed: take(proposed.events),
    // As the engine of a large corpus says it too: else each event would be looked for in the corpus.
    rows: {
      articles: takeRows(articles),
      statement: takeRows(statements),
      event: takeRows(events),
      attribution: new Uint32Array(),
      proposed: takeRows(proposed.events),
    },
  };
}

/** What one would write with Recharts alone. */
function StackedBars({ layout }: { readonly layout: CountLayout }) {
  const rows = layout.bins.map((bin, index) => ({
    time: binWords(bin),
    ...Object.fromEntries(
      layout.lanes.map(({ side, coded, found }) => [side, (coded.all[index] ?? 0) + (found.all[index] ?? 0)]),
    ),
  }));
  return (
    <BarChart width={1300} height={600} data={rows}>
      <XAxis dataKey="time" />
      <YAxis />
      <Tooltip />
      {layout.lanes.map(({ side }) => (
        <Bar
          key={side}
          dataKey={(row: Record<string, number>) => row[side]}
          name={side}
          stackId="all"
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');
createRoot(root).render(
  <Providers>
    <BenchPage />
  </Providers>,
);
