import { QUADS } from '../../corpus/eventRecord.ts';
import { EventGlyph } from '../../ui/EventGlyph.tsx';
import { PROPOSED_WORDS, quadWords } from './eventWords.ts';
import { LegendEntry } from './LegendEntry.tsx';

/** How to read the marks: what their shape and filling say, and what the lines say of a date. */
export function Legend({ hasProposed }: { readonly hasProposed: boolean }) {
  return (
    <div>
      <h2 className="timeline-title">How to read the marks</h2>
      <ul className="timeline-legend">
        {QUADS.map((quad) => (
          <LegendEntry key={quad} words={quadWords(quad)}>
            <EventGlyph quad={quad} />
          </LegendEntry>
        ))}
        <LegendEntry words="Some time in this span">
          <Sign path="M2 3v8M2 7h30M32 3v8" />
        </LegendEntry>
        <LegendEntry words="Date approximate or doubted">
          <Sign path="M1 7h32" dash="4 3" />
        </LegendEntry>
        <LegendEntry words="One of these dates">
          <OneOf />
        </LegendEntry>
        <LegendEntry words="Before this date">
          <Sign path="M3 7h22" dash="4 3" ends="M7 3L3 7l4 4" mark={30} />
        </LegendEntry>
        <LegendEntry words="Since this date">
          <Sign path="M9 7h22" ends="M27 3l4 4l-4 4" mark={4} />
        </LegendEntry>
        <LegendEntry words="Planned, or one party’s account">
          <span className="text-ink-2">Aa</span>
        </LegendEntry>
        {hasProposed && (
          <LegendEntry words={PROPOSED_WORDS}>
            <EventGlyph quad="verbal-cooperation" isProposed />
            <EventGlyph quad="material-conflict" isProposed />
          </LegendEntry>
        )}
      </ul>
    </div>
  );
}

function Sign({
  path,
  dash,
  ends,
  mark,
}: {
  readonly path: string;
  readonly dash?: string;
  readonly ends?: string;
  readonly mark?: number;
}) {
  return (
    <svg
      width="34"
      height="14"
      viewBox="0 0 34 14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={path} strokeDasharray={dash} />
      {ends !== undefined && <path d={ends} />}
      {mark !== undefined && <circle cx={mark} cy="7" r="3.2" />}
    </svg>
  );
}

function OneOf() {
  return (
    <svg
      width="34"
      height="14"
      viewBox="0 0 34 14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <circle cx="4" cy="7" r="3.2" />
      <path d="M9 7h16" strokeDasharray="1.5 3.5" strokeLinecap="round" />
      <circle cx="30" cy="7" r="3.2" />
    </svg>
  );
}
