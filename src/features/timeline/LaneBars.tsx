import { memo } from 'react';
import { printThousands } from '../../corpus/printThousands.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { type BinPlaces, barHeight, drawLanePaths, findWritten, IN_TENTHS, SHADES } from './bars.ts';
import type { CountedLane } from './countLayout.ts';

/** The line over what the machine proposes, in tenths of a pixel. */
const TOPS = { strokeWidth: 12, strokeDasharray: '16 16' } as const;

type LaneBarsProps = {
  readonly lane: CountedLane;
  readonly places: BinPlaces;
  readonly top: number;
  readonly most: number;
};

/** The counts of one lane: a path for each shade of its bars, and the number of the tallest. */
export const LaneBars = memo(function LaneBars({ lane, places, top, most }: LaneBarsProps) {
  const lookup = useLookup();
  const color = `var(--color-${lookup.colorOf(lane.side)})`;
  const scale = { bottom: top + lane.top + lane.height, height: lane.height, most };
  const { cuts, foundTops, ...fills } = drawLanePaths(lane, places, scale);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here takes focus
    <g style={{ color, pointerEvents: 'none' }} aria-hidden="true">
      <g {...IN_TENTHS}>
        <Fill d={fills.sure} opacity={1} />
        <Fill d={fills.unsure} opacity={SHADES.unsure} />
        <Fill d={fills.foundSure} opacity={SHADES.foundSure} />
        <Fill d={fills.foundUnsure} opacity={SHADES.foundUnsure} />
        {foundTops !== '' && <path d={foundTops} stroke="currentColor" fill="none" {...TOPS} />}
        {cuts !== '' && <path d={cuts} stroke="var(--color-page)" strokeWidth={25} />}
      </g>
      {findWritten(lane, most).map(({ bin, count, isFound }) => (
        <text
          key={count > most ? 'cut' : 'highest'}
          x={(places.left[bin] ?? 0) + (places.width[bin] ?? 0) * writeAt(lane, bin, isFound)}
          y={scale.bottom - barHeight(count, scale) - 4}
          textAnchor="middle"
          fontSize={12.5}
          fill="var(--color-ink-2)"
        >
          {printThousands(count)}
        </text>
      ))}
    </g>
  );
});

/** Over the middle of its bar, which may have only half of the bin. */
function writeAt({ coded, found }: CountedLane, bin: number, isFound: boolean): number {
  const isShared = (coded.all[bin] ?? 0) > 0 && (found.all[bin] ?? 0) > 0;
  return isShared ? (isFound ? 0.75 : 0.25) : 0.5;
}

function Fill({ d, opacity }: { readonly d: string; readonly opacity: number }) {
  return d === '' ? null : <path d={d} fill="currentColor" fillOpacity={opacity} />;
}
