import { printSilenceMeaning, STANCE_MEANING } from '../../corpus/stanceWords.ts';
import { StanceGlyph } from '../../ui/StanceGlyph.tsx';
import { usePositionsModel } from './usePositions.ts';

/** Says what the signs mean, under the table. */
export function Legend() {
  const { isFiltered } = usePositionsModel();
  return (
    <div className="legend">
      <span>
        <StanceGlyph stance="supports" />
        Supports
      </span>
      <span>
        <StanceGlyph stance="conditional" />
        {STANCE_MEANING.conditional}
      </span>
      <span>
        <StanceGlyph stance="opposes" />
        Opposes
      </span>
      <span>
        <StanceGlyph stance="declined" />
        {STANCE_MEANING.declined}
      </span>
      <span>
        <StanceGlyph stance="silent" />
        {printSilenceMeaning(isFiltered)}
      </span>
      <span className="legend-voices">
        <span className="font-serif text-ink">“spoken”</span>
        <span className="font-serif text-ink-2">the reporter’s words</span>
        <span className="voice-insertion">[an editor’s insertion]</span>
      </span>
    </div>
  );
}
