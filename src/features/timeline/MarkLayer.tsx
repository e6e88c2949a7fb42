import type { KeyboardEvent } from 'react';
import { usePlotArea, ZIndexLayer } from 'recharts';
import { useLookup } from '../../state/useCorpus.ts';
import { announce } from '../../ui/announce.ts';
import { eventSentence } from './eventWords.ts';
import type { PlacedLane } from './layout.ts';
import { MarkLabel } from './MarkLabel.tsx';
import { useSelection } from './useSelection.ts';
import type { Places } from './useSlide.ts';
import { useWalk } from './useWalk.ts';

/** Above Recharts' marks: what is pressed must not lie under what is drawn. */
export const ABOVE_MARKS = 700;

/**
 * Labels of the marks, and the list the keyboard walks.
 *
 * Left and Right go by date over all lanes, Up and Down to the nearest event of the next lane; Enter selects, Escape clears.
 */
export function MarkLayer({
  lanes,
  width,
  places,
}: {
  readonly lanes: readonly PlacedLane[];
  readonly width: number;
  readonly places: Places | null;
}) {
  const plot = usePlotArea();
  const lookup = useLookup();
  const { selected, select } = useSelection();
  const stops = lanes.flatMap((lane, index) =>
    lane.marks.map((mark) => ({ id: mark.event.id, lane: index, x: mark.placement.marks[0] ?? 0 })),
  );
  const { list, current, visit, walk } = useWalk(stops, selected?.id ?? null);

  function choose(id: string) {
    select(id);
    announce('Selected. Who acted, the words and the date stand below the chart.');
  }
  function press(key: KeyboardEvent) {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if ((key.key === 'Enter' || key.key === ' ') && current !== null) choose(current);
    else if (key.key === 'Escape' && selected !== null) select(null);
    else if (!walk(key)) return;
    key.preventDefault();
    key.stopPropagation();
  }
  if (plot === undefined) return null;
  return (
    <ZIndexLayer zIndex={ABOVE_MARKS}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the design asks for a list that can be walked */}
      <g ref={list} role="list" aria-label="Events" onKeyDown={press}>
        {lanes
          .flatMap((lane) => lane.marks)
          .map((mark) => (
            <MarkLabel
              key={mark.event.id}
              mark={mark}
              sentence={eventSentence(mark.event, lookup)}
              plot={{ x: plot.x, y: plot.y, width }}
              isSelected={selected?.id === mark.event.id}
              isCurrent={current === mark.event.id}
              places={places}
              onSelect={() => {
                visit(mark.event.id);
                select(selected?.id === mark.event.id ? null : mark.event.id);
              }}
            />
          ))}
      </g>
    </ZIndexLayer>
  );
}
