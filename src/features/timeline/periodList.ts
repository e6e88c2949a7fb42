import { printThousands } from '../../corpus/printThousands.ts';
import type { ChartModel } from './chartModel.ts';
import { isoDay } from './days.ts';
import type { EventColumns } from './eventColumns.ts';
import { countWords, stretchWords } from './segmentWords.ts';

/** The events of one stretch of time, as rows; `year` is the one all of it lies in, if it does. */
export type EventPeriod = {
  readonly title: string;
  readonly detail: string;
  readonly isGap: boolean;
  readonly year: string | null;
  readonly rows: readonly number[];
};

/** Divides the events of rows into the stretches of the axis, each into the one its mark stands in. Clusters and gaps without events stay. */
export function groupByPeriod(model: ChartModel, rows: readonly number[]): readonly EventPeriod[] {
  const { columns } = model.kept;
  const segmentOf = (row: number) => model.marks.segment[columns.dateOf[row] ?? 0];
  return model.warp.map((segment, index) => {
    const { title = '', detail = '' } = model.words[index] ?? {};
    const own = rows.filter((row) => segmentOf(row) === index);
    const isGap = segment.kind === 'gap';
    const years = [segment.from, segment.to].map((day) => isoDay(day).slice(0, 4));
    const isStretch = segment.kind === 'background' || segment.kind === 'later';
    return {
      title: isGap && detail !== '' ? `${title} for ${detail}` : title,
      detail: isGap ? gapWords(columns, own) : isStretch ? stretchWords(segment) : detail,
      isGap,
      year: years[0] === years[1] ? (years[0] ?? null) : null,
      rows: own,
    };
  });
}

/** Articles on either side of a gap tell of it: those after it what happened, those before it what was planned. */
function gapWords({ coded, eventAt }: EventColumns, rows: readonly number[]): string {
  const own = rows.filter((row) => row < coded);
  const found = rows.length - own.length;
  if (own.length === 0 && found > 0) return `${printThousands(found)} proposed by machine`;
  const planned = own.filter((row) => eventAt(row).status === 'planned').length;
  const later = own.length - planned;
  const words = [
    later > 0 || planned === 0 ? `${countWords(later, 'event')} reported later` : '',
    planned > 0 ? `${planned === own.length ? countWords(planned, 'event') : planned} planned before` : '',
  ];
  return [...words, found > 0 ? `${printThousands(found)} proposed by machine` : '']
    .filter((part) => part !== '')
    .join(', ');
}
