import { useEffect } from 'react';
import { isProposed } from '../../corpus/proposed.ts';
import { isConfirmed } from './eventWords.ts';
import type { PlacedMark } from './layout.ts';
import { PARTIES_GAP } from './useMeasure.ts';
import { type Places, useSlide } from './useSlide.ts';

/** The ring of a selected mark needs some of the space before its label. */
const RING = 3;
const ROW_HEIGHT = 20;
/** Half of what a mark takes up with its ring. */
const MARK_SPACE = 12;

/** The label of a mark, and what can be pressed and focused of an event: all that it covers of its row. */
export function MarkLabel({
  mark: { place, text, event, x: fromLeft, y: fromTop },
  sentence,
  plot,
  isSelected,
  isCurrent,
  places,
  onSelect,
}: {
  readonly mark: PlacedMark;
  readonly sentence: string;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number };
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly places: Places | null;
  readonly onSelect: () => void;
}) {
  const ring = isSelected ? RING : 0;
  const x = plot.x + (place.side === 'right' ? place.labelFrom + ring : place.labelTo - ring);
  const y = plot.y + fromTop;
  const ref = useSlide(places, `label ${event.id}`, x);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in a chart of another width the mark is elsewhere
  useEffect(() => {
    // The detail of a selected event covers the foot of the screen: its mark must not lie under it.
    if (isSelected) reveal(ref.current);
  }, [isSelected, ref, plot.width]);
  const from = Math.max(place.from - 3, -plot.x);
  const to = Math.min(place.to + 3, plot.width + 12);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked
    <g
      ref={ref}
      role="listitem"
      className="timeline-item"
      data-stop={event.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={sentence}
      aria-current={isSelected || undefined}
      onClick={onSelect}
      onFocus={() => reveal(ref.current)}
    >
      <path d={boxAround(plot.x + fromLeft, y)} fill="none" />
      <rect x={plot.x + from} y={y - ROW_HEIGHT / 2} width={to - from} height={ROW_HEIGHT} />
      <text
        x={x}
        y={y + 4}
        textAnchor={place.side === 'right' ? 'start' : 'end'}
        data-selected={isSelected || undefined}
        data-unconfirmed={!isConfirmed(event) || isProposed(event) || undefined}
      >
        {text.main}
        {text.parties !== '' && <tspan dx={PARTIES_GAP}>{` ${text.parties}`}</tspan>}
      </text>
    </g>
  );
}

function boxAround(x: number, y: number): string {
  return `M${x - MARK_SPACE} ${y - MARK_SPACE}h${2 * MARK_SPACE}v${2 * MARK_SPACE}h${-2 * MARK_SPACE}z`;
}

/** Brings an event into view: as much of it as there is room for, but always its mark. */
function reveal(item: SVGGElement | null): void {
  for (const part of [item, item?.querySelector('path')]) part?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
