import { useLookup } from '../../state/useCorpus.ts';
import { PROPOSED } from '../../ui/EventGlyph.tsx';
import { type Bar, barHeight, drawBars, findTallest } from './bars.ts';
import type { BinUnit } from './bins.ts';
import { binWords } from './binWords.ts';
import { nameActing } from './eventWords.ts';
import type { PlacedLane } from './layout.ts';

/** The counts of one lane: a path for all bars, another for what the machine proposes, the number of the tallest, and over each what can be pressed and focused. */
export function LaneBars({
  lane,
  bars,
  unit,
  bottom,
  most,
  current,
  onOpen,
}: {
  readonly lane: PlacedLane;
  readonly bars: readonly Bar[];
  readonly unit: BinUnit;
  readonly bottom: number;
  readonly most: number;
  readonly current: string | null;
  readonly onOpen: (bar: Bar) => void;
}) {
  const lookup = useLookup();
  const scale = { bottom, height: lane.height, most };
  const tallest = findTallest(bars);
  const color = `var(--color-${lookup.colorOf(lane.side)})`;
  return (
    <>
      <path d={drawBars(bars, false, scale)} style={{ fill: color }} />
      <path d={drawBars(bars, true, scale)} style={{ fill: color, stroke: color }} {...PROPOSED} />
      {tallest !== null && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text in SVG takes no focus
        <g aria-hidden="true">
          <text
            x={tallest.x + tallest.width / 2}
            y={bottom - barHeight(tallest, scale) - 3}
            textAnchor="middle"
            fontSize={12.5}
            fill="var(--color-ink-2)"
          >
            {tallest.bin.count.toLocaleString('en-US')}
          </text>
        </g>
      )}
      {bars.map(({ id, bin, isFound, x, width }) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked
        <g
          key={id}
          role="listitem"
          className="timeline-item"
          data-stop={id}
          tabIndex={id === current ? 0 : -1}
          aria-label={`${nameActing(lane.side, lookup.name)}, ${binWords(bin, unit, isFound)}`}
          onClick={() => onOpen({ id, bin, isFound, x, width })}
        >
          <title>{binWords(bin, unit, isFound)}</title>
          <rect x={x} y={bottom - lane.height} width={Math.max(width, 3)} height={lane.height} />
        </g>
      ))}
    </>
  );
}
