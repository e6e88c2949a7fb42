import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { AnyEvent } from '../../corpus/proposed.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { AxisHead } from './AxisHead.tsx';
import { type ChartModel, hasFound, showsCounts, viewOf, zoomOf } from './chartModel.ts';
import { labelParties, labelWords } from './eventWords.ts';
import { Legend } from './Legend.tsx';
import { countedLaneHeight, layOutNames } from './layout.ts';
import { MarkedLanes } from './MarkedLanes.tsx';
import { makePace } from './makePace.ts';
import { HEAD_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './plotSize.ts';
import { SCALE_HEIGHT, TrueScale } from './TrueScale.tsx';
import { chooseTicks } from './ticks.ts';
import { useMeasure } from './useMeasure.ts';
import { useWidth } from './useWidth.ts';
import type { Zoom } from './zoom.ts';

const CountedLanes = lazy(async () => ({ default: (await import('./CountedLanes.tsx')).CountedLanes }));

/** The column of lane names. */
const NAMES = 132;
/** The chart is never narrower: below, its region scrolls. */
const LEAST_WIDTH = 1040;
/** Above this many lanes the chart scrolls in a region of its own. */
const MOST_LANES = 12;

type ChartProps = {
  readonly model: ChartModel;
  /** How it shrinks on paper where it is a part of a document. */
  readonly shrink?: (width: number, height: number) => Fit;
};

/** The chart: lanes by acting side on the compressed axis, and under it the same stretch of time at its true scale. */
export function Chart({ model, shrink = fitPaper }: ChartProps) {
  const { go } = useAddress();
  const lookup = useLookup();
  const measure = useMeasure();
  const [ref, width] = useWidth<HTMLDivElement>();
  const head = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(0);
  // While the strip is held the address waits: to change it draws the whole page anew. The lanes follow as often as there is time for, so that the strip
  // never waits for them.
  const [dragged, setDragged] = useState<Dragged>(null);
  const [followed, setFollowed] = useState<Dragged>(null);
  const [pace] = useState(makePace);
  const last = useRef<string | null | undefined>(undefined);
  const chosen = useZoom(model, dragged);
  const zoom = useZoom(model, followed);
  const chartWidth = Math.max(width, LEAST_WIDTH);
  const plotWidth = chartWidth - NAMES - PLOT_LEFT - PLOT_RIGHT;
  const { from, to } = viewOf(model, zoom);
  const view = useMemo(() => ({ from, to, width: plotWidth }), [from, to, plotWidth]);
  const ticks = useMemo(() => chooseTicks(model.warp, view), [model, view]);
  // Null where there are too many events to draw each.
  const layout = useMemo(() => {
    if (showsCounts(model, view)) return null;
    const textOf = (event: AnyEvent) => ({ main: labelWords(event, lookup), parties: labelParties(event, lookup) });
    return layOutNames(model, view, { textOf, measure });
  }, [model, view, lookup, measure]);
  const height = layout?.height ?? countedLaneHeight(model) * model.lanes.length;
  const lanes = { model, view, ticks, isZoomed: zoom !== null };
  function drag(next: string | null) {
    last.current = next;
    setDragged({ zoom: next });
    pace.ask(() => setFollowed({ zoom: next }));
  }
  // Called as it was when the press began: what has been dragged to since then is asked of the reference.
  function hold(isHeld: boolean) {
    setHeld(isHeld ? height : 0);
    pace.stop();
    setDragged(null);
    setFollowed(null);
    if (!isHeld && last.current !== undefined) go({ zoom: last.current }, 'replace');
    last.current = undefined;
  }
  const paper = shrink(chartWidth, height + HEAD_HEIGHT + SCALE_HEIGHT);
  return (
    <>
      <ForPaper model={model} page={paper.page} />
      <div className="timeline-chart" style={{ '--paper': paper.scale }} data-page={paper.page}>
        <Link to={{ chart: 'table' }} className="skip-link">
          Show the events as a table
        </Link>
        <div className="timeline-axis" style={{ ...HEAD_PLACE, maxWidth: chartWidth }}>
          <div ref={head} className={isWide(width) ? 'timeline-cut' : undefined}>
            {width > 0 && <AxisHead model={model} view={view} ticks={ticks} />}
          </div>
        </div>
        <div
          ref={ref}
          className={regionClass(model, isWide(width))}
          onScroll={({ currentTarget }) => head.current?.scrollTo({ left: currentTarget.scrollLeft })}
        >
          {width > 0 && (
            <div
              style={{
                width: chartWidth,
                gridTemplateColumns: `${NAMES}px 1fr`,
                gridTemplateRows: `minmax(${held}px, auto) auto`,
              }}
            >
              {layout === null ? (
                <Suspense fallback={<div style={{ gridColumn: '1 / -1', height: height + 1 }} />}>
                  <CountedLanes {...lanes} />
                </Suspense>
              ) : (
                <MarkedLanes {...lanes} layout={layout} />
              )}
              <TrueScale
                model={model}
                zoom={chosen}
                width={plotWidth}
                left={PLOT_LEFT}
                isHeld={held > 0}
                onZoom={(next, how) => (held > 0 && how === 'replace' ? drag(next) : go({ zoom: next }, how))}
                onHold={hold}
              />
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** The zoom that a drag has come to; null where nothing is dragged. */
type Dragged = { readonly zoom: string | null } | null;

function useZoom(model: ChartModel, dragged: Dragged): Zoom | null {
  const { address } = useAddress();
  const asked = dragged === null ? address.zoom : dragged.zoom;
  return useMemo(() => zoomOf(model, asked), [model, asked]);
}

/** On paper a chart that has a page to itself leaves the first page to what explains it. */
function ForPaper({ model, page }: { readonly model: ChartModel; readonly page: PaperPage | undefined }) {
  if (page === undefined) return null;
  return (
    <div className="timeline-below hidden print:block">
      {page === 'none' && <p>The chart is too tall for a page of paper. Its events are in the table.</p>}
      {page !== 'none' && <Legend hasProposed={hasFound(model)} />}
    </div>
  );
}

/** The dates stay under the bar while the lanes scroll; they do not scroll sideways by themselves, but follow the lanes. */
const HEAD_PLACE = { height: HEAD_HEIGHT + 1, paddingLeft: NAMES } as const;

/** The page a chart gets to itself, if any does; undefined where it stands under the heading. */
type PaperPage = 'landscape' | 'portrait' | 'none';

/** How much the chart shrinks on paper, and the page it gets. */
type Fit = { readonly scale: number; readonly page: PaperPage | undefined };

/** What A4 has room for, in CSS pixels, and below which scale print there could not be read. The table under the chart says it all again. */
const PAPERS = [
  { page: undefined, width: 1010, height: 470, least: 0.56 },
  { page: 'landscape', width: 1010, height: 670, least: 0.56 },
  { page: 'portrait', width: 688, height: 1000, least: 0.4 },
] as const;

/** How much the chart shrinks on paper: to what the first page leaves, or else to a page of its own. */
function fitPaper(width: number, height: number): Fit {
  for (const paper of PAPERS) {
    const scale = Math.min(1, paper.width / width, paper.height / height);
    if (scale >= Math.min(paper.least, paper.width / width)) return { scale, page: paper.page };
  }
  return { scale: 1, page: 'none' };
}

/** The chart scrolls in its own region where it is wider than its place, or has very many lanes. */
function regionClass({ lanes }: ChartModel, isCut: boolean): string {
  return `timeline-region ${isCut ? 'timeline-wide' : ''} ${lanes.length > MOST_LANES ? 'timeline-tall' : ''}`;
}

function isWide(width: number): boolean {
  return width > 0 && width < LEAST_WIDTH;
}
