import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import type { ChartModel } from './chartModel.ts';
import { isoDay } from './days.ts';
import { findSegment } from './placement.ts';
import { countWords, stretchWords } from './segmentWords.ts';

/** The events of one stretch of time; `year` is the one all of it lies in, if it does. */
export type EventPeriod = {
  readonly title: string;
  readonly detail: string;
  readonly isGap: boolean;
  readonly year: string | null;
  readonly events: readonly AnyEvent[];
};

/** Divides events into the stretches of the axis, each into the one its mark stands in. Clusters and gaps without events stay. */
export function groupByPeriod(model: ChartModel, events: readonly AnyEvent[]): readonly EventPeriod[] {
  const segmentOf = (event: AnyEvent) => {
    const placement = model.placements.get(event.id);
    return placement === undefined ? undefined : findSegment(model.warp, placement);
  };
  return model.warp.map((segment, index) => {
    const { title = '', detail = '' } = model.words[index] ?? {};
    const own = events.filter((event) => segmentOf(event) === segment);
    const isGap = segment.kind === 'gap';
    const years = [segment.from, segment.to].map((day) => isoDay(day).slice(0, 4));
    const isStretch = segment.kind === 'background' || segment.kind === 'later';
    return {
      title: isGap && detail !== '' ? `${title} for ${detail}` : title,
      detail: isGap ? gapWords(own) : isStretch ? stretchWords(segment) : detail,
      isGap,
      year: years[0] === years[1] ? (years[0] ?? null) : null,
      events: own,
    };
  });
}

/** Articles on either side of a gap tell of it: those after it what happened, those before it what was planned. */
function gapWords(all: readonly AnyEvent[]): string {
  const events = all.filter((event) => !isProposed(event));
  const found = all.length - events.length;
  if (events.length === 0 && found > 0) return `${found} proposed by machine`;
  const planned = events.filter(({ status }) => status === 'planned').length;
  const later = events.length - planned;
  const words = [
    later > 0 || planned === 0 ? `${countWords(later, 'event')} reported later` : '',
    planned > 0 ? `${planned === events.length ? countWords(planned, 'event') : planned} planned before` : '',
  ];
  return [...words, found > 0 ? `${found} proposed by machine` : ''].filter((part) => part !== '').join(', ');
}
