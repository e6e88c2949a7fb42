import type { Span } from '../../corpus/span.ts';
import { keyOfEvent, type Reading } from './reading.ts';
import type { Section } from './sections.ts';

/** Sections that are drawn together or not at all. `isAimed`: the reader is led to words in them. */
export type TextRun = Span & { readonly sections: readonly Section[]; readonly isAimed: boolean };

/** What a section and a mark with its note come to in elements of the page, about. */
const COST = { section: 2, mark: 5 };
/** An article of so many elements is drawn whole. */
const WHOLE = 600;
/** So many are in a run, about a window's height of crowded text. */
const RUN = 120;

/** Divides a long article into runs, in text order; a shorter one is a single run. */
export function divideIntoRuns(sections: readonly Section[], reading: Reading): readonly TextRun[] {
  const marks = listMarks(reading);
  const isLong = sections.length * COST.section + marks.length * COST.mark > WHOLE;
  const runs: { sections: Section[]; cost: number }[] = [];
  let place = 0;
  for (const section of sections) {
    const first = place;
    const { end } = findExtent(section);
    while ((marks[place]?.start ?? end) < end) place += 1;
    const cost = COST.section + COST.mark * (place - first);
    const run = runs.at(-1);
    if (run === undefined || (isLong && run.cost + cost > RUN)) runs.push({ sections: [section], cost });
    else {
      run.sections.push(section);
      run.cost += cost;
    }
  }
  const aims = marks.filter(({ isAim }) => isAim);
  return runs.map((run) => {
    const [first, last] = [run.sections[0], run.sections.at(-1)].map((section) => section && findExtent(section));
    const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
    return {
      ...span,
      sections: run.sections,
      isAimed: aims.some(({ start }) => start >= span.start && start < span.end),
    };
  });
}

/** Where each stretch of marked words begins, and whether the reader is led there; in text order. */
function listMarks({ highlights, current, event }: Reading) {
  const aimed = new Set(event === undefined ? current : [...current, keyOfEvent(event.id)]);
  return highlights
    .flatMap(({ key, spans }) => spans.map(({ start }) => ({ start, isAim: aimed.has(key) })))
    .toSorted((a, b) => a.start - b.start);
}

function findExtent(section: Section): Span {
  if (section.kind === 'block') return section.block;
  if (section.kind === 'gap') return { start: section.start, end: section.start };
  return { start: section.blocks[0]?.start ?? 0, end: section.blocks.at(-1)?.end ?? 0 };
}
