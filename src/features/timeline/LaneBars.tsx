import { useLookup } from '../../state/useCorpus.ts';
import { PROPOSED } from '../../ui/EventGlyph.tsx';
import type { Bin, BinUnit } from './bins.ts';
import { binWords } from './binWords.ts';
import { nameActing } from './eventWords.ts';
import type { PlacedLane } from './layout.ts';

/** A bin as drawn, in pixels. */
export type Bar = {
  readonly id: string;
  readonly bin: Bin;
  readonly isFound: boolean;
  readonly x: number;
  readonly width: number;
};

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
  const heightOf = ({ count }: Bin) => Math.max(1.5, (count / most) * (lane.height - 17));
  const tallest = bars.reduce<Bar | null>(
    (best, bar) => (best === null || bar.bin.count > best.bin.count ? bar : best),
    null,
  );
  const draw = (isFound: boolean) =>
    bars
      .filter((bar) => bar.isFound === isFound)
      .map(({ bin, x, width }) => {
        const height = heightOf(bin);
        return `M${x} ${bottom}v${-height}h${width}v${height}z`;
      })
      .join('');
  const color = `var(--color-${lookup.colorOf(lane.side)})`;
  return (
    <>
      <path d={draw(false)} style={{ fill: color }} />
      <path d={draw(true)} style={{ fill: color, stroke: color }} {...PROPOSED} />
      {tallest !== null && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text in SVG takes no focus
        <g aria-hidden="true">
          <text
            x={tallest.x + tallest.width / 2}
            y={bottom - heightOf(tallest.bin) - 3}
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
