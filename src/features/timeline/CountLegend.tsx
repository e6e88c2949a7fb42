import { PROPOSED } from '../../ui/EventGlyph.tsx';
import { SHADES } from './bars.ts';
import { LegendEntry } from './LegendEntry.tsx';

/** How to read the bars. */
export function CountLegend({ hasCoded, hasProposed }: { readonly hasCoded: boolean; readonly hasProposed: boolean }) {
  return (
    <div>
      <h2 className="timeline-title">How to read the bars</h2>
      <ul className="timeline-legend">
        {hasCoded && (
          <>
            <LegendEntry words="Coded by people, date known">
              <Bar opacity={1} />
            </LegendEntry>
            <LegendEntry words="Date uncertain: it may lie outside the time of the bar">
              <Bar opacity={SHADES.unsure} />
            </LegendEntry>
          </>
        )}
        {hasProposed && (
          <>
            <LegendEntry words="Proposed by machine, not checked">
              <Bar opacity={SHADES.foundSure} isFound />
            </LegendEntry>
            <LegendEntry words="Proposed, and the date uncertain">
              <Bar opacity={SHADES.foundUnsure} isFound />
            </LegendEntry>
          </>
        )}
        <LegendEntry words="More than the scale holds; the number says how many">
          <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
            <path d="M12 2h10v18h-10z" fill="currentColor" />
            <path d="M10 9l14 -4" stroke="var(--color-page)" strokeWidth={2.5} />
          </svg>
        </LegendEntry>
      </ul>
    </div>
  );
}

function Bar({ opacity, isFound = false }: { readonly opacity: number; readonly isFound?: boolean }) {
  return (
    <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
      <path d="M12 6h10v14h-10z" fill="currentColor" fillOpacity={opacity} />
      {isFound && <path d="M12 6h10" stroke="currentColor" {...PROPOSED} />}
    </svg>
  );
}
