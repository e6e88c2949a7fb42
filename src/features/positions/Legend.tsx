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
        Conditional: yes, if
      </span>
      <span>
        <StanceGlyph stance="opposes" />
        Opposes
      </span>
      <span>
        <StanceGlyph stance="declined" />
        Declined to say: asked, took no side
      </span>
      <span>
        <StanceGlyph stance="silent" />
        {isFiltered
          ? 'No statement in this selection: the filters leave none, which is not a neutral view'
          : 'No statement in this corpus: we found nothing, which is not a neutral view'}
      </span>
      <span className="legend-voices">
        <span className="font-serif text-ink">“spoken”</span>
        <span className="font-serif text-ink-2">the reporter’s words</span>
        <span className="voice-insertion">[an editor’s insertion]</span>
      </span>
    </div>
  );
}
