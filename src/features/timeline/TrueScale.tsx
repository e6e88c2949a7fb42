import { memo, type PointerEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { printMonth } from '../../corpus/dateWords.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { TwoThumbSlider } from '../../ui/TwoThumbSlider.tsx';
import { type ChartModel, showsCounts, viewOf } from './chartModel.ts';
import { isoMonth } from './days.ts';
import { chooseYears, drawHeap, drawStrokes, placeWindows } from './scaleStrokes.ts';
import { keepMonth, monthsZoom, printZoom, type Zoom, zoomMonths } from './zoom.ts';

const HEIGHT = 24;
/** The whole strip with its years. */
export const SCALE_HEIGHT = HEIGHT + 20;
/** A press that moves less is a press, not a drag. */
const SLIP = 4;

/**
 * All months at one scale, with the events as strokes: shows what the chart compresses, and chooses what it shows.
 *
 * Two thumbs hold the ends of what the chart shows; a press on the outline of a stretch with articles shows that stretch, a drag
 * between the thumbs moves both.
 */
export function TrueScale({
  model,
  zoom,
  width,
  left,
  isHeld,
  onZoom,
  onHold,
}: {
  readonly model: ChartModel;
  readonly zoom: Zoom | null;
  readonly width: number;
  readonly left: number;
  readonly isHeld: boolean;
  readonly onZoom: (zoom: string | null, how: 'push' | 'replace') => void;
  /** Hears when a press on the strip begins and ends: what stands above must not pull it away from under the finger. */
  readonly onHold: (isHeld: boolean) => void;
}) {
  const { line } = model;
  // The thumbs stand between months: the upper one after the last month shown.
  const [min, max] = [line.first, line.last + 1];
  const shown = zoom === null ? line : zoomMonths(zoom);
  const [low, high] = [shown.first, shown.last + 1];
  const toPixels = (month: number) => ((month - min) / (max - min)) * width;
  const choose = (from: number, to: number) => {
    const months = keepMonth({ from, to }, from === low ? 'from' : 'to');
    const isAll = months.from <= min && months.to >= max;
    onZoom(isAll ? null : printZoom(monthsZoom({ first: months.from, last: months.to - 1 })), 'replace');
  };
  const hold = () => {
    onHold(true);
    const release = new AbortController();
    const end = () => {
      release.abort();
      onHold(false);
    };
    for (const way of ['pointerup', 'pointercancel']) addEventListener(way, end, { signal: release.signal });
  };
  const pan = usePan(width / (max - min), zoom, (by) => {
    const step = Math.min(Math.max(by, min - low), max - high);
    choose(low + step, high + step);
  });
  const strip = useKeptInView(isHeld ? null : `${low} ${high}`);
  return (
    <>
      <div className="timeline-scale">True scale</div>
      {/* A pointer's shortcut: the keyboard has the two thumbs. */}
      <div ref={strip} className="timeline-strip" onPointerDown={hold}>
        <div style={{ height: SCALE_HEIGHT, width, marginLeft: left }} {...pan}>
          <Strokes model={model} width={width} />
          {placeWindows(model, toPixels).map(({ label, months, left: from, width: wide }) => (
            <button
              key={label}
              type="button"
              className="timeline-window"
              style={{ left: from, width: wide }}
              aria-label={`Zoom to ${label}`}
              title={`Zoom to ${label}`}
              onClick={() => onZoom(printZoom(monthsZoom(months)), 'push')}
            />
          ))}
          <TwoThumbSlider
            min={min}
            max={max}
            low={low}
            high={high}
            page={12}
            labels={['Chart begins', 'Chart ends']}
            valueText={(month) =>
              month === high ? `to ${printMonth(isoMonth(month - 1))}` : `from ${printMonth(isoMonth(month))}`
            }
            onChange={choose}
            className="timeline-thumbs print:hidden"
          />
        </div>
      </div>
    </>
  );
}

/** Keeps an element that has the focus in view when `place` changes: a zoom makes the lanes above it more or fewer rows high. Null: it stays where it is. */
function useKeptInView(place: string | null): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // To scroll, the browser first lays out the page, which a drag would wait for at each step.
    if (place !== null && ref.current?.contains(document.activeElement))
      ref.current.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return ref;
}

/** Does not change with the zoom: a drag draws it once. */
const Strokes = memo(function Strokes({ model, width }: { readonly model: ChartModel; readonly width: number }) {
  const { first, last } = model.line;
  const toPixels = (month: number) => ((month - first) / (last + 1 - first)) * width;
  const { years, step } = chooseYears(model.line, toPixels);
  return (
    <svg width={width} height={SCALE_HEIGHT} aria-hidden="true">
      <path d={`M0 ${HEIGHT / 2}H${width}`} stroke="var(--color-edge)" />
      <path d={years.map((year) => `M${toPixels(year * 12)} 8v8`).join('')} stroke="var(--color-edge)" />
      {years
        .filter((_, index) => index % step === 0)
        .map((year) => (
          <text key={year} x={toPixels(year * 12)} y={HEIGHT + 14} fontSize={12.5} fill="var(--color-ink-3)">
            {year}
          </text>
        ))}
      <Events model={model} toPixels={toPixels} />
    </svg>
  );
});

/** The events as strokes in the colours of their sides; very many of them as a heap. */
function Events({ model, toPixels }: { readonly model: ChartModel; readonly toPixels: (month: number) => number }) {
  const lookup = useLookup();
  if (showsCounts(model, viewOf(model, null))) {
    const { coded, found } = drawHeap(model, toPixels);
    return (
      <g style={{ fill: 'var(--color-ink-3)' }}>
        <path d={coded} />
        <path d={found} fillOpacity={0.55} />
      </g>
    );
  }
  return model.lanes.map((lane) => (
    <path
      key={lane.side}
      d={drawStrokes(model, lane, toPixels)}
      style={{ stroke: `var(--color-${lookup.colorOf(lane.side)})` }}
      strokeWidth={1.6}
    />
  ));
}

/** Turns a drag between the thumbs into whole months; a drag that begins elsewhere, or hardly moves, is none. */
function usePan(pixelsPerMonth: number, zoom: Zoom | null, move: (by: number) => void) {
  const drag = useRef<{ readonly x: number; done: number; isOn: boolean } | null>(null);
  return {
    onPointerDown(press: PointerEvent<HTMLDivElement>) {
      if (zoom === null || press.button !== 0 || press.target instanceof HTMLInputElement) return;
      drag.current = { x: press.clientX, done: 0, isOn: false };
    },
    onPointerMove(press: PointerEvent<HTMLDivElement>) {
      const own = drag.current;
      if (own === null) return;
      const way = press.clientX - own.x;
      if (!own.isOn && Math.abs(way) < SLIP) return;
      // Captured only now: a plain press must still reach the outline under it.
      if (!own.isOn) press.currentTarget.setPointerCapture(press.pointerId);
      own.isOn = true;
      const months = Math.round(way / pixelsPerMonth);
      if (months === own.done) return;
      move(months - own.done);
      own.done = months;
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}
