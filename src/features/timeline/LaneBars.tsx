import { useLookup } from '../../state/useCorpus.ts';
import type { Bin, BinUnit } from './bins.ts';
import { binWords } from './binWords.ts';
import type { PlacedLane } from './layout.ts';

/** A bin as drawn, in pixels. */
export type Bar = { readonly id: string; readonly bin: Bin; readonly x: number; readonly width: number };

/** The counts of one lane: a path for all bars, and over each what can be pressed and focused. */
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
  readonly onOpen: (bin: Bin) => void;
}) {
  const lookup = useLookup();
  const path = bars.map(({ bin, x, width }) => {
    const height = Math.max(1.5, (bin.count / most) * (lane.height - 6));
    return `M${x} ${bottom}v${-height}h${width}v${height}z`;
  });
  return (
    <>
      <path d={path.join('')} style={{ fill: `var(--color-${lookup.colorOf(lane.side)})` }} />
      {bars.map(({ id, bin, x, width }) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked
        <g
          key={id}
          role="listitem"
          className="timeline-item"
          data-stop={id}
          tabIndex={id === current ? 0 : -1}
          aria-label={`${lookup.name(lane.side)}, ${binWords(bin, unit)}`}
          onClick={() => onOpen(bin)}
        >
          <title>{binWords(bin, unit)}</title>
          <rect x={x} y={bottom - lane.height} width={Math.max(width, 3)} height={lane.height} />
        </g>
      ))}
    </>
  );
}
