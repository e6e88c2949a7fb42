import { type PointerEvent, startTransition, useEffect, useMemo, useState } from 'react';
import { printWindow } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { engineOf } from '../../facets/engines.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { findPublishedMonths, isOutside, type MonthRange, printMonthKey, readMonths } from './months.ts';
import { findStrokes, printRibbon } from './strokes.ts';

const WIDTH = 250;

/**
 * The articles on a true line; dragging over months asks for these dates.
 *
 * A drawing to read and a short cut for the pointer: the Dates filter does the same with native controls.
 */
export function Ribbon() {
  const lookup = useLookup();
  const range = useMemo(() => findPublishedMonths(lookup), [lookup]);
  if (range === undefined) return null;
  return (
    <span className="ribbon">
      {printEnd(range.first)}
      <RibbonLine range={range} />
      {printEnd(range.last)}
    </span>
  );
}

function RibbonLine({ range }: { readonly range: MonthRange }) {
  const lookup = useLookup();
  const { address, go } = useAddress();
  const read = useLater(lookup);
  const strokes = useMemo(() => (read === null ? [] : findStrokes(read, range)), [read, range]);
  const label = useMemo(() => (read === null ? undefined : printRibbon(read)), [read]);
  const [pulled, setPulled] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const count = range.last - range.first + 1;
  const isAsked = address.from !== null || address.to !== null;
  const isNarrowed = pulled !== null || (isAsked && !isOutside(range, address.from, address.to));
  const months = pulled === null ? readMonths(range, address.from, address.to) : orderMonths(pulled);

  function findMonth(point: PointerEvent<SVGSVGElement>): number {
    const { left, width } = point.currentTarget.getBoundingClientRect();
    const step = Math.floor(((point.clientX - left) / width) * count);
    return range.first + Math.min(Math.max(step, 0), count - 1);
  }
  // Asked for only when the pull ends: the bar changes with its filters, and the line would move away under the pointer.
  function finish() {
    if (pulled === null) return;
    setPulled(null);
    const { first, last } = orderMonths(pulled);
    const isAll = first === range.first && last === range.last;
    go(isAll ? { from: null, to: null } : { from: printMonthKey(first), to: printMonthKey(last) });
  }
  return (
    <svg
      width={WIDTH}
      height="20"
      viewBox={`0 0 ${WIDTH} 20`}
      role="img"
      aria-label={label}
      onPointerDown={(point) => {
        point.currentTarget.setPointerCapture(point.pointerId);
        const month = findMonth(point);
        setPulled({ from: month, to: month });
      }}
      onPointerMove={(point) => pulled !== null && setPulled({ from: pulled.from, to: findMonth(point) })}
      onPointerUp={finish}
      onPointerCancel={() => setPulled(null)}
    >
      {isNarrowed && (
        <rect
          x={((months.first - range.first) / count) * WIDTH}
          width={((months.last - months.first + 1) / count) * WIDTH}
          y="0.6"
          height="18.8"
          fill="var(--color-sink)"
          stroke="var(--color-ink)"
          strokeWidth="1.2"
        />
      )}
      <line x1="0" x2={WIDTH} y1="15" y2="15" stroke="var(--color-edge)" />
      {strokes.map(({ place, height }) => (
        <rect
          key={place}
          x={place * WIDTH - 1.25}
          y={15 - height * 12}
          width="2.5"
          height={height * 12}
          fill="var(--color-ink)"
        />
      ))}
    </svg>
  );
}

/** In milliseconds. */
const SOON = 200;

/** Gives a large corpus a moment later: the first screen does not wait for what the line says of each of its days. */
function useLater(lookup: Lookup): Lookup | null {
  const [read, setRead] = useState(() => (engineOf(lookup) === undefined ? lookup : null));
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRead(lookup)), SOON);
    return () => clearTimeout(timer);
  }, [lookup]);
  return read;
}

function orderMonths({ from, to }: { readonly from: number; readonly to: number }): MonthRange {
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

function printEnd(month: number): string {
  return printWindow(printMonthKey(month), printMonthKey(month));
}
